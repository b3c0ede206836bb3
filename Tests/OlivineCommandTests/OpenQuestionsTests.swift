import Olivine
import OlivineCommand
import Testing

/// Leaving questions out never hides how urgent things are.
struct OpenQuestionsTests {
  @Test("a question that is left out could not have raised the urgency", arguments: 0..<6)
  func urgency(batch: UInt64) {
    var askedInFull = 0
    for seed in (batch * 100)..<((batch + 1) * 100) {
      var source = AnswerSource(seed: seed)
      let answers = source.answers()
      var person = Person()
      var asked: Set<CheckQuestion> = []
      while let question = OpenQuestions(for: person, asked: asked, on: Script.today).next {
        #expect(!asked.contains(question), "asked twice, seed \(seed)")
        asked.insert(question)
        answers[question]?.add(to: &person)
      }
      var whole = person
      for question in CheckQuestion.allCases
      where !asked.contains(question) && question != .pregnant {
        answers[question]?.add(to: &whole)
      }
      let told = assess(person, on: Script.today)
      guard !told.fired.contains("P01") else { continue }
      #expect(told.urgency >= assess(whole, on: Script.today).urgency, "seed \(seed)")
      askedInFull += asked.count >= 13 ? 1 : 0
    }
    #expect(askedInFull > 0)
  }

  @Test("whoever may not try magnesium is asked fewer questions")
  func fewerQuestions() {
    let script = Script("67", "m", "none", "myasthenia gravis")
    // Neither alcohol nor food can change anything now.
    var asked = Set(script.conversation.asked)
    while let next = OpenQuestions(for: script.person, asked: asked, on: Script.today).next {
      asked.insert(next)
    }
    #expect(asked.isDisjoint(with: [.alcohol, .diet]))
    #expect(asked.isSuperset(of: [.serumMagnesium, .bloodPressureAndPulse]))
  }
}

/// Random answers, ill people more often than in life.
private struct AnswerSource {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func answers() -> [CheckQuestion: GivenAnswer] {
    var named = NamedConditions()
    named.codes = codes(of: Condition.self, among: 3)
    var answers: [CheckQuestion: GivenAnswer] = [
      .age: .age(10 + below(90)), .sex: .sex(below(2) == 0 ? .male : .female),
      .redFlags: .redFlags(below(2) == 0 ? codes(of: RedFlag.self, among: 2) : [], assessed: []),
      .conditions: .conditions(named),
      .medicines: .medicines(codes(of: Medicine.self, among: 3), others: []),
      .kidneyTest: .kidneyTest(creatinine: nil, eGFR: Dated(Double(5 + below(100)), on: nil)),
      .magnesiumTaken: .magnesium([
        MagnesiumProduct(form: nil, elementalMilligrams: Double(below(4) * 100), perDay: 1)
      ]),
      .bloodPressureAndPulse: .pressure(
        systolic: Double(60 + below(150)), pulse: Double(30 + below(90))),
      .alcohol: .drinks(Double(below(6))),
      .diet: .diet(.range(.frequencyList([200]))),
      .otherLaboratory: .laboratory([.potassium: Dated(2 + Double(below(60)) / 10, on: nil)]),
    ]
    if let serum = try? SerumMagnesium(0.3 + Double(below(150)) / 100, .millimolesPerLitre) {
      answers[.serumMagnesium] = .serum(Dated(serum, on: Script.today))
    }
    for question in CheckQuestion.allCases.dropFirst(3) where below(4) == 0 {
      answers[question] = .unknown
    }
    answers[.pregnant] = .pregnant(below(3) == 0)
    return answers
  }

  private mutating func codes<Entry: Catalogued>(
    of type: Entry.Type, among count: Int
  ) -> [Code<Entry>] {
    let known = Entry.allCodes
    return (0..<below(count)).compactMap { _ in Code(known[below(known.count)]) }
  }

  private mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }
}
