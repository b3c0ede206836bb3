import Olivine

extension InputProblem: CustomStringConvertible {
  /// One line for the terminal: place, value, and what would be accepted.
  public var description: String {
    let line = place.isEmpty ? sentence : "\(place): \(sentence)"
    return String(String.UnicodeScalarView(line.unicodeScalars.map(Self.printable)))
  }

  /// A file may hold line breaks and terminal commands where a word should be; they are never passed on.
  private static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
    default: scalar
    }
  }

  private var sentence: String {
    switch kind {
    case .notJSON(let account): "this is not valid JSON. \(account)"
    case .duplicateField: "this field stands twice; keep one"
    case .unknownField(let nearest): "there is no such field" + Self.hint(nearest)
    case .missingField: "this field is needed"
    case .wrongType(let found, let expected): "\(found) is not \(expected)"
    case .outOfRange(let value, let low, let high):
      "\(Self.number(value)) is outside \(Self.number(low)) to \(Self.number(high))"
    case .notWhole(let value): "\(Self.number(value)) is not a whole number"
    case .unknownCode(let value, let noun, let nearest):
      "no \(noun) has the code \"\(value.prefix(60))\"" + Self.hint(nearest)
    case .unknownChoice(let value, let choices):
      "\"\(value.prefix(60))\" is not one of \(choices.joined(separator: ", "))"
    case .implausible(let reading): Self.implausible(reading)
    case .missingUnit(let value, let unit, let units):
      "\(Self.number(value)) has no unit. Did you mean \(unit)? "
        + "Write {\"value\": \(Self.number(value)), \"unit\": \"\(unit)\"}; "
        + "known units are \(units.joined(separator: ", "))"
    case .notADate(let text): "\"\(text.prefix(60))\" is not a date like 2026-08-06"
    case .dateInFuture(let text): "\(text) lies in the future"
    case .ageAndDate: "give the age in days or the date, not both"
    case .needsExactlyOne(let fields): "give one of \(fields.joined(separator: ", "))"
    case .wrongColumns(let found, let expected):
      "the columns are \(found.joined(separator: ",").prefix(120)); "
        + "expected \(expected.joined(separator: ","))"
    case .wrongFieldCount(let found, let expected): "\(found) fields instead of \(expected)"
    case .datesNotConsecutive(let date, let previous):
      "\(date) does not follow \(previous); write every day once, with an empty score if missing"
    case .emptyFile: "there is nothing in it"
    case .changedProtocol:
      "this is not the protocol that was sealed; restore the file from a copy that nobody changed"
    case .unusableDiary(let why), .unusableStudy(let why): why
    }
  }

  private static func hint(_ nearest: String?) -> String {
    nearest.map { ". Did you mean \"\($0)\"?" } ?? ""
  }

  private static func number(_ value: Double) -> String {
    value.magnitude < 1e9 ? value.text(decimals: 6) : "\(value)"
  }

  private static func implausible(_ reading: ImplausibleReading) -> String {
    let range = "\(number(reading.low)) to \(number(reading.high)) \(reading.standardUnit)"
    let question = reading.likelyUnit.map { " Did you mean \($0)?" } ?? ""
    return "\(number(reading.value)) \(reading.unit) is outside \(range).\(question)"
  }
}
