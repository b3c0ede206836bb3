import HTTPTypes
import Hummingbird
import Store

/// The cookie that carries a session; only this site sees it, and no script.
enum SessionCookie {
  /// Over TLS the browser itself makes sure that the cookie is of this host alone.
  static func name(isSecure: Bool) -> String { isSecure ? "__Host-olivine" : "olivine" }

  static func token(in request: Request, isSecure: Bool) -> SecretToken? {
    request.cookies[name(isSecure: isSecure)].flatMap { SecretToken($0.value) }
  }

  static func set(_ token: SecretToken, lasting seconds: Int, isSecure: Bool) -> String {
    cookie(token.text, maxAge: seconds, isSecure: isSecure)
  }

  static func clear(isSecure: Bool) -> String { cookie("", maxAge: 0, isSecure: isSecure) }

  private static func cookie(_ value: String, maxAge: Int, isSecure: Bool) -> String {
    "\(name(isSecure: isSecure))=\(value); Path=/; HttpOnly; SameSite=Strict; Max-Age=\(maxAge)"
      + (isSecure ? "; Secure" : "")
  }
}

/// Finds out who asks.
struct SessionReader: RouterMiddleware {
  typealias Context = SiteContext

  let store: SiteStore
  let clock: SiteClock
  let isSecure: Bool

  func handle(
    _ request: Request, context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    if let token = SessionCookie.token(in: request, isSecure: isSecure),
      let session = try store.session(token, at: clock(nil).timestamp)
    {
      context.visitor = Visitor(session: session, token: token)
    }
    return try await next(request, context)
  }
}
