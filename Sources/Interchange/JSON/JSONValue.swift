public import Foundation
import Olivine

/// A JSON document as a value, so that readers can name the path of whatever they refuse.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// Parses a whole document.
  ///
  /// - Throws: ``InputProblem`` with the line on which the parser stopped, or with a field that stands
  ///   twice.
  public init(parsing data: Data) throws(InputProblem) {
    guard data.contains(where: { !" \t\r\n".utf8.contains($0) }) else {
      throw InputProblem(at: "", .emptyFile)
    }
    // Every JSON text begins with ASCII, so that a zero byte here is UTF-16 or UTF-32.
    guard !data.prefix(4).contains(0) else {
      throw InputProblem(at: "", .notJSON("Save the file as UTF-8."))
    }
    let tree: Any
    do {
      tree = try JSONSerialization.jsonObject(with: data, options: [.fragmentsAllowed])
    } catch {
      throw InputProblem(at: "", .notJSON(JSONFault.account(of: error, in: data)))
    }
    if let place = DuplicateKeys.first(in: data) {
      throw InputProblem(at: place, .duplicateField)
    }
    self.init(tree: tree)
  }

  /// Takes over what the library parser made.
  private init(tree: Any) {
    switch tree {
    case let fields as [String: Any]: self = .object(fields.mapValues { JSONValue(tree: $0) })
    case let values as [Any]: self = .array(values.map { JSONValue(tree: $0) })
    case let text as String: self = .string(text)
    case let number as NSNumber:
      // The parser makes `c` for true and false alone.
      let isFlag = number.objCType.pointee == CChar(UInt8(ascii: "c"))
      self = isFlag ? .bool(number.boolValue) : .number(number.exactDouble)
    default: self = .null
    }
  }

  /// What the value is, in words for an error.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let value): value.text(decimals: 6)
    case .string(let value): "\"\(value.prefix(60))\""
    case .array: "a list"
    case .object: "an object"
    }
  }
}

extension JSONValue: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .number(let value):
      // A count prints as 5, not 5.0; what is not a number is not known.
      if value.isFinite, value == value.rounded(), value.magnitude < 1e15 {
        try container.encode(Int(value))
      } else if value.isFinite {
        try container.encode(value)
      } else {
        try container.encodeNil()
      }
    case .string(let value): try container.encode(value)
    case .array(let values): try container.encode(values)
    case .object(let fields): try container.encode(fields)
    }
  }

  /// The document as UTF-8 text with sorted keys: the same value gives the same bytes.
  public func text(prettyPrinted: Bool = true) -> String {
    guard prettyPrinted else {
      var output: [UInt8] = []
      writeCompact(to: &output)
      return String(decoding: output, as: UTF8.self)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    guard let data = try? encoder.encode(self) else { return "null" }
    return String(decoding: data, as: UTF8.self)
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral,
  ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
  }
  public init(nilLiteral: ()) { self = .null }
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(integerLiteral value: Int) { self = .number(Double(value)) }
}

extension JSONValue {
  /// A number, or null when it is not known.
  init(_ value: Double?) { self = value.map { .number($0) } ?? .null }
  init(_ value: Int?) { self = value.map { .number(Double($0)) } ?? .null }
  init(_ value: String?) { self = value.map { .string($0) } ?? .null }
  init(_ value: Bool?) { self = value.map { .bool($0) } ?? .null }
  init(_ values: [String]) { self = .array(values.map { .string($0) }) }
  init(_ values: [Double?]) { self = .array(values.map { JSONValue($0) }) }
}

extension NSNumber {
  /// The number as it was written.
  ///
  /// A decimal number of many digits is off in its last ones when it is converted directly, so its digits
  /// are read again.
  fileprivate var exactDouble: Double {
    self is NSDecimalNumber ? Double(stringValue) ?? doubleValue : doubleValue
  }
}
