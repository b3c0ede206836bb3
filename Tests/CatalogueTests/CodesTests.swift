import Catalogue
import Testing

@Suite("Codes and what they refer to") struct CodesTests {
  @Test("the lists have the size the documents state and no code stands twice")
  func counts() {
    #expect(Medicine.all.count == 338)
    #expect(Food.all.count == 363)
    #expect(Form.all.count == 24)
    #expect(RedFlag.all.count == 29)
    for codes in [
      Medicine.allCodes, Condition.rows.map(\.code), RedFlag.allCodes, Form.allCodes,
      Food.all.map(\.id), RuleText.all.map(\.id), Constant.all.map(\.id),
      ConditionPrior.all.map(\.condition), ArticleClaim.all.map(\.id),
      Table(.named("evidence_studies.tsv")).rows.map { $0["id"] },
    ] {
      #expect(codes.repeated == [])
      #expect(!codes.contains(""))
    }
  }

  @Test("a code is lower-case words and finds its row, and no other text does")
  func codes() {
    for code in Medicine.allCodes + Condition.allCodes + RedFlag.allCodes + Form.allCodes {
      #expect(code.wholeMatch(of: /[a-z0-9]+(_[a-z0-9]+)*/) != nil, "\(code)")
    }
    for code in Medicine.allCodes {
      #expect(Code<Medicine>(code)?.text == code)
      #expect(Medicine.with(code: code)?.code == code)
    }
    for code in Condition.allCodes { #expect(Condition.with(code: code)?.code == code) }
    for code in Form.allCodes { #expect(Form.with(id: code)?.id == code) }
    for text in ["", "Diabetes", "metformin ", "dialysis", "xyzzy"] {
      #expect(Code<Medicine>(text) == nil)
      #expect(Code<Condition>(text) == nil)
    }
  }

  @Test("a class that a medicine implies is a medicine code and never the medicine itself")
  func implied() {
    for medicine in Medicine.all {
      for code in medicine.implies {
        #expect(Medicine.with(code: code) != nil, "\(medicine.code) implies \(code)")
        #expect(code != medicine.code)
      }
    }
  }

  @Test("every rule that a row names is in the rule book")
  func rules() {
    for medicine in Medicine.all {
      for rule in medicine.rules { #expect(RuleText.with(id: rule) != nil, "\(medicine.code)") }
    }
    for condition in Condition.rows {
      for rule in condition.rules { #expect(RuleText.with(id: rule) != nil, "\(condition.code)") }
    }
    for flag in RedFlag.all { #expect(RuleText.with(id: flag.rule) != nil, "\(flag.code)") }
  }

  @Test("a red flag belongs to a rule on red flags")
  func redFlagRules() {
    for flag in RedFlag.all {
      #expect(flag.rule.wholeMatch(of: /R(0[1-9]|1[0-8])/) != nil, "\(flag.code) \(flag.rule)")
    }
  }

  @Test("a cause of neuropathy has a prior, and every prior named exists")
  func priors() {
    for condition in Condition.rows {
      #expect(["yes", "possible", "no"].contains(condition.isNeuropathyCause))
      guard let key = condition.priorKey else {
        #expect(condition.isNeuropathyCause == "no", "\(condition.code)")
        continue
      }
      #expect(
        condition.isNeuropathyCause != "no" || key.hasSuffix("_not_neuropathy"),
        "\(condition.code)")
      #expect(ConditionPrior.with(condition: key) != nil, "\(condition.code) \(key)")
    }
  }

  @Test("questions of their own are no codes of the list of conditions")
  func ownQuestions() {
    let questions = Condition.rows.filter { !$0.isCode }.map(\.code)
    #expect(questions == ["dialysis", "aki", "kidney_transplant", "pregnant", "lactating"])
    for question in questions { #expect(Condition.with(code: question) == nil) }
  }

  @Test("an ATC prefix is a letter, two digits, up to two letters and two digits")
  func classification() {
    for medicine in Medicine.all {
      for code in medicine.atc {
        #expect(
          code.wholeMatch(of: /[A-Z]([0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?)?/) != nil,
          "\(medicine.code) \(code)")
      }
    }
    #expect(Medicine.codes(inATC: "J01MA").contains("ciprofloxacin"))
    #expect(!Medicine.codes(inATC: "J01MA").contains("tetracycline"))
  }
}

extension TableText {
  /// A table by the name of its file.
  static func named(_ name: String) -> TableText {
    all.first { $0.name == name } ?? all[0]
  }
}
