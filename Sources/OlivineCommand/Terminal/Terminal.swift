import Foundation

/// The terminal, the clock and the streams: all that is not a pure function of the arguments.
enum Terminal {
  /// Whether standard output shows bold text: a terminal, and `NO_COLOR` is not set.
  static var showsStyle: Bool {
    isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
  }

  /// Whether somebody can answer questions.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 }

  static func write(_ text: String) throws {
    try write(Data(text.utf8), to: .standardOutput)
  }

  static func complain(_ text: String) {
    try? write(Data((text + "\n").utf8), to: .standardError)
  }

  private static func write(_ data: Data, to stream: FileHandle) throws {
    do { try stream.write(contentsOf: data) } catch { throw Failure.cannotWrite("standard output") }
  }

  /// The calendar day here and now.
  static var today: (year: Int, month: Int, day: Int) {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    return (parts.year ?? 1970, parts.month ?? 1, parts.day ?? 1)
  }
}
