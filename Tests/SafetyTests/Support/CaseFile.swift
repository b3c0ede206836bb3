import Foundation
import Interchange
import Olivine
import OlivineTesting

/// A profile with what an independent program says of it.
struct SafetyCase: Sendable {
  let id: String
  let profile: JSONValue
  let expected: JSONValue

  /// The profile as a person; nil when the reader refuses it.
  var person: Person? { try? PersonReader(today: caseDay).person(from: profile) }
}

/// Files beside the tests.
enum Fixture {
  static func data(_ name: String) throws -> Data {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures")
    return try Data(contentsOf: folder.appendingPathComponent(name))
  }

  static func json(_ name: String) throws -> JSONValue { try JSONValue(parsing: data(name)) }

  /// One JSON document a line.
  static func lines(_ name: String) throws -> [JSONValue] {
    try data(name).split(separator: UInt8(ascii: "\n")).map { try JSONValue(parsing: $0) }
  }

  /// The cases computed by the independent reference (`Tests/Reference`).
  static let safetyCases: [SafetyCase] = read("safety_cases.ndjson")

  private static func read(_ name: String) -> [SafetyCase] {
    ((try? lines(name)) ?? []).map { line in
      SafetyCase(
        id: line["id"]?.string ?? "", profile: line["profile"] ?? .null,
        expected: line["expect"] ?? .null)
    }
  }
}

extension JSONValue {
  subscript(key: String) -> JSONValue? {
    if case .object(let fields) = self { fields[key] } else { nil }
  }
  var string: String? { if case .string(let text) = self { text } else { nil } }
  var number: Double? { if case .number(let number) = self { number } else { nil } }
  var bool: Bool? { if case .bool(let flag) = self { flag } else { nil } }
  var list: [JSONValue] { if case .array(let values) = self { values } else { [] } }
  var strings: [String] { list.compactMap(\.string) }
  var fields: [String: JSONValue] { if case .object(let fields) = self { fields } else { [:] } }
}
