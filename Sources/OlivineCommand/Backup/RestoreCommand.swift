import ArgumentParser
import Interchange
import Store

/// `olivine restore`: puts a backup into a data folder.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a sealed backup into a data folder.",
    discussion: """
      The backup is opened and checked before anything is changed. A data folder that holds something \
      is left alone; with --replace its database is moved aside, not deleted. Stop Olivine first. \
      Everybody signs in again afterwards.

      Example:
        olivine restore olivine-2026-11-24.backup --data new-data
      """)

  @Argument(help: ArgumentHelp("The backup.", valueName: "FILE"))
  var file: String

  @OptionGroup var data: DataOption
  @OptionGroup var passphrase: PassphraseOption
  @OptionGroup var json: JSONOption

  @Flag(name: .long, help: "Move a database that is there aside.")
  var replace = false

  func run() throws {
    try report {
      do {
        let (summary, movedAside) = try SiteStore.restore(
          file, openedWith: try passphrase.read(asking: .once), to: data.data, replacing: replace,
          at: .now)
        try Terminal.write(
          json.json
            ? BackupText.document(summary, file: file, movedAside: movedAside).text() + "\n"
            : BackupText.restored(summary, to: data.data, movedAside: movedAside).text)
      } catch let error as BackupError {
        throw Failure(error, writing: nil)
      }
    }
  }
}
