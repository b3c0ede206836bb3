import Foundation

/// A file of `Sources/`, as far as the rules of the house look at it.
struct SourceFile: Sendable {
  /// The room it belongs to.
  let room: String
  /// Path below the root of the repository.
  let path: String
  let source: String

  var isGenerated: Bool { path.hasSuffix(".generated.swift") }
  var lineCount: Int { source.split(separator: "\n", omittingEmptySubsequences: false).count - 1 }
  /// The text without comments and strings.
  var code: String { CodeText(source).text }

  /// Every Swift file of every room, generated ones included.
  static let all: [SourceFile] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let sources = root.appendingPathComponent("Sources").path
    let paths = FileManager.default.enumerator(atPath: sources)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      guard let source = try? String(contentsOfFile: sources + "/" + path, encoding: .utf8) else {
        return nil
      }
      let room = path.prefix { $0 != "/" }
      return SourceFile(room: String(room), path: "Sources/" + path, source: source)
    }
  }()

  /// The files that people wrote.
  static var written: [SourceFile] { all.filter { !$0.isGenerated } }
  static var rooms: Set<String> { Set(all.map(\.room)) }
}
