import ArgumentParser
import Interchange
import Olivine
import Store

/// `olivine try verify`: nothing was changed, nothing was lost.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Prove that nothing was changed.")

  @OptionGroup var folder: TrialOption
  @OptionGroup var today: TodayOption
  @OptionGroup var json: JSONOption

  func run() throws {
    try report {
      let store: TrialStore
      let stored: StoredTrial
      let findings: [StoreFinding]
      do throws(StoreError) {
        store = try TrialStore.open(TrialFolder.database(in: folder.dir))
        stored = try store.trial()
        findings = try store.verify(stored)
      } catch {
        throw Failure(error)
      }
      let sentences = findings.map(TryText.sentence)
      guard findings.isEmpty else {
        throw Failure.damaged("\(folder.dir): " + sentences.joined(separator: "; "))
      }
      let opened = try TrialFolder(folder.dir, on: today.day())
      try Terminal.write(
        json.json
          ? JSONValue(verified: opened.trial, records: opened.course.records.count).text() + "\n"
          : TryText.verified(opened).text)
    }
  }
}
