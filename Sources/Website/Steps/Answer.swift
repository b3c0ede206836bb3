import Hummingbird
import Interchange
import Olivine
import Pages
import Store

extension Routes {
  /// The answer for the person and for the doctor, and what comes next.
  mutating func addAnswer() {
    get(.answer, for: .person) { visit in
      try await Self.answer(visit, visit.openTrial(), at: SitePlace.answer.path) {
        personAnswer($0)
      }
    }
    get(.doctor, for: .person) { visit in
      try await Self.answer(visit, visit.openTrial(), at: SitePlace.doctor.path) {
        doctorReport($0)
      }
    }
    get(.next, for: .person) { visit in
      let open = try visit.openTrial()
      guard open.course.end != nil else { return .see(.today) }
      switch try await TrialReading.outcome(of: open, visit) {
      case .done(.answered(let answer, _)):
        return visit.page { afterAnswerPage(AfterAnswerModel(answer)) }
      case let other:
        return try visit.unanswered(other, at: SitePlace.next.path)
      }
    }
  }

  /// Reads the answer beside the requests, and shows it as a page.
  ///
  /// - Parameters:
  ///   - address: of the page itself.
  ///   - places: where somebody without an answer may go.
  static func answer(
    _ visit: Visit, _ open: OpenTrial, at address: [String],
    or places: [SitePlace] = Visit.placesWithoutAnswer,
    as page: @escaping @Sendable (AnswerModel) -> Document
  ) async throws -> Response {
    guard open.course.end != nil else { return .see(.today) }
    switch try await TrialReading.outcome(of: open, visit) {
    case .done(.answered(_, let model)): return visit.page { page(model) }
    case let other: return try visit.unanswered(other, at: address, or: places)
    }
  }
}

/// What came of reading a diary.
enum TrialReading: Sendable {
  case answered(TrialAnswer, AnswerModel)
  case refused(AnswerRefusal)

  /// The answer, computed once for a record of this length.
  static func outcome(
    of open: OpenTrial, _ visit: Visit
  ) async throws -> Worker.Outcome<TrialReading> {
    let key =
      "\(open.file.stored.id.text)/answer/\(open.trial.stored.id)/\(open.course.records.count)"
    let course = open.course
    let order = open.reopened.order
    let day = visit.today
    return await visit.services.worker.outcome(key, patience: .milliseconds(600)) { _ in
      do throws(AnswerRefusal) {
        let answer = try TrialAnswer(course, sealed: order, using: .sha256)
        let plan = course.trial.plan
        let assessment = assess(plan.clearance.person, on: plan.clearance.day)
        return .answered(answer, AnswerModel(answer, assessment: assessment, on: day))
      } catch {
        return .refused(error)
      }
    }
  }
}

extension Visit {
  static let placesWithoutAnswer: [SitePlace] = [.today, .diary, .check, .designs]

  /// The page while the answer is read, or where there is none.
  func unanswered(
    _ outcome: Worker.Outcome<TrialReading>, at address: [String],
    or places: [SitePlace] = Self.placesWithoutAnswer
  ) throws -> Response {
    switch outcome {
    case .done(.refused(.stillRunning)): return .see(.today)
    case .done(.refused(.diary(.diary))):
      // One page says it, whichever was asked for.
      if [SitePlace.doctor.path, SitePlace.next.path].contains(address) { return .see(.answer) }
      return page { noAnswerPage(places: places) }
    case let other: return try waiting(other, title: "site.answer.title", at: address)
    }
  }

  /// The page while something is computed; it looks again by itself.
  func waiting<Value>(
    _ outcome: Worker.Outcome<Value>, title: String, at address: [String]
  ) throws -> Response {
    switch outcome {
    case .working(let share):
      var response = page {
        waitingPage(title: siteWords(title), share: share, at: address)
      }
      response.headers[.refresh] = "2"
      return response
    case .busy, .late: throw SiteRefusal.tooBusy
    case .failed, .done: throw SiteRefusal.broken
    }
  }
}
