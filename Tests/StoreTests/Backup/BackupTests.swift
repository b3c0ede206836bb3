import Foundation
import GRDB
import Olivine
import OlivineTesting
import Store
import Testing

@Suite("Backup and restore") struct BackupTests {
  static func passphrase(_ words: String = "olive grove at noon") throws -> Passphrase {
    try Passphrase(words)
  }

  @Test("what was backed up comes back whole, in a folder of its own, without its sessions")
  func roundTrip() throws {
    let site = try SiteFixture()
    let filled = try FilledSite(site)
    let file = site.scratch.path("backup.olivine")
    let saved = try site.store.backUp(
      to: file, sealedWith: Self.passphrase(), by: nil, at: SiteFixture.time(70),
      using: &site.random)
    #expect(saved.people == 1 && saved.accounts == 3 && saved.trials == 1)
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.size] as? Int == saved.size)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let folder = site.scratch.path("restored/data")
    let (found, aside) = try SiteStore.restore(
      file, openedWith: Self.passphrase(), to: folder, replacing: false, at: SiteFixture.time(71))
    #expect(found.people == 1 && aside == nil)
    #expect(found.lastAuditLine == saved.lastAuditLine + 1)
    let store = try SiteStore.open(in: folder)
    #expect(
      try store.people(for: filled.owner.id) == site.store.people(for: filled.owner.id))
    #expect(
      try store.trial(filled.trial, for: filled.owner.id)
        == site.store.trial(filled.trial, for: filled.owner.id))
    #expect(try store.session(filled.session.token, at: SiteFixture.time(72)) == nil)
    #expect(try site.store.session(filled.session.token, at: SiteFixture.time(72)) != nil)
    #expect(try store.verifyAudit() == [])
    #expect(try store.auditEntries(limit: 1).first?.action == .restored)
    #expect(try site.store.auditEntries(limit: 1).first?.action == .backedUp)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix(".r") }
        == [])
  }

  @Test("not a word can be read in the sealed file, and no copy stays behind")
  func sealed() throws {
    let site = try SiteFixture()
    _ = try FilledSite(site)
    let file = site.scratch.path("backup.olivine")
    try site.backUp(to: file)
    for secret in FilledSite.secrets + ["SQLite", "Zweifel", "olive grove"] {
      #expect(try !FileBytes.holds(secret, file: file), "\(secret)")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: site.folder)
    #expect(
      Set(names).isSubset(of: [
        "olivine.sqlite", "olivine.sqlite-wal", "olivine.sqlite-shm", ".olivine.lock",
        ".olivine.backup.lock",
      ]))
    // The same data and passphrase give another file each time.
    let first = try Data(contentsOf: URL(fileURLWithPath: file))
    try site.backUp(to: file)
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) != first)
  }

  @Test("a wrong passphrase opens nothing and makes nothing")
  func wrongPassphrase() throws {
    let site = try SiteFixture()
    let file = site.scratch.path("backup.olivine")
    try site.backUp(to: file)
    let folder = site.scratch.path("new")
    for words in ["olive grove at Noon", "olive grove at noon ", "something else"] {
      #expect(throws: BackupError.wrongPassphrase) {
        try SiteStore.restore(
          file, openedWith: Self.passphrase(words), to: folder, replacing: false,
          at: SiteFixture.time(71))
      }
    }
    #expect(!FileManager.default.fileExists(atPath: folder))
    #expect(throws: BackupError.passphraseTooShort(characters: 9, fewest: 10)) {
      try Passphrase("123456789")
    }
  }

  @Test("a database that is there is left alone, or moved aside when that was asked for")
  func replacing() throws {
    let site = try SiteFixture()
    let filled = try FilledSite(site)
    let file = site.scratch.path("backup.olivine")
    try site.backUp(to: file)
    let target = try SiteFixture(seed: 2)
    _ = try target.account("Was here before")
    let before = try Data(contentsOf: URL(fileURLWithPath: target.database))
    #expect(throws: BackupError.alreadyThere(target.database)) {
      try SiteStore.restore(
        file, openedWith: Self.passphrase(), to: target.folder, replacing: false,
        at: SiteFixture.time(71))
    }
    #expect(throws: BackupError.inUse(target.folder)) {
      try SiteStore.restore(
        file, openedWith: Self.passphrase(), to: target.folder, replacing: true,
        at: SiteFixture.time(71))
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: target.database)) == before)
    let folder = target.scratch.path("closed")
    do {
      let store = try SiteStore.create(in: folder)
      _ = try store.addAccount(
        named: "Was here before", role: .person, password: nil, by: nil, at: SiteFixture.time(0),
        using: &target.random)
    }
    let (_, aside) = try SiteStore.restore(
      file, openedWith: Self.passphrase(), to: folder, replacing: true, at: SiteFixture.time(71))
    #expect(aside == folder + "/olivine.replaced-1.sqlite")
    #expect(
      try SiteStore.open(in: folder).people(for: filled.owner.id).map(\.name)
        == ["Ottoline Changed"])
    let moved = try DatabaseQueue(path: try #require(aside))
    #expect(
      try moved.read { try String.fetchAll($0, sql: "SELECT name FROM account") }
        == ["Was here before"])
  }

  @Test("a backup never takes the place of a file that is none")
  func overwriting() throws {
    let site = try SiteFixture()
    #expect(throws: BackupError.alreadyThere(site.database)) { try site.backUp(to: site.database) }
    #expect(throws: BackupError.cannotWrite("/nowhere/at/all")) {
      try site.backUp(to: "/nowhere/at/all")
    }
    #expect(try site.store.verifyAudit() == [])
  }

  @Test("files that are no backup, or of a later version, are named as such")
  func foreign() throws {
    let site = try SiteFixture()
    let file = site.scratch.path("backup.olivine")
    try site.backUp(to: file)
    var later = try Data(contentsOf: URL(fileURLWithPath: file))
    later[17] = 2
    for (data, expected): (Data, (String) -> BackupError) in [
      (Data(), { .notABackup($0) }), (Data("hello".utf8), { .notABackup($0) }),
      (try Data(contentsOf: URL(fileURLWithPath: site.database)), { .notABackup($0) }),
      (later, { .newerFormat($0, version: 2) }),
      (later.prefix(40), { .damaged($0, part: 0) }),
    ] {
      let path = site.scratch.path("other")
      try data.write(to: URL(fileURLWithPath: path))
      #expect(throws: expected(path)) {
        try SiteStore.restore(
          path, openedWith: Self.passphrase(), to: site.scratch.path("new"), replacing: false,
          at: SiteFixture.time(71))
      }
    }
    #expect(throws: BackupError.missingFile("/none")) {
      try SiteStore.restore(
        "/none", openedWith: Self.passphrase(), to: site.scratch.path("new"), replacing: false,
        at: SiteFixture.time(71))
    }
  }
}

extension SiteFixture {
  /// A backup at a price that a test can pay thousands of times.
  @discardableResult
  func backUp(to file: String, partSize: Int = 4_096) throws -> BackupSummary {
    try store.backUp(
      to: file, sealedWith: BackupTests.passphrase(), cost: .test, partSize: partSize, by: nil,
      at: Self.time(70), using: &random)
  }
}
