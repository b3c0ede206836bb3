import Crypto
package import Foundation

/// Turns the readable tables of `Data/` into Swift string literals of `Sources/Catalogue/Tables/`.
///
/// Literals travel inside the binary, so that a moved program keeps its facts and starts without reading a
/// file. Each carries the SHA-256 of its source; a test generates again and compares.
package enum TableGenerator {
  /// The name of the Swift file for a table: `condition_priors.tsv` gives
  /// `ConditionPriors.generated.swift`.
  package static func fileName(forTable name: String) -> String {
    typeName(forTable: name) + ".generated.swift"
  }

  /// The Swift source of one table.
  package static func source(forTable name: String, contents: String) -> String {
    let hash = SHA256.hash(data: Data(contents.utf8))
      .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return """
      // swift-format-ignore-file
      // Generated from Data/\(name) by `make tables`; edit the table, not this file.

      extension TableText {
        static let \(memberName(forTable: name)) = TableText(
          name: "\(name)",
          sha256: "\(hash)",
          text: ##\"""
      \(contents.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n"))\"""##)
      }

      """
  }

  /// Every table of a folder with its source, by name.
  package static func tables(in folder: URL) throws -> [(name: String, contents: String)] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".tsv") }
      .sorted()
      .map { ($0, try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)) }
  }

  /// Writes one Swift file per table, and leaves alone what has not changed.
  ///
  /// - Returns: the names of the files that changed.
  package static func write(tablesIn data: URL, to folder: URL) throws -> [String] {
    var changed: [String] = []
    for (name, contents) in try tables(in: data) {
      let file = folder.appendingPathComponent(fileName(forTable: name))
      let new = source(forTable: name, contents: contents)
      if (try? String(contentsOf: file, encoding: .utf8)) != new {
        try Data(new.utf8).write(to: file, options: .atomic)
        changed.append(fileName(forTable: name))
      }
    }
    return changed
  }

  private static func words(of table: String) -> [Substring] {
    table.dropLast(4).split { $0 == "_" || $0 == "." }
  }

  private static func typeName(forTable name: String) -> String {
    words(of: name).map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private static func memberName(forTable name: String) -> String {
    let type = typeName(forTable: name)
    return type.prefix(1).lowercased() + type.dropFirst()
  }
}
