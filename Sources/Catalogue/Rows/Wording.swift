/// Every sentence that a person reads, by id, in one language.
public struct Wording: Sendable {
  private let texts: [String: String]

  package init(_ table: Table) {
    texts = Dictionary(
      table.rows.map { ($0["id"], $0["text"]) }, uniquingKeysWith: { first, _ in first })
  }

  /// English, from `Data/wording.en.tsv`.
  public static let english = Wording(Table(.wordingEn))

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
    values.reduce(texts[id] ?? "[\(id)]") { text, pair in
      text.replacing("{\(pair.key)}", with: pair.value)
    }
  }
}
