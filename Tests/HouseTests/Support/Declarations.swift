/// The imports and types of a Swift text, read line by line.
enum Declarations {
  private static let prefixes: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private", "final", "indirect", "open",
  ]
  private static let importKinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor",
  ]
  private static let typeKinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "actor", "typealias",
  ]

  /// The modules that a text imports, in the order of the lines.
  static func imports(in code: String) -> [String] {
    lines(of: code).compactMap { words in
      guard words.first == "import" else { return nil }
      let path = words.dropFirst().drop { importKinds.contains($0) && words.count > 2 }
      return path.first?.split(separator: ".").first.map(String.init)
    }
  }

  /// The names of the types that a text declares, nested ones included.
  static func types(in code: String) -> [String] {
    lines(of: code).compactMap { words in
      guard words.count > 1, typeKinds.contains(words[0]) else { return nil }
      return String(words[1].prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    }
  }

  /// The words of every line, without attributes and access levels in front.
  private static func lines(of code: String) -> [[Substring]] {
    code.split(whereSeparator: { $0.isNewline || $0 == ";" }).map { line in
      Array(
        line.split(whereSeparator: \.isWhitespace)
          .drop { $0.hasPrefix("@") || prefixes.contains($0.prefix { $0 != "(" }) })
    }
  }
}
