import Olivine
import Pages
import Testing

@Suite("The letter to the doctor")
struct DoctorLetterTests {
  private func words(_ example: ExamplePerson) -> String {
    doctorLetter(for: example.assessment).body.plainText
  }

  @Test("the examples come to the decisions they stand for", arguments: ExamplePeople.all)
  func decisions(example: ExamplePerson) {
    #expect(example.assessment.decision == example.decision)
  }

  @Test("every rule that fired is named", arguments: ExamplePeople.all)
  func rules(example: ExamplePerson) {
    let letter = words(example)
    for finding in example.assessment.findings where finding.consequence != .separate {
      #expect(letter.contains(finding.rule), "\(finding.rule)")
    }
    for separation in example.assessment.separations {
      let name = Medicine.with(code: separation.medicine)?.name ?? separation.medicine
      #expect(letter.contains(name))
    }
  }

  @Test("consent is asked exactly when it can change the result", arguments: ExamplePeople.all)
  func consent(example: ExamplePerson) {
    let assessment = example.assessment
    let asks = assessment.decision == .clinician && !assessment.consentIsValid
    let letter = words(example)
    #expect(letter.contains(Wording.english("letter.consent.line")) == asks)
    if asks {
      for rule in assessment.rulesForClinician { #expect(letter.contains(rule)) }
    }
    let signatures = doctorLetter(for: assessment).body.elements.count {
      $0.value(of: .class) == "signature"
    }
    #expect(signatures == (assessment.decision == .block ? 0 : 3))
  }

  @Test("values stand in the units of both systems")
  func units() {
    let letter = words(ExamplePeople.reducedKidneys).replacing("\u{A0}", with: " ")
    #expect(letter.contains("1.45 mg/dL (128 µmol/L), 27 June 2026"))
    // 0.74 mmol/L times 2.4305.
    #expect(letter.contains("0.74 mmol/L (1.8 mg/dL), 27 June 2026"))
    #expect(letter.contains("KDIGO G3a"))
  }

  @Test("magnesium already taken is listed product by product")
  func products() {
    let letter = words(ExamplePeople.magnesiumTaker)
    // 500 mg of the oxide hold 60.3 % magnesium.
    #expect(letter.contains("500 mg of the compound, 1 a day = 302 mg a day"))
    #expect(letter.contains("150 mg of magnesium, 1 a day = 150 mg a day"))
    #expect(letter.contains("counts as 0 mg"))
    #expect(letter.contains("452 mg a day (elemental)"))
  }

  @Test("red flags come before the result, and their absence is said")
  func redFlags() throws {
    let letter = words(ExamplePeople.redFlag)
    let sign = try #require(letter.firstRange(of: Wording.english("redflag.saddle_numbness")))
    let result = try #require(letter.firstRange(of: Wording.english("letter.decision")))
    #expect(sign.lowerBound < result.lowerBound)
    #expect(words(ExamplePeople.healthy).contains("Red flags: none reported"))
    #expect(words(ExamplePeople.unanswered).contains("Red flags: not answered"))
  }
}
