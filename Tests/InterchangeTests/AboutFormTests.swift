import Interchange
import Olivine
import OlivineTesting
import Testing

@Suite("The form about a person") struct AboutFormTests {
  private func facts(_ values: [String: [String]]) throws -> PersonalFacts {
    try AboutForm.facts(from: values, keeping: "Ada")
  }

  private func problems(_ values: [String: [String]]) -> [FieldProblem] {
    do throws(FormRefusal) {
      _ = try AboutForm.facts(from: values, keeping: nil)
      return []
    } catch {
      return error.problems
    }
  }

  @Test("nothing need be answered, and the name stays")
  func empty() throws {
    for values in [
      [:], ["weight_kg": [" "], "height_cm": [""]], ["neuropathy_cause": [AboutForm.unknown]],
      ["weight_kg": ["I do not know"]],
    ] {
      #expect(try facts(values) == PersonalFacts(name: "Ada"))
    }
  }

  // 1 lb is 0.45359237 kg, 1 st is 14 lb, 1 in is 2.54 cm by definition.
  @Test(
    "weights are read as people write them",
    arguments: [
      ("72 kg", 72), ("72kg", 72), ("72,5 kg", 72.5), ("72.5 kilos", 72.5), ("158 lb", 71.7),
      ("158 lbs.", 71.7), ("158lb", 71.7), ("11 st 4 lb", 71.7), ("11st 4", 71.7),
      ("11 stone 4", 71.7), ("11 stone and 4 pounds", 71.7), ("11.5 st", 73.0),
      ("about 80 KG", 80), ("eighty kg", 80),
    ])
  func weights(typed: String, kilograms: Double) throws {
    #expect(try facts(["weight_kg": [typed]]).weight == kilograms)
  }

  @Test(
    "heights are read as people write them, without a unit where the number tells it",
    arguments: [
      ("164 cm", 164), ("164", 164), ("164,5", 164.5), ("1.64 m", 164), ("1,64", 164),
      ("1 m 64", 164), ("1m64", 164), ("1 m 64 cm", 164), ("5 ft 4 in", 162.6),
      ("5'4\"", 162.6), ("5\u{2019}4\u{201D}", 162.6), ("5\u{2032}4\u{2033}", 162.6),
      ("5'4", 162.6), ("5' 4''", 162.6), ("5 feet 4 inches", 162.6), ("5ft4in", 162.6),
      ("5 foot 4.5", 163.8), ("64 in", 162.6), ("64", 162.6), ("6 ft", 182.9),
    ])
  func heights(typed: String, centimetres: Double) throws {
    #expect(try facts(["height_cm": [typed]]).height == centimetres)
  }

  @Test(
    "a number whose unit cannot be told is asked again",
    arguments: [
      ("weight_kg", "72"), ("weight_kg", "158"), ("height_cm", "5.4"), ("height_cm", "6"),
      ("height_cm", "16"), ("height_cm", "1640"),
    ])
  func unit(field: String, typed: String) {
    #expect(problems([field: [typed]]) == [FieldProblem(field, .sizeWithoutUnit(typed))])
  }

  @Test(
    "what no person weighs or measures is refused",
    arguments: [
      ("weight_kg", "7 kg"), ("weight_kg", "7200 kg"), ("weight_kg", "-72 kg"),
      ("weight_kg", "72 cm"), ("weight_kg", "heavy"), ("weight_kg", "72 kg 3"),
      ("weight_kg", "11 st 15 lb"), ("weight_kg", "11.5 st 4 lb"), ("weight_kg", "kg"),
      ("weight_kg", "72 / 75 kg"), ("height_cm", "16 cm"), ("height_cm", "5 ft 13 in"),
      ("height_cm", "5 4"), ("height_cm", "164 kg"), ("height_cm", "3 m"), ("height_cm", "tall"),
    ])
  func impossible(field: String, typed: String) {
    #expect(problems([field: [typed]]) == [FieldProblem(field, .notASize(typed))])
  }

  @Test("every cause and wish of the form is taken, all else is refused with a sentence")
  func choices() throws {
    #expect(ConditionPrior.ofCauses.count > 10)
    for row in ConditionPrior.ofCauses {
      #expect(try facts(["neuropathy_cause": [row.condition]]).neuropathyCause == row.condition)
      #expect(row.route == "oral")
    }
    let wishes = Form.Preference.allCases
    #expect(try facts(["preferences": wishes.map(\.rawValue)]).preferences == wishes)
    let found = problems([
      "neuropathy_cause": ["any_neuropathic_iv_reference"], "weight_kg": ["72"],
      "height_cm": ["tall"], "preferences": ["sleep", "gold"],
    ])
    #expect(
      found.map(\.field) == ["neuropathy_cause", "weight_kg", "height_cm", "preferences"])
    for problem in found {
      let message = problem.message()
      #expect(!message.contains("{") && !message.contains("["), "\(message)")
    }
  }

  @Test("what a form shows of a person is read back as the same")
  func roundTrip() throws {
    for seed in 0..<3_000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let facts = PersonalFacts(
        neuropathyCause: random.perhaps(0.7) { $0.pick(ConditionPrior.ofCauses).condition },
        weight: random.perhaps(0.7) { Double($0.whole(200...4_000)) / 10 },
        height: random.perhaps(0.7) { Double($0.whole(1_000...2_500)) / 10 },
        preferences: Form.Preference.allCases.filter { _ in random.whole(0...1) == 0 })
      let read = try AboutForm.facts(from: AboutForm.values(of: facts), keeping: nil)
      #expect(read == facts, "seed \(seed)")
      var person = Person()
      person.facts = read
      try person.checkRanges()
    }
  }

  @Test("whatever is sent, what is read is possible, or every problem has a field and a sentence")
  func fuzz() throws {
    let fields = ["neuropathy_cause", "weight_kg", "height_cm", "preferences", "odd"]
    let pieces = [
      "7", "72", "164", "1.64", "5", "4", ",", ".", "-", "'", "\"", " ", "kg", "lb", "st", "cm",
      "m", "ft", "in", "about", "\u{0}", "💊", "½", "1e9", "sleep", "carpal_tunnel", "unknown", "<",
    ]
    var (taken, refused) = (0, 0)
    for seed in 0..<6_000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      var values: [String: [String]] = [:]
      for field in fields where random.whole(0...1) == 0 {
        values[field] = (0..<random.whole(1...2)).map { _ in
          (0..<random.whole(0...5)).map { _ in random.pick(pieces) }.joined()
        }
      }
      do throws(FormRefusal) {
        var person = Person()
        person.facts = try AboutForm.facts(from: values, keeping: nil)
        taken += 1
        do throws(ImpossibleValue) { try person.checkRanges() } catch {
          Issue.record("seed \(seed): \(error)")
        }
      } catch {
        refused += 1
        for problem in error.problems {
          #expect(values[problem.field] != nil, "seed \(seed)")
          let message = problem.message()
          #expect(message.count < 400 && message.hasSuffix("."), "seed \(seed): \(message)")
        }
      }
    }
    #expect(taken > 500 && refused > 500)
  }
}
