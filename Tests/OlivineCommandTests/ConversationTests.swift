import Olivine
import OlivineCommand
import Testing

/// How the questions follow each other.
struct ConversationTests {
  @Test("a person who answers everything is asked at most 14 questions and gets a summary")
  func wholeWay() {
    let script = Script(
      "67 years", "F", "none", "diabetes, high blood pressure", "Metformin 500 mg", "none",
      "0.9 mg/dL, 1 September 2026", "0", "128 and 72", "0.82 mmol/L 3 weeks ago", "2 a week",
      "250 mg a day", "HbA1c 7.2 %, 2026-09-01")
    #expect(script.last.contains("Check your answers"))
    #expect(script.conversation.asked.count == 13)
    let person = script.person
    #expect(person.age == 67)
    #expect(person.sex == .female)
    #expect(person.redFlags == [])
    #expect(person.conditions?.map(\.text) == ["diabetes", "hypertension"])
    #expect(person.medicines?.map(\.text) == ["metformin"])
    #expect(person.isOnDialysis == false)
    #expect(person.creatinine?.value.milligramsPerDecilitre == 0.9)
    #expect(person.creatinine?.day == Day(year: 2026, month: 9, day: 1))
    #expect(person.magnesiumAlreadyTaken == 0)
    #expect(person.systolicPressure == 128)
    #expect(person.pulse == 72)
    #expect(person.serumMagnesium?.day == Script.today - 21)
    #expect((person.alcoholicDrinks ?? 0) * 7 == 2)
    #expect(person.diet?.intake.best == 250)
    // NGSP 7.2 % is IFCC 55 mmol/mol.
    #expect(person.laboratory[.hba1c]?.value.rounded() == 55)
    #expect(assess(person, on: Script.today).decision != .block)
  }

  @Test("an empty answer is not known, and never normal")
  func nothingKnown() {
    var script = Script()
    var lines = 0
    while !script.conversation.isFinished, lines < 50 {
      script.type("")
      lines += 1
    }
    #expect(lines <= 15)
    #expect(script.person == Person())
  }

  @Test("pregnancy is asked only when it is possible")
  func pregnancy() {
    #expect(Script("40", "f", "none").conversation.current == .pregnant)
    #expect(Script("40", "m", "none").conversation.current == .conditions)
    #expect(Script("67", "f", "none").conversation.current == .conditions)
    #expect(Script("40", "f", "none", "yes").person.isPregnant == true)
  }

  @Test("a pregnancy that a changed answer rules out is dropped")
  func pregnancyDropped() {
    let script = Script("40", "f", "none", "yes", "back", "back", "back", "male")
    #expect(script.person.isPregnant == nil)
  }

  @Test("somebody under 18 gets the result at once")
  func minor() {
    #expect(Script("17").conversation.isFinished)
    #expect(!Script("18").conversation.isFinished)
  }

  @Test("an emergency sign ends the questions at once", arguments: RedFlagAnswer.emergencies)
  func emergency(flag: Code<RedFlag>) throws {
    let number = try #require(RedFlagAnswer.numbered.firstIndex(of: flag)) + 1
    let script = Script("67", "m", "\(number)")
    #expect(script.conversation.isFinished)
    #expect(assess(script.person, on: Script.today).urgency == .emergencyNow)
  }

  @Test("every red flag has a number and a phrase")
  func redFlags() {
    #expect(Set(RedFlagAnswer.numbered.map(\.text)) == Set(RedFlag.all.map(\.code)))
    #expect(RedFlagAnswer.numbered.count == RedFlag.all.count)
  }

  @Test("each other sign asks whether a doctor has seen it")
  func assessed() throws {
    let numbers = ["foot_ulcer", "wrist_drop"].compactMap { code in
      RedFlagAnswer.numbered.firstIndex { $0.text == code }.map { "\($0 + 1)" }
    }
    let script = Script("67", "m", numbers.joined(separator: " and "), "maybe", "yes", "no")
    #expect(Set((script.person.redFlags ?? []).map(\.text)) == ["foot_ulcer", "wrist_drop"])
    #expect(script.person.assessedRedFlags.map(\.text) == ["wrist_drop"])
    // Blocked now: only what can raise the urgency is still asked.
    #expect(script.conversation.current == .conditions)
  }

  @Test("back goes to the question before, and Enter keeps its answer")
  func back() {
    var script = Script("67", "back")
    #expect(script.conversation.current == .age)
    #expect(script.last.contains("Your answer so far: 67 years"))
    script.type("")
    #expect(script.conversation.current == .sex)
    #expect(script.person.age == 67)
    script.type("back")
    script.type("68")
    #expect(script.person.age == 68)
    #expect(script.conversation.current == .sex)
    script = Script("back")
    #expect(script.conversation.current == .age)
  }

  @Test("a question mark says why, and asks nothing new")
  func why() {
    let script = Script("67", "?")
    #expect(script.last.contains("Why we ask"))
    #expect(script.conversation.current == .sex)
  }

  @Test("stop ends with what is known")
  func stop() {
    let script = Script("67", "stop")
    #expect(script.conversation.isFinished)
    #expect(script.person.age == 67)
  }

  @Test("a number in the summary goes back to that answer")
  func summary() {
    var script = Script(at: .otherLaboratory, "")
    #expect(script.conversation.current == nil)
    script.type("1")
    #expect(script.conversation.current == .age)
    script.type("70")
    #expect(script.last.contains("Check your answers"))
    script.type("99")
    #expect(!script.conversation.isFinished)
    script.type("")
    #expect(script.conversation.isFinished)
    #expect(script.person.age == 70)
  }

  @Test("no line is wider than 80 columns, and every word has its text")
  func layout() {
    let script = Script(
      "old", "67", "x", "f", "99", "none", "diabetis, qqqqqq", "1", "", "xyzzy", "maybe", "none",
      "80", "1", "last month", "", "citrate 400 mg", "2", "2", "128 80", "y", "400 mg", "1.9", "y",
      "01/09/2026", "", "lots", "2", "spinach 3, almonds 2", "1", "sugar 5", "B12 300", "1", "",
      "?")
    #expect(!script.shown.contains("[interview."))
    #expect(!script.shown.contains("[check."))
    #expect(!script.shown.contains("{"))
    #expect(script.shown.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(script.shown.contains("Check your answers"))
  }
}
