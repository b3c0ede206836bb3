import Foundation
import GRDB
import Olivine
import OlivineTesting
import Store
import Testing

@Suite("Deleting") struct ErasingTests {
  /// Where anything that a person entered still stands in the files of a folder.
  private static func traces(in folder: String) throws -> [String] {
    var found: [String] = []
    for secret in FilledSite.secrets {
      found += try FileBytes.places(of: secret, in: folder).map { "\(secret) in \($0)" }
    }
    for bytes in [FileBytes.bytes(of: FilledSite.secretDose), Data("217.390625".utf8)] {
      found += try FileBytes.places(of: bytes, in: folder).map { "the dose in \($0)" }
    }
    return found
  }

  @Test("before, every word of the person stands in the files; after, not one byte of them")
  func onePerson() throws {
    let site = try SiteFixture()
    let filled = try FilledSite(site)
    // The setting belongs to the account, not to the person.
    try site.store.keepSettings("{}", of: filled.owner.id, at: SiteFixture.time(90))
    let before = try Self.traces(in: site.folder)
    for secret in FilledSite.secrets where secret != "zq-setting" {
      #expect(before.contains { $0.hasPrefix(secret) }, "\(secret)")
    }
    #expect(before.contains { $0.hasPrefix("the dose") })
    #expect(
      try site.store.delete(filled.person.id, by: filled.owner.id, at: SiteFixture.time(91))
        == .complete)
    #expect(try Self.traces(in: site.folder) == [])
    #expect(throws: SiteError.notFound) {
      try site.store.person(filled.person.id, for: filled.owner.id)
    }
    let last = try #require(try site.store.auditEntries(limit: 1).first)
    #expect(last.action == .personDeleted && last.subject == filled.person.id.text)
    #expect(try site.store.verifyAudit() == [])
    #expect(try site.store.session(filled.session.token, at: SiteFixture.time(92)) != nil)
  }

  @Test("an account takes its people, sessions and settings with it, and no one else's")
  func account() throws {
    let site = try SiteFixture()
    let filled = try FilledSite(site)
    let other = try site.account("Other")
    let kept = try site.person("Somebody else", of: other)
    try site.store.delete(account: filled.owner.id, by: nil, at: SiteFixture.time(91))
    #expect(try Self.traces(in: site.folder) == [])
    #expect(try FileBytes.places(of: "Zweifel", in: site.folder) == [])
    #expect(try site.store.session(filled.session.token, at: SiteFixture.time(92)) == nil)
    #expect(try site.store.people(for: other.id) == [kept])
    #expect(try site.store.accounts().map(\.name) == ["Home", "Dr Quillfeather", "Other"])
  }

  @Test("a clinician who is deleted leaves the consents, under the name that was recorded")
  func clinician() throws {
    let site = try SiteFixture()
    let filled = try FilledSite(site)
    try site.store.delete(account: filled.clinician.id, by: nil, at: SiteFixture.time(91))
    let consent = try #require(
      try site.store.consents(for: filled.person.id, seenBy: filled.owner.id).first)
    #expect(consent.clinician == nil && consent.consent.name == "Dr Quillfeather")
    #expect(try site.store.shares(of: filled.person.id, for: filled.owner.id) == [])
  }

  @Test("deleting everything leaves the audit trail and nothing else")
  func everything() throws {
    let site = try SiteFixture()
    _ = try FilledSite(site)
    let lines = try site.store.auditEntries().count
    #expect(
      try site.store.deleteEverything(by: nil, at: SiteFixture.time(91)) == .complete)
    #expect(try Self.traces(in: site.folder) == [])
    for name in ["Zweifel", "Quillfeather", "citrate"] {
      #expect(try FileBytes.places(of: name, in: site.folder) == [])
    }
    #expect(try site.store.auditEntries().count == lines + 1)
    #expect(try site.store.verifyAudit() == [])
    try DatabaseQueue(path: site.database).read { database in
      for table in try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
      where !["audit", "grdb_migrations"].contains(table) {
        #expect(try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") == 0, "\(table)")
      }
    }
    // And life goes on.
    _ = try FilledSite(try SiteFixture(seed: 2))
    _ = try site.store.homeAccount(at: SiteFixture.time(99), using: &site.random)
  }

  @Test("another program that reads delays the erasing; the next opening completes it")
  func pending() throws {
    let site = try SiteFixture()
    let filled = try FilledSite(site)
    do {
      let other = try DatabasePool(path: site.database)
      let snapshot = try other.makeSnapshot()
      _ = try snapshot.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM person") }
      #expect(
        try site.store.delete(filled.person.id, by: filled.owner.id, at: SiteFixture.time(91))
          == .pending)
      #expect(throws: SiteError.notFound) {
        try site.store.person(filled.person.id, for: filled.owner.id)
      }
      withExtendedLifetime(snapshot) {}
    }
    let again = try SiteStore.open(in: site.folder)
    #expect(try Self.traces(in: site.folder).filter { !$0.hasPrefix("zq-setting") } == [])
    #expect(again.finishErasing() == .complete)
  }

  @Test("the guards are back afterwards, and the tables are as they were")
  func guards() throws {
    let site = try SiteFixture()
    let filled = try FilledSite(site)
    let before = try SchemaText.of(site.database)
    try site.store.delete(filled.person.id, by: filled.owner.id, at: SiteFixture.time(91))
    #expect(try SchemaText.of(site.database) == before)
  }

  @Test("a failed deletion leaves everything, guards included")
  func refused() throws {
    let site = try SiteFixture()
    let filled = try FilledSite(site)
    let before = try SchemaText.of(site.database)
    try DatabaseQueue(path: site.database).write {
      try $0.execute(
        sql: """
          CREATE TRIGGER stubborn BEFORE DELETE ON person
          BEGIN SELECT RAISE(ABORT, 'no'); END
          """)
    }
    #expect(throws: SiteError.self) {
      try site.store.delete(filled.person.id, by: filled.owner.id, at: SiteFixture.time(91))
    }
    try DatabaseQueue(path: site.database).write { try $0.execute(sql: "DROP TRIGGER stubborn") }
    #expect(try SchemaText.of(site.database) == before)
    #expect(try site.store.trial(filled.trial, for: filled.owner.id).records.count == 2)
  }
}
