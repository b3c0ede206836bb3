import HTTPTypes
import Hummingbird

/// Refuses requests for other names than the site's own.
///
/// A page elsewhere may point a name of its own at this machine and read whatever answers; it cannot forge
/// the name that the browser asks for.
struct HostList: RouterMiddleware {
  typealias Context = SiteContext

  let hosts: Set<String>

  func handle(
    _ request: Request, context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    guard let host = request.head.authority, hosts.contains(host.lowercased()) else {
      throw SiteRefusal.otherHost
    }
    return try await next(request, context)
  }
}
