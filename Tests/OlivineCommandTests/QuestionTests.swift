import Olivine
import OlivineCommand
import Testing

/// What single questions make of an answer.
struct QuestionTests {
  @Test("an age is forgiving, and refuses what cannot be")
  func age() {
    #expect(Script("67 years old").person.age == 67)
    #expect(Script("I am 67").person.age == 67)
    for line in ["1959", "140", "-3", "8 months", "old", "60 or 70"] {
      let script = Script(line)
      #expect(script.person.age == nil, "\(line)")
      #expect(script.conversation.current == .age, "\(line)")
    }
  }

  @Test("a creatinine without a unit asks which was meant, and is never assumed")
  func creatinineWithoutUnit() {
    var script = Script(at: .kidneyTest, "0.9 on 2026-09-01")
    #expect(script.last.contains("Did you mean 0.9 mg/dL?"))
    #expect(script.person.creatinine == nil)
    script.type("no")
    #expect(script.person.creatinine == nil)
    #expect(script.conversation.current == .kidneyTest)
    script.type("0.9 on 2026-09-01")
    script.type("y")
    #expect(script.person.creatinine?.value.milligramsPerDecilitre == 0.9)
  }

  @Test("a creatinine in an impossible unit asks for the other one")
  func creatinineInWrongUnit() {
    var script = Script(at: .kidneyTest, "80 mg/dL 2026-09-01")
    #expect(script.last.contains("Did you mean umol/L?"))
    script.type("yes")
    #expect(script.person.creatinine?.value.micromolesPerLitre.rounded() == 80)
    script = Script(at: .kidneyTest, "80 mg/dL 2026-09-01", "no")
    #expect(script.person.creatinine == nil)
  }

  @Test("a large number alone may be a creatinine or an eGFR")
  func egfrOrCreatinine() {
    let script = Script(at: .kidneyTest, "85", "2", "3 weeks ago")
    #expect(script.person.creatinine == nil)
    #expect(script.person.reportedEGFR == Dated(85, on: Script.today - 21))
  }

  @Test("creatinine and eGFR of one sheet share its date")
  func bothKidneyTests() {
    let script = Script(at: .kidneyTest, "creatinine 80 µmol/L, eGFR 85, 1 September 2026")
    #expect(script.person.creatinine?.day == Day("2026-09-01"))
    #expect(script.person.reportedEGFR?.day == Day("2026-09-01"))
  }

  @Test("a test without its date is kept, and says that it does not count as new")
  func undated() {
    let script = Script(at: .kidneyTest, "eGFR 85", "")
    #expect(script.person.reportedEGFR == Dated(85, on: nil))
    #expect(script.shown.contains("Without its date"))
  }

  @Test("a result that cannot be is asked for again, not the question about its unit")
  func impossibleAfterUnit() {
    let script = Script(at: .kidneyTest, "eGFR 900", "creatinine 5000", "y")
    #expect(script.conversation.current == .kidneyTest)
    #expect(script.last.contains("cannot be a creatinine"))
    var labs = Script(at: .otherLaboratory, "potassium 4.2, sugar 5, 2026-09-01", "y")
    #expect(labs.last.contains("What was measured"))
    labs.type("potassium 4.2 mmol/L, 2026-09-01")
    #expect(labs.person.laboratory[.potassium] == Dated(4.2, on: Day("2026-09-01")))
  }

  @Test("a name that is not exact is never chosen silently")
  func suggestions() {
    var script = Script(at: .conditions, "diabetis")
    #expect(script.last.contains("1 Diabetes"))
    #expect(script.person.conditions == nil)
    script.type("1")
    #expect(script.person.conditions?.map(\.text) == ["diabetes"])
  }

  @Test("a name that nothing is like is asked about once, then left out with a note")
  func unknownCondition() {
    let script = Script(at: .conditions, "gout, qqqqqq", "qqqqqqq")
    #expect(script.person.conditions?.map(\.text) == ["gout"])
    #expect(script.shown.contains("We left out"))
    #expect(script.conversation.current != .conditions)
  }

  @Test("a medicine that is none of ours is kept in the person's own words")
  func unknownMedicine() {
    let script = Script(at: .medicines, "metformin, qqqqqq 5 mg")
    #expect(script.person.medicines?.map(\.text) == ["metformin"])
    #expect(script.person.otherMedicines == ["qqqqqq 5 mg"])
    #expect(script.shown.contains("metformin \u{2192} Metformin"))
    #expect(script.shown.contains("2 hours apart"))
  }

  @Test("states of their own are set from the illnesses")
  func states() {
    let script = Script(at: .conditions, "gout, dialysis, breast-feeding and kidney transplant")
    #expect(script.person.isOnDialysis == true)
    #expect(script.person.isLactating == true)
    #expect(script.person.hasKidneyTransplant == true)
    #expect(script.person.conditions?.map(\.text) == ["gout"])
    #expect(Script(at: .conditions, "pregnancy, aki").person.hasAcuteKidneyInjury == true)
    #expect(Script(at: .conditions, "pregnancy, aki").person.isPregnant == true)
  }

  @Test("kidney history takes numbers, none, and yes or no for each")
  func kidneyHistory() {
    #expect(Script(at: .kidneyHistory, "none").person.isOnDialysis == false)
    #expect(Script(at: .kidneyHistory, "no to all").person.hasKidneyTransplant == false)
    let script = Script(at: .kidneyHistory, "no, yes, no")
    #expect(script.person.isOnDialysis == false)
    #expect(script.person.hasAcuteKidneyInjury == true)
    #expect(Script(at: .kidneyHistory, "yes").conversation.current == .kidneyHistory)
    #expect(Script(at: .kidneyHistory, "").person.isOnDialysis == nil)
  }

  @Test(
    "pressure and pulse are told apart",
    arguments: [
      ("128 and 72", 128.0, 72.0), ("128/80, pulse 72", 128, 72), ("128/80 72", 128, 72),
      ("pulse 72, 128/80", 128, 72), ("128 mmHg and 72 bpm", 128, 72),
    ])
  func pressure(line: String, systolic: Double, pulse: Double) {
    let person = Script(at: .bloodPressureAndPulse, line).person
    #expect(person.systolicPressure == systolic)
    #expect(person.pulse == pulse)
  }

  @Test("the lower pressure is not taken for a pulse")
  func lowerPressure() {
    var script = Script(at: .bloodPressureAndPulse, "128/80")
    #expect(script.last.contains("And your pulse?"))
    script.type("48")
    #expect(script.person.pulse == 48)
    script = Script(at: .bloodPressureAndPulse, "128 80", "no", "48")
    #expect(script.person.systolicPressure == 128)
    #expect(script.person.pulse == 48)
    script = Script(at: .bloodPressureAndPulse, "128/80", "")
    #expect(script.person.pulse == nil)
  }

  @Test("milligrams of a compound are not milligrams of magnesium")
  func magnesium() throws {
    let element = Script(at: .magnesiumTaken, "citrate 200 mg, 2 a day", "1").person
    #expect(element.magnesiumAlreadyTaken == 400)
    let two = Script(
      at: .magnesiumTaken, "citrate 200 mg twice a day, malate 100 mg daily", "1", "1")
    #expect(two.person.magnesiumAlreadyTaken == 500)
    let compound = Script(at: .magnesiumTaken, "oxide 400 mg daily", "2").person
    let fraction = try #require(Form.with(id: "oxide")).elementalFraction
    #expect(compound.magnesiumAlreadyTaken == 400 * fraction)
    let unknown = Script(at: .magnesiumTaken, "oxide 400 mg daily", "").person
    #expect(unknown.products?.count == 1)
    #expect(unknown.magnesiumAlreadyTaken == nil)
    #expect(Script(at: .magnesiumTaken, "none").person.products == [])
    #expect(Script(at: .magnesiumTaken, "spray").person.magnesiumAlreadyTaken == 0)
  }

  @Test("a food that is not exact is confirmed")
  func diet() {
    var script = Script(at: .diet, "almonds 7, spinach 3")
    #expect(script.person.diet == nil)
    script.type("1")
    guard case .foods(let helpings) = script.person.diet else {
      Issue.record("no foods")
      return
    }
    #expect(helpings.map(\.food.name).first == "Almonds")
    #expect(helpings.map(\.amount) == [.portions(7), .portions(3)])
    #expect(helpings.allSatisfy { $0.per == .week })
  }

  @Test("a laboratory result without a unit is asked about")
  func laboratory() {
    let script = Script(at: .otherLaboratory, "potassium 4.2, 2026-09-01", "y")
    #expect(script.person.laboratory[.potassium] == Dated(4.2, on: Day("2026-09-01")))
    let hba1c = Script(at: .otherLaboratory, "HbA1c 52, 2026-09-01", "n", "")
    #expect(hba1c.person.laboratory.isEmpty)
  }
}
