import Foundation
import Testing

/// The golden file as a tree, read by path.
enum GoldenValue: Decodable, Sendable {
  case null
  case number(Double)
  case text(String)
  case list([GoldenValue])
  case fields([String: GoldenValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([GoldenValue].self) {
      self = .list(list)
    } else {
      self = .fields(try container.decode([String: GoldenValue].self))
    }
  }

  subscript(name: String) -> GoldenValue {
    guard case .fields(let fields) = self else { return .null }
    return fields[name] ?? .null
  }

  subscript(index: Int) -> GoldenValue {
    list.indices.contains(index) ? list[index] : .null
  }

  var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  var list: [GoldenValue] {
    if case .list(let list) = self { list } else { [] }
  }

  var numbers: [Double] { list.compactMap(\.number) }

  /// Names of the fields, sorted.
  var names: [String] {
    if case .fields(let fields) = self { fields.keys.sorted() } else { [] }
  }
}

/// Results of R 4.2.2 with metafor 3.8.1 and metadat 1.2.0 on published data sets.
enum Golden {
  static let file: GoldenValue = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    do {
      let data = try Data(contentsOf: folder.appending(path: "Fixtures/meta_golden.json"))
      return try JSONDecoder().decode(GoldenValue.self, from: data)
    } catch {
      return .null
    }
  }()

  static let datasets = file["datasets"].list.map(GoldenSet.init)
  static let edgeCases = file["edge_cases"].list.map(GoldenSet.init)

  static func dataset(_ id: String) -> GoldenSet? { datasets.first { $0.id == id } }
}

/// One analysis of the golden file.
struct GoldenSet: Sendable, CustomTestStringConvertible {
  let value: GoldenValue
  var id: String { value["id"].text ?? "" }
  var testDescription: String { id }

  var estimates: [Double] { value["yi"].numbers }
  var variances: [Double] { value["vi"].numbers }

  /// The golden results of one combination.
  func fit(_ method: String, _ interval: String) -> GoldenValue {
    value["fits"].list.first { $0["method"].text == method && $0["test"].text == interval } ?? .null
  }
}
