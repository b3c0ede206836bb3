import Foundation
import Olivine
import Store
import Testing

@Suite("Databases of every released version") struct MigrationTests {
  private static func fixture(_ name: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/\(name).sqlite")
  }

  @Test("one of version 1 opens, holds what was written, and verifies")
  func version1() throws {
    let scratch = try Scratch()
    try FileManager.default.copyItem(
      atPath: Self.fixture("version-1").path, toPath: scratch.path())
    let store = try TrialStore.open(scratch.path())
    let trial = try store.trial()
    #expect(trial.id == "trial-2026-11-24")
    #expect(trial.firstDay == Day("2026-11-24"))
    #expect(trial.person.contains("Margaret"))
    #expect(try store.verify(trial) == [])
    let records = try store.records(of: trial)
    #expect(records.map(\.event.kind) == ["entry", "entry", "entry", "amended", "entry", "safety"])
    guard case .entry(let entry, .entry) = records[1].event else {
      Issue.record("record 2 is no entry of its day")
      return
    }
    #expect(entry.scores == ["pain": 5])
    #expect(entry.note == "day 25")
    #expect(records[5].event == .safety(rules: ["T05"], action: "stop"))
  }
}
