import Hummingbird
package import Logging
import NIOCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A site on the network.
package struct SiteServer: Sendable {
  private let site: Site
  private let host: String
  private let port: Int
  private let logger: Logger

  package init(_ site: Site, host: String, port: Int, logger: Logger) {
    self.site = site
    self.host = host
    self.port = port
    self.logger = logger
  }

  /// Answers requests until the program is asked to end.
  ///
  /// - Parameter onStart: called once when it listens, with the port.
  package func run(onStart: @escaping @Sendable (Int) async -> Void) async throws {
    let application = Application(
      responder: Door(site: site),
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: port), serverName: nil),
      onServerRunning: { channel in await onStart(channel.localAddress?.port ?? port) },
      logger: logger)
    do {
      try await application.runService()
    } catch {
      await site.close()
      // Another program may have been quicker since the port was found free.
      if (error as? IOError)?.errnoCode == EADDRINUSE { throw PortTaken(port: port) }
      throw error
    }
    await site.close()
  }
}

/// Another program listens on the port.
package struct PortTaken: Error, Sendable {
  package let port: Int
}

/// Hands requests of the network to the site.
private struct Door: HTTPResponder {
  typealias Context = BasicRequestContext

  let site: Site

  func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
    await site.respond(to: request)
  }
}
