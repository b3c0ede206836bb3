import HTTPTypes
package import Hummingbird
package import Logging

/// The web site: every route behind the same guards, on the network or in a test.
package struct Site: Sendable {
  package let notes: [RouteNote]
  private let responder: RouterResponder<SiteContext>
  private let worker: Worker
  private let logger: Logger

  package init(_ services: SiteServices, logger: Logger) {
    let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
    let settings = services.settings
    router.add(middleware: SecurityHeaders(settings: settings))
    router.add(middleware: RequestLog())
    router.add(middleware: RefusalPages(services: services))
    router.add(middleware: HostList(hosts: settings.hosts))
    router.add(
      middleware: SessionReader(
        store: services.store, clock: services.clock, isSecure: settings.isSecure))
    // Once more, now that it is known who asks: their pages keep their frame.
    router.add(middleware: RefusalPages(services: services))
    router.add(middleware: FormGuard(settings: settings))
    var routes = Routes(router: router, services: services)
    routes.addEntry()
    routes.addHome()
    routes.addCheck()
    routes.addFood()
    routes.addPlan()
    routes.addForecast()
    routes.addTrial()
    routes.addDiary()
    routes.addAnswer()
    routes.addLearning()
    routes.addData()
    routes.addSettings()
    routes.addAboutYou()
    routes.addClinic()
    notes = routes.notes
    responder = router.buildResponder()
    worker = services.worker
    self.logger = logger
  }

  /// Stops what is being computed, as the program ends.
  func close() async { await worker.close() }

  /// Answers one request.
  package func respond(to request: Request) async -> Response {
    let context = SiteContext(source: SiteSource(logger: logger))
    do {
      return try await responder.respond(to: request, context: context)
    } catch {
      // The guards turn every error into a page; this is for the guards themselves.
      logger.error("guard failed", metadata: ["error": "\(type(of: error))"])
      return Response(status: .internalServerError)
    }
  }
}
