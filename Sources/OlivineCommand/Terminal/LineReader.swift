import Foundation

/// Reads a file, or standard input for `-`, a few lines at a time.
struct LineReader {
  private let file: FileHandle
  private var rest = Data()
  private var isAtEnd = false

  init(_ path: String) throws {
    if path == "-" {
      file = .standardInput
      return
    }
    guard FileManager.default.fileExists(atPath: path) else { throw Failure.missingFile(path) }
    guard let file = FileHandle(forReadingAtPath: path) else { throw Failure.cannotRead(path) }
    self.file = file
  }

  /// The next lines that are not blank, at most `count`; nil at the end.
  mutating func next(upTo count: Int) -> [Data]? {
    var lines: [Data] = []
    while lines.count < count, let line = nextLine() {
      if !line.allSatisfy({ " \t\r".utf8.contains($0) }) { lines.append(line) }
    }
    return lines.isEmpty ? nil : lines
  }

  private mutating func nextLine() -> Data? {
    while true {
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        let line = Data(rest[..<end])
        rest = rest[(end + 1)...]
        return line
      }
      guard !isAtEnd else {
        let line = rest.isEmpty ? nil : Data(rest)
        rest = Data()
        return line
      }
      let block = (try? file.read(upToCount: 1 << 18)) ?? Data()
      isAtEnd = block.isEmpty
      rest = Data(rest) + block
    }
  }
}
