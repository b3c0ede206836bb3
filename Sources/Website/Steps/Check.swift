import Foundation
import Hummingbird
import Interchange
import Olivine
import Pages
import Store

extension Routes {
  /// The check: one question a page, the answers to look at, the result, the letter.
  mutating func addCheck() {
    get(.check, for: .person) { visit in
      .see(CheckSteps(visit, try PersonFile.own(by: visit)).next)
    }
    on(.get, "check/question/:question", for: .person) { visit in
      let steps = CheckSteps(visit, try PersonFile.own(by: visit))
      let question = try visit.question
      return visit.page { questionPage(steps.model(of: question)) }
    }
    on(.post, "check/question/:question", for: .person) { visit in
      try Self.receive(visit.question, visit)
    }
    get(.answers, for: .person) { visit in
      let steps = CheckSteps(visit, try PersonFile.own(by: visit))
      if let question = steps.open { return .see(.question(question)) }
      return visit.page { answersPage(steps.rows) }
    }
    post(.answers, for: .person) { visit in
      try Self.check(visit)
      return .see(.result)
    }
    get(.result, for: .person) { visit in
      let file = try PersonFile.own(by: visit)
      guard let assessment = file.assessment else { return .see(.check) }
      let isExpired = file.needsCheck(on: visit.today)
      let isForTest = try file.hasRunningTest(on: visit.today)
      return visit.page { resultPage(assessment, isExpired: isExpired, isForTest: isForTest) }
    }
    get(.letter, for: .person) { visit in
      guard let assessment = try PersonFile.own(by: visit).assessment else { return .see(.check) }
      return visit.page { doctorLetter(for: assessment) }
    }
  }

  private static func receive(_ question: CheckQuestion, _ visit: Visit) throws -> Response {
    let file = try PersonFile.own(by: visit)
    var steps = CheckSteps(visit, file)
    let seen = visit.form.text(QuestionField.seen).flatMap(Int.init) ?? 0
    let before = steps.draft.asked(question, after: seen, today: visit.today)
    let line: String
    do throws(CheckForm.Fault) {
      let form = CheckForm(visit.form.values)
      line =
        if case .asking(let followUp, _) = before.state { try form.line(for: followUp) } else {
          try form.line(for: question)
        }
    } catch {
      return again(before, siteWords("site.problem.\(error.rawValue)"), steps, visit)
    }
    let asked = steps.draft.receive(line, for: question, after: seen, today: visit.today)
    if let problem = asked.problem { return again(asked, problem, steps, visit) }
    try steps.keep()
    if case .asking = asked.state { return .see(.question(question)) }
    // An emergency is told at once, before any more questions.
    if steps.mustStop {
      try check(visit)
      return .see(.result)
    }
    return .see(steps.next)
  }

  private static func again(
    _ asked: AskedQuestion, _ problem: String, _ steps: CheckSteps, _ visit: Visit
  ) -> Response {
    let field =
      asked.question == .redFlags && asked.lines.isEmpty ? QuestionField.none : QuestionField.answer
    let state = FormState(
      values: visit.form.values, problems: [FormProblem(field: field, message: problem)])
    return visit.pageWithProblems { questionPage(steps.model(of: asked, state: state)) }
  }

  /// Makes the check from the answers as they stand, and keeps what went in and what came out.
  static func check(_ visit: Visit) throws {
    let file = try PersonFile.own(by: visit)
    let account = try visit.account
    let person = file.answering(today: visit.today)
    let assessment = assess(person, on: visit.today)
    var random = SystemRandomNumberGenerator()
    try visit.store.keep(
      assessment, of: file.stored.id, document: person.document,
      result: JSONValue(assessment).text(prettyPrinted: false), by: account.id, at: visit.time,
      using: &random)
  }
}

extension Visit {
  fileprivate var question: CheckQuestion {
    get throws {
      guard let question = CheckQuestion(rawValue: try parameter("question")) else {
        throw SiteRefusal.notFound
      }
      return question
    }
  }
}

/// Where somebody is in the questions.
struct CheckSteps {
  let visit: Visit
  let file: PersonFile
  var draft: CheckDraft

  init(_ visit: Visit, _ file: PersonFile) {
    self.visit = visit
    self.file = file
    draft = file.draft
  }

  private var answers: [CheckQuestion: GivenAnswer] { draft.answers(today: visit.today) }

  private var person: Person { file.base.answering(answers, on: visit.today) }

  /// A question that is begun and not finished, or the next that matters.
  var open: CheckQuestion? {
    let begun = CheckQuestion.allCases.first {
      if case .asking = draft.asked($0, today: visit.today).state { true } else { false }
    }
    return begun
      ?? OpenQuestions(for: person, asked: Set(answers.keys), on: visit.today).next
  }

  /// Whether the result has to be shown before any more questions.
  var mustStop: Bool {
    OpenQuestions(for: person, asked: Set(answers.keys), on: visit.today).mustStop
  }

  var next: SitePlace { open.map { .question($0) } ?? .answers }

  var rows: [(question: CheckQuestion, answer: GivenAnswer)] {
    let answers = answers
    return CheckQuestion.allCases.compactMap { question in
      answers[question].map { (question, $0) }
    }
  }

  func model(of question: CheckQuestion) -> QuestionModel {
    let asked = draft.asked(question, today: visit.today)
    // A finished question opens again from its beginning, with nothing lost until it is sent.
    if case .answered = asked.state {
      return model(
        of: AskedQuestion(question, today: visit.today),
        state: FormState(values: Self.values(for: question, lines: asked.lines)))
    }
    return model(of: asked, state: FormState())
  }

  func model(of asked: AskedQuestion, state: FormState) -> QuestionModel {
    let questions = CheckQuestion.allCases
    let before = questions.prefix { $0 != asked.question }.filter { answers[$0] != nil }
    return QuestionModel(
      asked, number: before.count + 1, total: questions.count, state: state,
      back: before.last.map { .question($0) } ?? .home)
  }

  /// Illnesses that have a box of their own are ticked, not written.
  private static func values(
    for question: CheckQuestion, lines: [String]
  ) -> [String: [String]] {
    var values = CheckForm.values(for: question, lines: lines)
    guard question == .conditions, let written = values[QuestionField.more]?.first else {
      return values
    }
    let names = written.split(separator: "\n").map(String.init)
    let boxes = Set(
      QuestionModel.commonConditions.compactMap { Condition.with(code: $0)?.name })
    values[QuestionField.answer] = names.filter(boxes.contains)
    values[QuestionField.more] = [names.filter { !boxes.contains($0) }.joined(separator: "\n")]
    return values
  }

  func keep() throws {
    let text = String(decoding: try JSONEncoder().encode(draft), as: UTF8.self)
    try visit.store.keepDraft(
      text, of: file.stored.id, by: try visit.account.id, at: visit.time)
  }
}
