import Hummingbird
import Olivine
import Pages
import Store

/// A request as a handler sees it: who asks, what was sent, and when.
struct Visit: Sendable {
  let services: SiteServices
  let visitor: Visitor?
  let form: FormFields
  let parameters: Parameters
  private let query: Parameters
  let preferences: Preferences
  let moment: SiteMoment

  init(_ request: Request, _ context: SiteContext, _ services: SiteServices) throws {
    self.services = services
    visitor = context.visitor
    form = context.form
    parameters = context.parameters
    query = request.uri.queryParameters
    preferences =
      try visitor.map { try Preferences(of: $0.account.id, in: services.store) }
      ?? Preferences()
    moment = services.clock(preferences.zone)
  }

  var store: SiteStore { services.store }
  var today: Day { moment.day }
  var time: Timestamp { moment.timestamp }

  /// - Throws: ``SiteRefusal/signInNeeded``.
  var account: Account {
    get throws {
      guard let visitor else { throw SiteRefusal.signInNeeded }
      return visitor.account
    }
  }

  /// A page with the frame of the site.
  func page(_ make: () throws -> Document) rethrows -> Response {
    .page(try framed(make))
  }

  /// The page again with what cannot be used.
  func pageWithProblems(_ make: () throws -> Document) rethrows -> Response {
    .page(try framed(make), status: .unprocessableContent)
  }

  private func framed(_ make: () throws -> Document) rethrows -> Document {
    try writing(in: PageEnvironment(frame: frame), make)
  }

  /// A whole number behind the question mark.
  func number(_ name: String) -> Int? { query.get(name).flatMap { Int($0) } }

  /// A parameter of the path.
  func parameter(_ name: String) throws -> String {
    guard let value = parameters.get(name) else { throw SiteRefusal.notFound }
    return value
  }
}

extension Visit {
  /// The frame for whoever asks; only who is signed in has pages to go to, and only a test that goes on
  /// can be stopped.
  var frame: SiteFrame {
    guard let visitor else { return .ofNobody }
    let places: [SitePlace] =
      switch visitor.account.role {
      case .person: [.home, .today, .data, .settings, .help]
      case .clinician: [.people, .settings, .help]
      }
    // Where a test cannot be opened, the way out of it stays.
    let hasTest = (try? hasTestToStop(of: visitor.account)) ?? true
    return SiteFrame(
      formToken: visitor.session.requestSecret, places: places + (hasTest ? [.stop] : []),
      styleAddress: SiteFrame.styleAddress)
  }

  private func hasTestToStop(of account: Account) throws -> Bool {
    try store.people(for: account.id).contains { person in
      guard person.owner == account.id,
        let trial = try store.trials(of: person.id, for: account.id).first
      else { return false }
      return try store.trial(trial.id, for: account.id).isRunning(on: today)
    }
  }
}

extension SiteFrame {
  static var ofNobody: SiteFrame {
    SiteFrame(formToken: "", places: [.signIn, .help], styleAddress: SiteFrame.styleAddress)
  }
}
