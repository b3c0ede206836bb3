import Foundation
import OlivineTesting
import Store
import Testing

/// The fastest of many tries: what the code costs when the machine does nothing else.
private func fastest(of tries: Int, _ body: () throws -> Void) rethrows -> Duration {
  let clock = ContinuousClock()
  return try (0..<tries).map { _ in try clock.measure(body) }.min() ?? .zero
}

@Suite("What the store costs") struct SpeedTests {
  @Test("opening takes less than 20 ms, finding a session less than 0.2 ms")
  func speed() throws {
    let site = try SiteFixture()
    let filled = try FilledSite(site)
    for number in 0..<200 {
      _ = try site.session(of: filled.clinician, at: SiteFixture.time(20 + number))
    }
    let open = try fastest(of: 20) { _ = try SiteStore.open(in: site.folder) }
    #expect(open < .milliseconds(20), "\(open)")
    let time = SiteFixture.time(30)
    var found = 0
    let sessions = try fastest(of: 20) {
      for _ in 0..<100 {
        found += try site.store.session(filled.session.token, at: time) == nil ? 0 : 1
      }
    }
    #expect(found == 2_000)
    #expect(sessions < .milliseconds(20), "100 sessions in \(sessions)")
    let people = try fastest(of: 20) { _ = try site.store.people(for: filled.owner.id) }
    #expect(people < .milliseconds(2), "\(people)")
  }
}
