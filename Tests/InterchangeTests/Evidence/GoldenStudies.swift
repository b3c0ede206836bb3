import Foundation
import Interchange
import Olivine
import Testing

/// The published data sets of the golden file, as somebody would bring them.
enum GoldenStudies {
  static let datasets: [JSONValue] = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = tests.appending(path: "EvidenceTests/Fixtures/meta_golden.json")
    guard let data = try? Data(contentsOf: file), let tree = try? JSONValue(parsing: data) else {
      return []
    }
    return list(tree, "datasets")
  }()

  static func field(_ value: JSONValue, _ name: String) -> JSONValue? {
    guard case .object(let fields) = value else { return nil }
    return fields[name]
  }

  static func list(_ value: JSONValue, _ name: String) -> [JSONValue] {
    guard case .array(let values)? = field(value, name) else { return [] }
    return values
  }

  static func numbers(_ value: JSONValue, _ name: String) -> [Double] {
    list(value, name).compactMap { if case .number(let number) = $0 { number } else { nil } }
  }

  static func text(_ value: JSONValue, _ name: String) -> String {
    if case .string(let text)? = field(value, name) { text } else { "" }
  }

  /// The measure of a data set; what was worked out elsewhere is generic.
  static func measure(_ dataset: JSONValue) -> EffectMeasure {
    EffectMeasure(rawValue: text(dataset, "measure")) ?? .generic
  }

  static func json(_ dataset: JSONValue) -> Data {
    Data(JSONValue.object(["inputs": .array(list(dataset, "inputs"))]).text().utf8)
  }

  /// The same as a spreadsheet saves it.
  static func table(_ dataset: JSONValue, separator: String) -> Data {
    let rows = list(dataset, "inputs")
    guard case .object(let first)? = rows.first else { return Data() }
    let columns = first.keys.sorted()
    let lines = rows.map { row in
      columns.map { column in
        switch field(row, column) {
        case .number(let number)?: "\(number)"
        case .string(let text)?: "\"\(text.replacing("\"", with: "\"\""))\""
        default: ""
        }
      }.joined(separator: separator)
    }
    return Data(([columns.joined(separator: separator)] + lines).joined(separator: "\r\n").utf8)
  }
}
