import ArgumentParser
import Interchange
import Store

/// `olivine backup`: everything in one file that only a passphrase opens.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Save everything in one sealed file.",
    discussion: """
      The file holds everything in the data folder, and only the passphrase opens it. Nobody can get \
      it back without the passphrase, so write that down and keep it apart from the file. Olivine may \
      go on running meanwhile.

      Example:
        olivine backup --data my-data --out olivine-2026-11-24.backup
        olivine backup --data my-data --out weekly.backup --passphrase-file secret.txt
      """)

  @OptionGroup var data: DataOption
  @OptionGroup var passphrase: PassphraseOption
  @OptionGroup var json: JSONOption

  @Option(name: .long, help: ArgumentHelp("The file to write.", valueName: "FILE"))
  var out: String

  func run() throws {
    try report {
      do {
        let store = try SiteStore.open(in: data.data)
        let passphrase = try passphrase.read(asking: .twice)
        var random = SystemRandomNumberGenerator()
        let summary = try store.backUp(
          to: out, sealedWith: passphrase, by: nil, at: .now, using: &random)
        try Terminal.write(
          json.json
            ? BackupText.document(summary, file: out).text() + "\n"
            : BackupText.saved(summary, in: out).text)
      } catch let error as BackupError {
        throw Failure(error, writing: out)
      } catch let error as StoreError {
        throw Failure(.store(error), writing: out)
      }
    }
  }
}

/// `--data`, the folder in which a site keeps everything.
struct DataOption: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The data folder.", valueName: "DIR"))
  var data: String
}
