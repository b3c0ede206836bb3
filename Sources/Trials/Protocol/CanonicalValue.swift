/// A JSON document in its one canonical spelling, so that the same content always has the same hash.
///
/// Keys sorted by their bytes, no spaces, whole numbers without a point, other numbers by the fewest
/// digits that read back as the same number, text escaped only where JSON asks for it.
package indirect enum CanonicalValue: Hashable, Sendable {
  case missing
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([CanonicalValue])
  case object([String: CanonicalValue])

  /// UTF-8 bytes of the canonical spelling.
  package var bytes: [UInt8] {
    var output: [UInt8] = []
    write(to: &output)
    return output
  }

  private func write(to output: inout [UInt8]) {
    switch self {
    case .missing: output += "null".utf8
    case .flag(let value): output += (value ? "true" : "false").utf8
    case .number(let value): output += Self.spelling(value).utf8
    case .text(let value): Self.write(value, to: &output)
    case .list(let values):
      output.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        value.write(to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      for (index, member) in sorted.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        Self.write(member.key, to: &output)
        output.append(UInt8(ascii: ":"))
        member.value.write(to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  /// A finite number; what is not finite has no place in a protocol and becomes null.
  private static func spelling(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    guard value != value.rounded() || abs(value) >= 0x1p53 else { return String(Int64(value)) }
    return value.description
  }

  private static func write(_ text: String, to output: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        output += [UInt8(ascii: "\\"), byte]
      case 0..<0x20:
        output += "\\u00".utf8
        output += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
