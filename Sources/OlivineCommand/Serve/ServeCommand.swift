import ArgumentParser
import Foundation
import Logging
import Olivine
import Store
import Website

/// `olivine serve`: the four steps in a browser, on this machine.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Open the four steps in your browser, on this computer.",
    discussion: """
      Prints an address with a start link that works once. Everything stays in the data folder; \
      nothing is sent anywhere. End it with Ctrl-C.

      Example:
        olivine serve
        olivine serve --data my-data --port 8090
        olivine serve --demo
      """)

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The port; a free one from 8080 on when left out.", valueName: "PORT"))
  var port: Int?

  @Option(
    name: .long,
    help: ArgumentHelp("The data folder; yours when left out.", valueName: "DIR"))
  var data: String?

  @Flag(name: .long, help: "Show an invented person in a folder that is thrown away.")
  var demo = false

  @Option(
    name: .long,
    help: ArgumentHelp("Another name under which browsers may ask for it.", valueName: "NAME"))
  var host: [String] = []

  @Flag(name: .long, help: "Browsers reach it over TLS, through a proxy in front of it.")
  var behindTLS = false

  @Flag(name: .long, help: "Write a line for each request; never what anybody entered.")
  var log = false

  @OptionGroup var today: TodayOption

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Read the time from a file, for tests.", valueName: "FILE", visibility: .hidden))
  var clockFile: String?

  func run() async throws {
    try await report {
      let folder = try folder()
      let port = try FreePort.find(wished: port)
      let store: SiteStore
      do throws(StoreError) { store = try SiteStore.openOrCreate(in: folder) } catch {
        throw Failure(error)
      }
      let clock = try clock()
      if demo { try DemoSite(store, clock: clock).fill() }
      let address = try startLink(store, at: clock(nil).timestamp, port: port)
      var settings = SiteSettings.loopback(port: port)
      settings.hosts.formUnion(host.map { $0.lowercased() })
      settings.isSecure = behindTLS
      let services = SiteServices(
        store: store, clock: clock, settings: settings,
        worker: Worker(
          limit: max(1, ProcessInfo.processInfo.activeProcessorCount / 2), deadline: .seconds(60)),
        drawSeed: { UInt64.random(in: .min ... .max) })
      var logger = Logger(label: "olivine") { _ in StreamLogHandler.standardError(label: "olivine")
      }
      logger.logLevel = log ? .info : .error
      let server = SiteServer(
        Site(services, logger: logger), host: "127.0.0.1", port: port, logger: logger)
      let isDemo = demo
      do {
        try await server.run { _ in
          try? Terminal.write(ServeText.ready(address, folder: folder, isDemo: isDemo).text)
        }
      } catch let taken as PortTaken { throw FreePort.taken(taken.port) }
      if demo { try? FileManager.default.removeItem(atPath: folder) }
    }
  }

  private func folder() throws -> String {
    if demo {
      return FileManager.default.temporaryDirectory
        .appendingPathComponent("olivine-demo-\(UUID().uuidString)").path
    }
    return data ?? DataFolder.usual
  }

  private func clock() throws -> SiteClock {
    if let clockFile { return SystemClock.reading(clockFile) }
    if today.today != nil { return SystemClock.fixed(on: try today.day()) }
    return SystemClock.real
  }

  /// A link for the one person of this machine; households with passwords can use it too.
  private func startLink(_ store: SiteStore, at time: Timestamp, port: Int) throws -> String {
    var random = SystemRandomNumberGenerator()
    do throws(SiteError) {
      let home = try store.homeAccount(at: time, using: &random)
      let token = try store.makeStartLink(for: home.id, at: time, using: &random)
      return "http://localhost:\(port)/start/\(token.text)"
    } catch {
      throw Failure(error)
    }
  }
}
