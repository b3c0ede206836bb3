import HTTPTypes
import Hummingbird
import Pages
import Store

/// Who may open a page.
package enum RouteAccess: String, Hashable, Sendable {
  case everyone
  case signedIn
  /// A person, for their own pages.
  case person
  case clinician
}

/// A page of the site, for whoever lists them.
package struct RouteNote: Hashable, Sendable {
  package let method: String
  /// With a colon before what varies: `people/:id`.
  package let path: String
  package let access: RouteAccess
}

/// Ties pages to their handlers, and keeps a list of them.
struct Routes {
  typealias Handler = @Sendable (Visit) async throws -> Response

  let router: Router<SiteContext>
  let services: SiteServices
  private(set) var notes: [RouteNote] = []

  init(router: Router<SiteContext>, services: SiteServices) {
    self.router = router
    self.services = services
  }

  mutating func get(_ place: SitePlace, for access: RouteAccess, _ handler: @escaping Handler) {
    on(.get, place.path.joined(separator: "/"), for: access, handler)
  }

  mutating func post(_ place: SitePlace, for access: RouteAccess, _ handler: @escaping Handler) {
    on(.post, place.path.joined(separator: "/"), for: access, handler)
  }

  mutating func on(
    _ method: HTTPRequest.Method, _ path: String, for access: RouteAccess,
    _ handler: @escaping Handler
  ) {
    notes.append(RouteNote(method: method.rawValue, path: path, access: access))
    let services = services
    router.on(RouterPath(path), method: method) { request, context in
      try Self.check(access, context.visitor)
      return try await handler(try Visit(request, context, services))
    }
  }

  private static func check(_ access: RouteAccess, _ visitor: Visitor?) throws {
    if access == .everyone { return }
    guard let visitor else { throw SiteRefusal.signInNeeded }
    switch access {
    case .everyone, .signedIn: return
    case .person where visitor.account.role == .person: return
    case .clinician where visitor.account.role == .clinician: return
    case .person, .clinician: throw SiteRefusal.notAllowed
    }
  }
}
