import HTTPTypes
import Hummingbird
import Logging
import Pages
import Store

/// Turns whatever went wrong into a page, and writes one line without a word about anybody's health.
struct RefusalPages: RouterMiddleware {
  typealias Context = SiteContext

  let services: SiteServices

  func handle(
    _ request: Request, context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch is NoTrialYet {
      return .see(.today)
    } catch {
      let refusal = Self.refusal(for: error)
      if refusal == .broken {
        // The type alone: a value might hold what somebody typed.
        context.logger.error("request failed", metadata: ["error": "\(type(of: error))"])
      }
      let (code, id) = refusal.status
      let frame = (try? Visit(request, context, services))?.frame
      let page = writing(in: PageEnvironment(frame: frame ?? .ofNobody)) {
        refusalPage(id: id, status: code)
      }
      return .page(page, status: HTTPResponse.Status(code: code))
    }
  }

  private static func refusal(for error: any Error) -> SiteRefusal {
    switch error {
    case let refusal as SiteRefusal: refusal
    case SiteError.notFound: .notFound
    case SiteError.notAllowed: .notAllowed
    case SiteError.changedMeanwhile: .changedMeanwhile
    case let error as HTTPError where error.status == .notFound: .notFound
    case let error as HTTPError where error.status == .methodNotAllowed: .methodNotAllowed
    case let error as HTTPError where error.status == .contentTooLarge: .tooLarge
    default: .broken
    }
  }
}
