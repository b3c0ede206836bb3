/// Every sentence that a person reads, by id, in one language.
public struct Wording: Sendable {
  private let texts: [String: String]

  package init(_ table: Table) {
    texts = Dictionary(
      table.rows.map { ($0["id"], $0["text"]) }, uniquingKeysWith: { first, _ in first })
  }

  /// English, from `Data/wording.en.tsv`.
  public static let english = Wording(Table(.wordingEn))

  /// A language by its code, from `Data/wording.<code>.tsv`; nil when there is no such table.
  ///
  /// A new language is that one file, run through `make tables` and named in the list of all tables.
  public init?(language: String) {
    guard let table = TableText.all.first(where: { $0.name == "wording.\(language).tsv" }) else {
      return nil
    }
    self.init(Table(table))
  }

  /// The ids, sorted.
  package var ids: [String] { texts.keys.sorted() }

  /// The text of an id, or nil when this language has none or leaves it empty on purpose ("-").
  public func optional(_ id: String) -> String? {
    guard let text = texts[id], text != "-" else { return nil }
    return text
  }

  /// The text of an id with its placeholders filled: `{max_mg_d}` takes the value of `max_mg_d`.
  ///
  /// A missing id shows itself instead of vanishing; a test walks all of them.
  public func callAsFunction(_ id: String, _ values: [String: String] = [:]) -> String {
    (texts[id] ?? "[\(id)]").filling(values)
  }
}

extension String {
  /// The text with its placeholders filled, in one pass: what a person typed is never filled again.
  ///
  /// A placeholder without a value stays as it is.
  public func filling(_ values: [String: String]) -> String {
    guard contains("{") else { return self }
    var result = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{"),
      let close = rest[open...].firstIndex(of: "}")
    {
      let name = rest[rest.index(after: open)..<close]
      result += rest[..<open]
      if let value = values[String(name)] {
        result += value
        rest = rest[rest.index(after: close)...]
      } else {
        result += "{"
        rest = rest[rest.index(after: open)...]
      }
    }
    return result + rest
  }
}
