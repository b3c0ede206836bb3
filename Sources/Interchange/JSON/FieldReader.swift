import Olivine

/// Reads the fields of one JSON object and refuses those it does not know.
struct FieldReader {
  let path: String
  private let fields: [String: JSONValue]

  /// - Parameters:
  ///   - known: every field the object may hold.
  ///   - expected: what is accepted here, in words for an error.
  init(
    _ value: JSONValue, at path: String, known: [String], expected: String = "an object"
  ) throws(InputProblem) {
    guard case .object(let fields) = value else {
      throw InputProblem(at: path, .wrongType(found: value.kind, expected: expected))
    }
    self.path = path
    self.fields = fields
    for name in fields.keys.sorted() where !known.contains(name) {
      throw InputProblem(
        at: Self.join(path, String(name.prefix(60))),
        .unknownField(nearest: Spelling.nearest(to: name, in: known)))
    }
  }

  static func join(_ path: String, _ name: String) -> String {
    path.isEmpty ? name : "\(path).\(name)"
  }

  func place(_ name: String) -> String { Self.join(path, name) }

  /// The value of a field; nil when absent or null, which both mean not answered.
  subscript(name: String) -> JSONValue? {
    guard let value = fields[name], value != .null else { return nil }
    return value
  }

  func number(
    _ name: String, in range: ClosedRange<Double>? = nil
  ) throws(InputProblem) -> Double? {
    guard let value = self[name] else { return nil }
    return try value.number(at: place(name), in: range)
  }

  func whole(_ name: String, in range: ClosedRange<Double>? = nil) throws(InputProblem) -> Int? {
    guard let value = try number(name, in: range) else { return nil }
    guard value == value.rounded(), value.magnitude < 1e9 else {
      throw InputProblem(at: place(name), .notWhole(value: value))
    }
    return Int(value)
  }

  func bool(_ name: String) throws(InputProblem) -> Bool? {
    switch self[name] {
    case nil: return nil
    case .bool(let flag)?: return flag
    case let other?:
      throw InputProblem(at: place(name), .wrongType(found: other.kind, expected: "true or false"))
    }
  }

  func text(_ name: String) throws(InputProblem) -> String? {
    guard let value = self[name] else { return nil }
    return try value.text(at: place(name))
  }

  func list(_ name: String) throws(InputProblem) -> [(place: String, value: JSONValue)]? {
    switch self[name] {
    case nil: return nil
    case .array(let values)?:
      return values.enumerated().map { ("\(place(name))[\($0)]", $1) }
    case let other?:
      throw InputProblem(at: place(name), .wrongType(found: other.kind, expected: "a list"))
    }
  }

  /// One case of a closed list.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, of type: Choice.Type
  ) throws(InputProblem) -> Choice? where Choice.RawValue == String {
    guard let text = try text(name) else { return nil }
    return try Choice(choosing: text, at: place(name))
  }

  /// A list of codes of the catalogue; nil when not answered.
  func codes<Entry: Catalogued>(
    _ name: String, of type: Entry.Type
  ) throws(InputProblem) -> [Code<Entry>]? {
    guard let list = try list(name) else { return nil }
    var codes: [Code<Entry>] = []
    for (place, value) in list {
      codes.append(try Code(reading: try value.text(at: place), at: place))
    }
    return codes
  }

  func texts(_ name: String) throws(InputProblem) -> [String]? {
    guard let list = try list(name) else { return nil }
    var texts: [String] = []
    for (place, value) in list { texts.append(try value.text(at: place)) }
    return texts
  }
}

extension JSONValue {
  func number(
    at place: String, in range: ClosedRange<Double>? = nil
  ) throws(InputProblem) -> Double {
    guard case .number(let number) = self else {
      throw InputProblem(at: place, .wrongType(found: kind, expected: "a number"))
    }
    guard number.isFinite, range?.contains(number) ?? true else {
      throw InputProblem(
        at: place,
        .outOfRange(
          value: number, low: range?.lowerBound ?? -.greatestFiniteMagnitude,
          high: range?.upperBound ?? .greatestFiniteMagnitude))
    }
    return number
  }

  func text(at place: String) throws(InputProblem) -> String {
    guard case .string(let text) = self else {
      throw InputProblem(at: place, .wrongType(found: kind, expected: "text in quotes"))
    }
    return text
  }
}

extension Code {
  /// Reads a code and offers the nearest known one when there is none.
  init(reading text: String, at place: String) throws(InputProblem) {
    guard let code = Code(text) else {
      throw InputProblem(
        at: place,
        .unknownCode(value: text, noun: Entry.noun, nearest: Self.nearest(to: text)))
    }
    self = code
  }
}

extension RawRepresentable where Self: CaseIterable, RawValue == String {
  init(choosing text: String, at place: String) throws(InputProblem) {
    guard let choice = Self(rawValue: text) else {
      throw InputProblem(
        at: place, .unknownChoice(value: text, choices: Self.allCases.map(\.rawValue)))
    }
    self = choice
  }
}
