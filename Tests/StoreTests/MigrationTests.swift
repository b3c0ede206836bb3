import Foundation
import GRDB
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

  @Test("one of version 2 opens with something in every table, and verifies")
  func version2() throws {
    let scratch = try Scratch()
    let folder = scratch.path("data")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Self.fixture("version-2").path, toPath: folder + "/" + SiteStore.fileName)
    try DatabaseQueue(path: folder + "/" + SiteStore.fileName).read { database in
      for table in try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
      {
        let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)")
        #expect(count ?? 0 > 0, "\(table)")
      }
    }
    let store = try SiteStore.open(in: folder)
    #expect(try store.verifyAudit() == [])
    let owner = try #require(try store.accounts().first { $0.name == "Zweifel household" })
    let person = try #require(try store.people(for: owner.id).first)
    #expect(person.name == "Ottoline Changed")
    let trial = try #require(try store.trials(of: person.id, for: owner.id).first)
    #expect(try store.trials.verify(trial) == [])
    #expect(try store.trial(trial.id, for: owner.id).records.count == 2)
    #expect(try store.consents(for: person.id, seenBy: owner.id).count == 1)
    try store.confirm(
      password: "correct horse battery", of: owner.id, at: SiteFixture.time(900))
  }

  @Test("a database that was brought up to date has the tables of a new one", arguments: [1, 2])
  func sameTables(version: Int) throws {
    let site = try SiteFixture()
    let old = site.scratch.path("old.sqlite")
    try FileManager.default.copyItem(
      atPath: Self.fixture("version-\(version)").path, toPath: old)
    _ = try TrialStore.open(old)
    #expect(try SchemaText.of(old) == SchemaText.of(site.database))
  }
}
