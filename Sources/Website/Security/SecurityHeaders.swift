import HTTPTypes
import Hummingbird

/// Puts the rules for the browser on every reply, those of errors and refusals included.
struct SecurityHeaders: RouterMiddleware {
  typealias Context = SiteContext

  let settings: SiteSettings

  func handle(
    _ request: Request, context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    for (name, value) in Self.fixed { response.headers[name] = value }
    // Only what says nothing of anybody may be remembered, and asks for it itself.
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    if settings.isSecure {
      response.headers[.strictTransportSecurity] = "max-age=31536000"
    }
    return response
  }

  /// Nothing is loaded, framed, run or remembered; forms go back to the site.
  static let fixed: [(HTTPField.Name, String)] = {
    let named = [
      (
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; "
          + "frame-ancestors 'none'"
      ),
      ("X-Content-Type-Options", "nosniff"),
      ("X-Frame-Options", "DENY"),
      ("Referrer-Policy", "no-referrer"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
      ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()"),
    ]
    return named.compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
  }()
}
