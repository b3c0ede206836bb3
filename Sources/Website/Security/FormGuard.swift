import HTTPTypes
import Hummingbird
import Pages
import Store

/// Reads forms, and takes only those that a page of this session sent.
///
/// Two proofs, since each has gaps: what the browser says of where the request started, and a secret that
/// only the pages of the session hold.
struct FormGuard: RouterMiddleware {
  typealias Context = SiteContext

  let settings: SiteSettings

  func handle(
    _ request: Request, context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    guard request.method != .get, request.method != .head else {
      return try await next(request, context)
    }
    guard Self.startedHere(request, hosts: settings.hosts) else { throw SiteRefusal.otherSite }
    var context = context
    context.form = try await Self.fields(of: request, upTo: settings.largestBody)
    // Without a session there is nothing to protect but the sign-in itself, which the first proof does.
    if let session = context.visitor?.session {
      guard let secret = context.form.text(SiteFrame.tokenField),
        session.accepts(requestSecret: secret)
      else { throw SiteRefusal.oldForm }
    }
    return try await next(request, context)
  }

  /// Browsers that do not say where a request started at least name its origin.
  static func startedHere(_ request: Request, hosts: Set<String>) -> Bool {
    if let site = request.headers[.secFetchSite] { return site == "same-origin" }
    guard let origin = request.headers[.origin],
      let host = origin.split(separator: "/").last.map(String.init)
    else { return false }
    return hosts.contains(host.lowercased())
  }

  private static func fields(of request: Request, upTo limit: Int) async throws -> FormFields {
    let type = request.headers[.contentType]?.lowercased() ?? ""
    guard type.hasPrefix("application/x-www-form-urlencoded") else { throw SiteRefusal.notAForm }
    if let length = request.headers[.contentLength].flatMap(Int.init), length > limit {
      throw SiteRefusal.tooLarge
    }
    let body: ByteBuffer
    do { body = try await request.body.collect(upTo: limit) } catch { throw SiteRefusal.tooLarge }
    guard let text = String(validating: body.readableBytesView, as: UTF8.self),
      let fields = FormFields(text)
    else { throw SiteRefusal.notAForm }
    return fields
  }
}

extension HTTPField.Name {
  static let secFetchSite = Self("Sec-Fetch-Site") ?? .origin
}
