/// A table with named columns, read from tab-separated text without quoting.
package struct Table: Sendable {
  package let name: String
  package let columns: [String]
  package let rows: [Row]

  /// One row; every accessor names the table and line when our own data break their form.
  package struct Row: Sendable {
    fileprivate let table: String
    fileprivate let line: Int
    fileprivate let index: [String: Int]
    fileprivate let fields: [String]

    /// The text of a column; empty where the row has none.
    package subscript(column: String) -> String {
      guard let position = index[column] else {
        preconditionFailure("\(table) has no column \(column)")
      }
      return position < fields.count ? fields[position] : ""
    }

    /// The parts of a column between vertical bars.
    package func list(_ column: String) -> [String] {
      self[column].split(separator: "|").map(String.init)
    }

    /// A number, or nil where the field is empty: missing is not zero.
    package func optionalNumber(_ column: String) -> Double? {
      let text = self[column]
      guard !text.isEmpty else { return nil }
      guard let number = Double(text), number.isFinite else {
        preconditionFailure("\(table):\(line) \(column): \(text) is not a number")
      }
      return number
    }

    /// A number that must be there.
    package func number(_ column: String) -> Double {
      guard let number = optionalNumber(column) else {
        preconditionFailure("\(table):\(line) \(column) is empty")
      }
      return number
    }

    /// One case of a closed list.
    package func value<Value: RawRepresentable>(_ column: String, as type: Value.Type) -> Value
    where Value.RawValue == String {
      guard let value = Value(rawValue: self[column]) else {
        preconditionFailure("\(table):\(line) \(column): \(self[column]) is not a \(type)")
      }
      return value
    }

    /// Where the row comes from; `column` names the column that holds the reference.
    package func provenance(source column: String = "source") -> Provenance {
      Provenance(source: self[column], tag: self["tag"])
    }
  }

  package init(_ table: TableText) {
    let lines = table.text.split(separator: "\n")
    let columns = (lines.first ?? "").split(separator: "\t").map(String.init)
    let index = Dictionary(
      columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.name = table.name
    self.columns = columns
    rows = lines.dropFirst().enumerated().map { number, line in
      Row(
        table: table.name, line: number + 2, index: index,
        fields: line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
    }
  }
}
