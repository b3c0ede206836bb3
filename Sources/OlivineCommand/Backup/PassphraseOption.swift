import ArgumentParser
import Foundation
import Store

/// The passphrase of a backup: asked for, or read from a file, and never a word of the command itself, which
/// other users of the machine could see.
struct PassphraseOption: ParsableArguments {
  /// How often somebody types it.
  enum Asking {
    case once
    /// Before sealing, since a slip of the finger would lock everything away.
    case twice
  }

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Read the passphrase from the first line of a file; - is standard input.", valueName: "FILE"))
  var passphraseFile: String?

  func read(asking: Asking) throws -> Passphrase {
    guard let passphraseFile else { return try Passphrase(typed(asking)) }
    let text = String(decoding: try InputFile.data(passphraseFile), as: UTF8.self)
    return try Passphrase(String(text.prefix { !$0.isNewline }))
  }

  private func typed(_ asking: Asking) throws -> String {
    guard Terminal.canAsk else {
      throw Failure.usage("there is nobody to ask for the passphrase; use --passphrase-file FILE")
    }
    let words = try HiddenLine.ask("Passphrase: ")
    guard asking == .twice else { return words }
    guard words.count >= Passphrase.fewestCharacters else { return words }
    guard try HiddenLine.ask("The same again: ") == words else {
      throw Failure.usage("the two differ; nothing was written")
    }
    return words
  }
}

/// A line that is typed without being shown.
enum HiddenLine {
  static func ask(_ question: String) throws -> String {
    try? FileHandle.standardError.write(contentsOf: Data(question.utf8))
    var usual = termios()
    guard tcgetattr(STDIN_FILENO, &usual) == 0 else {
      throw Failure.usage("this terminal cannot hide what is typed; use --passphrase-file FILE")
    }
    var hidden = usual
    // Without signals too, or an interrupt would leave the terminal silent.
    hidden.c_lflag &= ~tcflag_t(ECHO | ISIG)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
    let line = readLine()
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &usual)
    Terminal.complain("")
    guard let line, !line.contains("\u{3}") else {
      throw Failure.usage("stopped; nothing was written")
    }
    return line
  }
}
