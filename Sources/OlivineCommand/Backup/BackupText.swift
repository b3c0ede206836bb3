import Interchange
import Olivine
import Store

/// What a backup holds, in words and as JSON.
enum BackupText {
  static func saved(_ summary: BackupSummary, in file: String) -> TextPage {
    var page = TextPage()
    page.heading("Saved and read back: \(file)")
    counts(summary, on: &page)
    page.paragraph(
      "Only the passphrase opens this file. Keep the two apart; without the passphrase nobody can help."
    )
    page.paragraph(
      "Audit trail up to line \(summary.lastAuditLine), \(summary.lastAuditDigest.prefix(16)).")
    return page
  }

  static func restored(
    _ summary: BackupSummary, to folder: String, movedAside: String?
  ) -> TextPage {
    var page = TextPage()
    page.heading("Restored: \(folder)")
    counts(summary, on: &page)
    if let movedAside { page.paragraph("What was there before is now \(movedAside).") }
    page.paragraph("Everybody signs in again. Start with:")
    page.line("  olivine serve --data \(folder)")
    return page
  }

  private static func counts(_ summary: BackupSummary, on page: inout TextPage) {
    page.row("Accounts", "\(summary.accounts)")
    page.row("People", "\(summary.people)")
    page.row("Tests", "\(summary.trials)")
    page.row("Size", "\(Double(summary.size / 1_000).text()) kB")
  }

  static func document(
    _ summary: BackupSummary, file: String, movedAside: String? = nil
  ) -> JSONValue {
    [
      "file": .string(file), "bytes": .number(Double(summary.size)),
      "accounts": .number(Double(summary.accounts)), "people": .number(Double(summary.people)),
      "trials": .number(Double(summary.trials)),
      "audit_line": .number(Double(summary.lastAuditLine)),
      "audit_sha256": .string(summary.lastAuditDigest),
      "moved_aside": movedAside.map { .string($0) } ?? .null,
    ]
  }
}
