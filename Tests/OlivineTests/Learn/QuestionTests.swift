import Olivine
import OlivineTesting
import Testing

@Suite("The seven questions") struct QuestionTests {
  private static let people = (0..<4_000).map {
    assess(RandomPerson.person(seed: $0), on: caseDay)
  }

  @Test("seven questions, each with a question mark and a general answer")
  func general() {
    let questions = Question.all()
    #expect(questions.map(\.number) == Array(1...7))
    for question in questions {
      #expect(question.question.hasSuffix("?") && question.forYou == nil)
      #expect(Self.fault(in: question.general) == nil)
    }
  }

  @Test("whoever is blocked reads the first two general sentences and the refusal, no more")
  func blocked() {
    let blocked = Self.people.filter { $0.decision == .block }
    #expect(blocked.count > 500)
    let general = Question.all().map { Self.firstTwoSentences(of: $0.general) }
    for assessment in blocked {
      let questions = Question.all(for: assessment)
      #expect(questions.map(\.general) == general)
      let answers = Set(questions.compactMap(\.forYou))
      #expect(answers.count == 1, "the same refusal to each question")
      let answer = answers.first ?? ""
      #expect(answer.hasPrefix("You should not take extra magnesium now. "), "\(answer)")
      #expect(
        answer.hasSuffix(" Food is fine unless your doctor says no.")
          == (assessment.food.state <= .limited))
      #expect(Self.fault(in: answer) == nil, "\(answer)")
    }
  }

  @Test("whoever needs a clinician is sent there, with the whole general answer")
  func clinician() {
    let waiting = Self.people.filter { $0.decision == .clinician && $0.clearance == nil }
    #expect(waiting.count > 100)
    for assessment in waiting {
      let questions = Question.all(for: assessment)
      #expect(questions.map(\.general) == Question.all().map(\.general))
      for answer in questions.map({ $0.forYou ?? "" }) {
        #expect(answer.hasPrefix("Ask your doctor first. "), "\(answer)")
        #expect(answer.hasSuffix(" We plan nothing before that."), "\(answer)")
        // A missing name is the business of the next test.
        #expect(Self.fault(in: answer.replacing("  ", with: " ")) == nil, "\(answer)")
      }
    }
  }

  @Test("whoever is sent to a clinician for a medicine reads its name")
  func named() {
    let nameless = Self.people.flatMap { Question.all(for: $0) }.compactMap(\.forYou)
      .filter { $0.contains("  ") }
    #expect(nameless == [])
  }

  @Test("nothing stays unfilled for whoever is cleared, with a plan and without")
  func cleared() {
    for example in PlanCase.all {
      let assessment = assess(example.clearance.person, on: caseDay)
      for plan in [nil, example.plan] {
        for question in Question.all(for: assessment, plan: plan) {
          guard let answer = question.forYou else { continue }
          let fault = Self.fault(in: answer)
          #expect(
            fault == nil, "seed \(example.seed), question \(question.number): \(fault ?? "")")
        }
      }
    }
  }

  @Test("form, dose and day of a plan stand in the answers, and none without a plan")
  func plan() throws {
    let assessment = assess(InventedPerson.margaret(on: caseDay), on: caseDay)
    let clearance = try #require(assessment.clearance)
    let plan = try Plan(within: clearance, on: caseDay, wishes: PlanWishes(target: 350))
    let answers = Question.all(for: assessment, plan: plan).map { $0.forYou ?? "" }
    let form = "m\(plan.form.name.dropFirst())"
    #expect(answers[1].hasPrefix("We planned \(form). It fits your limit of 350 mg a day."))
    #expect(answers[2].hasPrefix("You start low and reach 350 mg on day 15, in 2 portions."))
    #expect(answers[6].contains("Have magnesium and kidneys tested after 4 weeks."))

    let wishes = PlanWishes(form: plan.form, target: 350)
    let wished = try Plan(within: clearance, on: caseDay, wishes: wishes)
    let chosen = Question.all(for: assessment, plan: wished)[1].forYou ?? ""
    #expect(chosen.hasPrefix("You chose \(form). It fits your limit"))

    let small = try Plan(within: clearance, on: caseDay, wishes: PlanWishes(target: 100))
    let once = Question.all(for: assessment, plan: small).map { $0.forYou ?? "" }
    #expect(once[2].hasPrefix("You start low and reach 100 mg on day 1, in 1 portion."))

    let without = Question.all(for: assessment).map { $0.forYou ?? "" }
    #expect(!without[1].contains("It fits") && !without[2].contains("portion"))
    #expect(without.count { !$0.isEmpty } == 7)
  }

  /// What is wrong with a text that a person reads; nil when nothing is.
  private static func fault(in text: String) -> String? {
    if text.isEmpty { return "nothing is said" }
    for mark in ["{", "}", "[", "  ", "..", " 1 portions"]
    where text.contains(mark) {
      return "\"\(mark)\" in: \(text)"
    }
    for start in ["It ", "That ", "They "] where text.hasPrefix(start) {
      return "begins with a word that points at nothing: \(text)"
    }
    return text.hasSuffix(".") ? nil : "no full stop: \(text)"
  }

  private static func firstTwoSentences(of text: String) -> String {
    text.split(separator: ". ").prefix(2).joined(separator: ". ") + "."
  }
}
