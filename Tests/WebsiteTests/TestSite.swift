import Foundation
import Logging
import Olivine
import Store
import Synchronization
import Website

/// A site in a folder of its own, with a clock that tests move and a log that they read.
final class TestSite: Sendable {
  let site: Site
  let store: SiteStore
  let clock: TestClock
  let log = LogLines()
  private let folder: String

  init(on day: Day = TestClock.start, worker: Worker? = nil) throws {
    folder =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("olivine-site-\(UUID().uuidString)").path
    store = try SiteStore.openOrCreate(in: folder)
    let clock = TestClock(day)
    self.clock = clock
    let lines = log
    var logger = Logger(label: "test") { _ in LineHandler(lines: lines) }
    logger.logLevel = .trace
    site = Site(
      SiteServices(
        store: store, clock: { _ in clock.moment }, settings: .loopback(port: 8_080),
        worker: worker ?? Worker(limit: 2, deadline: .seconds(60)), drawSeed: { 7 }),
      logger: logger)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// A browser that was let in by the start link of the home account.
  func atHome() async throws -> Browser {
    var random = SystemRandomNumberGenerator()
    let time = clock.moment.timestamp
    let home = try store.homeAccount(at: time, using: &random)
    let link = try store.makeStartLink(for: home.id, at: time, using: &random)
    let browser = Browser(self)
    _ = await browser.get("/start/\(link.text)")
    return browser
  }

  /// A browser of an account with a password.
  func signedIn(_ name: String, as role: Account.Role) async throws -> Browser {
    var random = SystemRandomNumberGenerator()
    let password = "four plain words here"
    _ = try store.addAccount(
      named: name, role: role, password: password, by: nil, at: clock.moment.timestamp,
      using: &random)
    let browser = Browser(self)
    _ = await browser.post("/sign-in", ["name": [name], "password": [password]])
    return browser
  }
}

/// A clock that stands until it is moved.
final class TestClock: Sendable {
  static let start = Day("2026-08-06") ?? Day(ordinal: 20_000)
  private let state: Mutex<(day: Day, seconds: Int)>

  init(_ day: Day) {
    state = Mutex((day, 1_786_046_400))
  }

  var moment: SiteMoment {
    state.withLock { state in
      SiteMoment(
        day: state.day,
        timestamp: Timestamp(seconds: state.seconds, local: "\(state.day)T20:00:00+02:00"),
        stamp: state.day.description.replacing("-", with: "") + "T180000Z")
    }
  }

  var today: Day { moment.day }

  func move(days: Int) {
    state.withLock { $0 = ($0.day + days, $0.seconds + 86_400 * days) }
  }

  func move(seconds: Int) { state.withLock { $0.seconds += seconds } }
}

/// Everything that was written to the log.
final class LogLines: Sendable {
  private let lines = Mutex<[String]>([])

  var all: [String] { lines.withLock { $0 } }

  func add(_ line: String) { lines.withLock { $0.append(line) } }
}

struct LineHandler: LogHandler {
  let lines: LogLines
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.trace

  init(lines: LogLines) { self.lines = lines }

  subscript(metadataKey key: String) -> Logger.MetadataValue? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    lines.add("\(event.message) \(event.metadata ?? [:])")
  }
}
