import Foundation

/// One document on one line, written directly: in a batch the library's encoder costs as much as the
/// analysis.
///
/// A test compares its bytes with those of the encoder.
extension JSONValue {
  /// Appends the document, keys sorted.
  func writeCompact(to output: inout [UInt8]) {
    switch self {
    case .null: output += "null".utf8
    case .bool(let value): output += (value ? "true" : "false").utf8
    case .number(let value): Self.write(value, to: &output)
    case .string(let value): Self.write(value, to: &output)
    case .array(let values):
      output.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        value.writeCompact(to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let fields):
      output.append(UInt8(ascii: "{"))
      // Names are ASCII, so that the order of their bytes is the encoder's order.
      for (index, name) in fields.keys.sorted().enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        Self.write(name, to: &output)
        output.append(UInt8(ascii: ":"))
        fields[name]?.writeCompact(to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  /// A count prints as 5, not 5.0; what is not a number is not known.
  private static func write(_ value: Double, to output: inout [UInt8]) {
    if value.isFinite, value == value.rounded(), value.magnitude < 1e15 {
      output += String(Int(value)).utf8
    } else if value.isFinite {
      let text = value.description
      output += (text.hasSuffix(".0") ? text.dropLast(2) : text[...]).utf8
    } else {
      output += "null".utf8
    }
  }

  private static func write(_ text: String, to output: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
      case 0x08: output += "\\b".utf8
      case 0x09: output += "\\t".utf8
      case 0x0A: output += "\\n".utf8
      case 0x0C: output += "\\f".utf8
      case 0x0D: output += "\\r".utf8
      case 0..<0x20:
        output += "\\u00".utf8
        output += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
