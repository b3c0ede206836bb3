import GRDB
import OlivineTesting
import Store
import Testing

@Suite("The audit trail") struct AuditTests {
  @Test("it notes who did what, and nothing that was entered")
  func content() throws {
    let site = try SiteFixture()
    let filled = try FilledSite(site)
    let entries = try site.store.auditEntries().reversed()
    #expect(entries.map(\.number) == Array(1...entries.count))
    let actions = entries.map(\.action)
    for action: AuditAction in [
      .accountAdded, .startLinkMade, .startLinkUsed, .personAdded, .personChanged, .checked,
      .planned, .trialBegun, .shareGranted, .trialStopped, .consentRecorded,
    ] {
      #expect(actions.contains(action), "\(action)")
    }
    let text = entries.map { "\($0)" }.joined()
    for secret in FilledSite.secrets + ["Zweifel", "Quillfeather", "217"] {
      #expect(!text.contains(secret))
    }
    let own = try site.store.auditEntries(for: filled.owner.id)
    #expect(own.contains { $0.action == .consentRecorded && $0.account == filled.clinician.id })
    let doctors = try site.store.auditEntries(for: filled.clinician.id)
    #expect(!doctors.contains { $0.action == .personChanged })
    #expect(try site.store.verifyAudit() == [])
  }

  @Test(
    "whoever takes the guards away and changes a line is found",
    arguments: [
      "UPDATE audit SET written = 'earlier' WHERE number = 2",
      "UPDATE audit SET account = 'somebody' WHERE number = 3",
      "UPDATE audit SET account = '' WHERE account IS NULL",
      "UPDATE audit SET action = 'checked' WHERE number = 4",
      "UPDATE audit SET subject = NULL WHERE number = 5",
      "UPDATE audit SET digest = zeroblob(32) WHERE number = 6",
      "DELETE FROM audit WHERE number = 1", "DELETE FROM audit WHERE number = 7",
      """
      UPDATE audit SET number = 900 WHERE number = 4; UPDATE audit SET number = 4 WHERE number = 5;
      UPDATE audit SET number = 5 WHERE number = 900
      """,
    ])
  func tampering(sql: String) throws {
    let site = try SiteFixture()
    _ = try FilledSite(site)
    let queue = try DatabaseQueue(path: site.database)
    try queue.write { database in
      for name in ["audit_no_update", "audit_no_delete"] {
        try database.execute(sql: "DROP TRIGGER \(name)")
      }
      try database.execute(sql: sql)
    }
    let findings = try site.store.verifyAudit()
    #expect(findings.contains { if case .auditBroken = $0 { true } else { false } })
    #expect(findings.contains(.guardMissing("audit_no_update")))
  }
}
