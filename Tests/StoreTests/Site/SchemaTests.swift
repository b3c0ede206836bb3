import Foundation
import GRDB
import OlivineTesting
import Store
import Testing

@Suite("The tables of a site") struct SchemaTests {
  private static let refused = [
    "UPDATE person_version SET name = 'x'", "DELETE FROM person_version",
    "UPDATE assessment SET decision = 'allow'", "DELETE FROM assessment",
    "UPDATE plan SET form = 'oxide'", "DELETE FROM plan", "UPDATE consent SET agreed = 'x'",
    "DELETE FROM consent", "UPDATE audit SET action = 'x'", "DELETE FROM audit",
    "UPDATE person_trial SET plan = NULL", "DELETE FROM person_trial",
    "INSERT INTO audit SELECT 99, written, account, action, subject, digest FROM audit LIMIT 1",
    "UPDATE share SET clinician = person", "UPDATE share SET granted = 'x', withdrawn = 'y'",
    "DELETE FROM person", "DELETE FROM account", "UPDATE account SET role = 'owner'",
    "UPDATE account SET role = 'person' WHERE role = 'clinician'",
    "UPDATE account SET password_salt = NULL WHERE password_salt IS NOT NULL",
    "UPDATE account SET is_home = 1", "UPDATE session SET digest = zeroblob(31)",
    "UPDATE session SET account = 'nobody'", "UPDATE draft SET answers = '{'",
    "UPDATE forecast SET document = 'no'", "UPDATE person SET owner = 'nobody'",
    "INSERT INTO share SELECT 'new', person, owner, 'clinician', 't', NULL FROM person_trial"
      + " JOIN person ON id = person",
    """
    INSERT INTO person_trial SELECT 'none', 99, person, plan FROM person_trial
    """,
    """
    INSERT INTO plan SELECT 'new', 99, 'nobody', assessment, day, form, target_mg_d, document, created
    FROM plan
    """,
    """
    INSERT INTO assessment SELECT 'new', 99, person, 'today', document, decision, maximum_mg_d, expires,
      rule_base, program_version, result, created FROM assessment
    """,
    """
    INSERT INTO assessment SELECT 'new', 99, person, day, document, 'perhaps', maximum_mg_d, expires,
      rule_base, program_version, result, created FROM assessment
    """,
    """
    INSERT INTO consent SELECT 'new', 99, person, clinician, clinician_name, day, -1, covers, agreed,
      created FROM consent
    """,
  ]

  @Test("the tables refuse what must never be written, whoever asks")
  func strict() throws {
    let site = try SiteFixture()
    _ = try FilledSite(site, password: "correct horse battery")
    let queue = try DatabaseQueue(path: site.database)
    for sql in Self.refused {
      #expect(throws: DatabaseError.self, "\(sql)") {
        try queue.write { try $0.execute(sql: sql) }
      }
    }
    #expect(try site.store.verifyAudit() == [])
  }

  @Test("a folder and its files are for their user alone")
  func permissions() throws {
    let site = try SiteFixture()
    _ = try FilledSite(site)
    let files = FileManager.default
    func mode(_ path: String) throws -> Int? {
      try files.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(site.folder) == 0o700)
    for name in try files.contentsOfDirectory(atPath: site.folder) {
      #expect(try mode(site.folder + "/" + name) == 0o600, "\(name)")
    }
  }

  @Test("there is nothing to open where nothing was made, and nothing is made twice")
  func opening() throws {
    let site = try SiteFixture()
    #expect(throws: StoreError.alreadyThere(site.database)) {
      try SiteStore.create(in: site.folder)
    }
    let none = site.scratch.path("none")
    #expect(throws: StoreError.notThere(none + "/olivine.sqlite")) { try SiteStore.open(in: none) }
    _ = try SiteStore.openOrCreate(in: none)
    _ = try SiteStore.openOrCreate(in: none)
  }

  @Test(
    "a database that is damaged in any way is refused or read, and never brings the program down")
  func damaged() throws {
    let site = try SiteFixture()
    let filled = try FilledSite(site)
    // Everything in one file.
    try site.store.delete(
      try site.person("x", of: filled.owner).id, by: filled.owner.id, at: SiteFixture.time(99))
    let whole = try Data(contentsOf: URL(fileURLWithPath: site.database))
    for seed in 0..<150 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let folder = site.scratch.path("damaged-\(seed)")
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try DamagedText.damage(whole, &random)
        .write(to: URL(fileURLWithPath: folder + "/olivine.sqlite"))
      guard let store = try? SiteStore.open(in: folder) else { continue }
      _ = try? store.verifyAudit()
      for person in (try? store.people(for: filled.owner.id)) ?? [] {
        _ = try? store.checks(of: person.id, for: filled.owner.id)
        _ = try? store.trial(filled.trial, for: filled.owner.id)
        _ = try? store.export(
          person.id, openingSealOf: [], for: filled.owner.id, at: SiteFixture.time(100))
      }
    }
  }
}
