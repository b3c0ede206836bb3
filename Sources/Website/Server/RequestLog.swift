import Hummingbird
import Logging

/// One line a request: how, which route, what came of it, how long; never an address, a value or a name.
struct RequestLog: RouterMiddleware {
  typealias Context = SiteContext

  func handle(
    _ request: Request, context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    let clock = ContinuousClock()
    let start = clock.now
    let response = try await next(request, context)
    let milliseconds = (clock.now - start) / .milliseconds(1)
    context.logger.info(
      "\(request.method.rawValue) \(context.endpointPath ?? "-") \(response.status.code)",
      metadata: ["ms": "\(Int(milliseconds.rounded()))"])
    return response
  }
}
