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
    try writing(in: PageEnvironment(frame: SiteFrame.of(visitor, in: store)), make)
  }

  /// A whole number behind the question mark.
  func number(_ name: String) -> Int? { query.get(name).flatMap { Int($0) } }

  /// A parameter of the path.
  func parameter(_ name: String) throws -> String {
    guard let value = parameters.get(name) else { throw SiteRefusal.notFound }
    return value
  }
}

extension SiteFrame {
  /// The frame for whoever asks; only who is signed in has pages to go to, and only a test can be stopped.
  static func of(_ visitor: Visitor?, in store: SiteStore) -> SiteFrame {
    guard let visitor else {
      return SiteFrame(
        formToken: "", places: [.signIn, .help], styleAddress: SiteFrame.styleAddress)
    }
    let places: [SitePlace] =
      switch visitor.account.role {
      case .person: [.home, .today, .data, .settings, .help]
      case .clinician: [.people, .settings, .help]
      }
    let hasTrial = (try? store.hasTrial(of: visitor.account)) ?? false
    return SiteFrame(
      formToken: visitor.session.requestSecret, places: places + (hasTrial ? [.stop] : []),
      styleAddress: SiteFrame.styleAddress)
  }
}

extension SiteStore {
  /// Whether an account owns somebody with a test.
  fileprivate func hasTrial(of account: Account) throws -> Bool {
    try people(for: account.id).contains { person in
      try person.owner == account.id && !trials(of: person.id, for: account.id).isEmpty
    }
  }
}
