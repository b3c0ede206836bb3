/// A medicine or group of medicines that a rule may name, with the names people use for it.
public struct Medicine: Hashable, Sendable {
  public let code: String
  public let name: String
  /// The kind of medicine, such as "blood pressure".
  public let kind: String
  /// Generic and brand names and known misspellings.
  public let names: [String]
  /// Prefixes of the Anatomical Therapeutic Chemical classification.
  public let atc: [String]
  /// Codes of the classes it belongs to as well.
  public let implies: [String]
  /// Ids of the rules that name it, empty when none does.
  public let rules: [String]
  public let provenance: Provenance
}

extension Medicine {
  /// All medicines, in the order of the table.
  public static let all: [Medicine] = Table(.medicines).rows.map { row in
    Medicine(
      code: row["code"], name: row["name"], kind: row["class"], names: row.list("names"),
      atc: row.list("atc"), implies: row.list("implies"),
      rules: row["rules"] == "no rule" ? [] : row["rules"].split(separator: ",").map(String.init),
      provenance: row.provenance())
  }

  package static let codes = CodeList(all.map(\.code))

  /// The medicine with a code.
  public static func with(code: String) -> Medicine? { codes.position(of: code).map { all[$0] } }

  /// The medicines of an ATC group, by the prefix of their codes.
  package static func codes(inATC prefix: String) -> [String] {
    all.filter { $0.atc.contains { $0.hasPrefix(prefix) } }.map(\.code)
  }
}
