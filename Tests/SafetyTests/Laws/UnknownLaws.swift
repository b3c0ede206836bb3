import Olivine
import OlivineTesting

/// A missing answer never counts as normal.
extension Law {
  static let kidneys = Law("no kidney value never gives more than a known good one") {
    person, _, random in
    var unknown = person
    unknown.creatinine = nil
    unknown.reportedEGFR = nil
    unknown.previousEGFR = nil
    var good = unknown
    good.reportedEGFR = Dated(random.number(60...120), on: caseDay - random.whole(0...60))
    return assess(unknown, on: caseDay).limitsAbove(assess(good, on: caseDay))
  }

  private struct Question {
    let name: String
    let leaveOpen: @Sendable (inout Person) -> Void
    let answerWell: @Sendable (inout Person) -> Void
  }

  private static func question<Value: Sendable>(
    _ name: String, _ path: any WritableKeyPath<Person, Value?> & Sendable, good: Value
  ) -> Question {
    Question(
      name: name, leaveOpen: { $0[keyPath: path] = nil },
      answerWell: { $0[keyPath: path] = good })
  }

  private static let questions: [Question] = [
    question("age", \.age, good: 42), question("male", \.sex, good: .male),
    question("female", \.sex, good: .female), question("pregnant", \.isPregnant, good: false),
    question("can be pregnant", \.canBePregnant, good: false),
    question("dialysis", \.isOnDialysis, good: false),
    question("kidney injury", \.hasAcuteKidneyInjury, good: false),
    question("transplant", \.hasKidneyTransplant, good: false),
    question("pressure", \.systolicPressure, good: 124), question("pulse", \.pulse, good: 72),
    question("alcohol", \.alcoholicDrinks, good: 0),
    question("conditions", \.conditions, good: []), question("medicines", \.medicines, good: []),
    question("red flags", \.redFlags, good: []), question("vitamin B6", \.vitaminB6, good: 2),
    question("request", \.requestedMagnesium, good: 200),
    Question(
      name: "magnesium taken",
      leaveOpen: {
        $0.otherMagnesium = nil
        $0.products = nil
      }, answerWell: { $0.otherMagnesium = 0 }),
    Question(
      name: "assessed", leaveOpen: { $0.assessedRedFlags = [] },
      answerWell: { $0.assessedRedFlags = $0.redFlags ?? [] }),
    Question(
      name: "medicine details", leaveOpen: { $0.medicineDetails = [:] },
      answerWell: { person in
        for medicine in person.medicines ?? [] {
          person.medicineDetails[medicine] = MedicineDetail(days: 5, milligramsPerDay: 5)
        }
      }),
  ]

  static let openQuestions = Law("an open question never gives more than the best answer to it") {
    person, _, random in
    let question = random.pick(questions)
    var open = person
    question.leaveOpen(&open)
    var good = open
    question.answerWell(&good)
    return assess(open, on: caseDay).limitsAbove(assess(good, on: caseDay))
      .map { "\(question.name): \($0)" }
  }

  static let lists = Law("a list that was not answered blocks, and an empty one means none") {
    person, _, random in
    var person = person
    if person.age == nil { person.age = 50 }
    person.conditions = person.conditions ?? []
    person.medicines = person.medicines ?? []
    person.redFlags = person.redFlags ?? []
    var open = person
    var empty = person
    switch random.whole(0...2) {
    case 0:
      open.conditions = nil
      empty.conditions = []
    case 1:
      open.medicines = nil
      empty.medicines = []
    default:
      open.redFlags = nil
      empty.redFlags = []
    }
    let blocked = assess(open, on: caseDay)
    let none = assess(empty, on: caseDay)
    var found: [String] = []
    if blocked.decision != .block || blocked.maximum != 0 || !blocked.fired.contains("U04") {
      found.append("a null list does not block")
    }
    if none.fired.contains("U04") { found.append("an empty list counts as not answered") }
    // D05 looks only where nothing blocks.
    let surplus = Set(none.fired).subtracting(blocked.fired).subtracting(["D05"])
    if !surplus.isEmpty {
      found.append("an empty list fires \(surplus.sorted())")
    }
    return found
  }
}
