package import Foundation

/// Ways in which a file comes to harm: by accident, by hand, or on purpose.
package enum DamagedText {
  package static func damage(_ data: Data, _ random: inout SeededGenerator) -> Data {
    guard !data.isEmpty else { return Data("{}".utf8) }
    switch random.whole(0...8) {
    case 0: return flipped(data, &random)
    case 1: return data.prefix(random.whole(0...data.count))
    case 2: return replacingNumber(data, &random)
    case 3: return replacingName(data, &random)
    case 4: return inserting(data, &random)
    case 5: return doubled(data, &random)
    case 6: return swapped(data, &random)
    case 7: return without(data, &random)
    default: return nested(data, &random)
    }
  }

  /// One bit of one byte.
  private static func flipped(_ data: Data, _ random: inout SeededGenerator) -> Data {
    var bytes = Array(data)
    bytes[random.whole(0...bytes.count - 1)] ^= UInt8(1) << UInt8(random.whole(0...7))
    return Data(bytes)
  }

  /// A number that is huge, tiny, negative, fractional or no number.
  private static func replacingNumber(_ data: Data, _ random: inout SeededGenerator) -> Data {
    let numbers = [
      "1e308", "-1e308", "1e999", "-1", "0", "0.5", "1e-320", "99999999999999999999", "NaN",
      "00", "1.", "\"7\"", "true", "null", "[]", "{}", "-0", "3.0000000001",
    ]
    return replacing(#"-?[0-9]+(\.[0-9]+)?"#, in: data, by: random.pick(numbers), &random)
  }

  /// A field or code with another name, or one of another list.
  private static func replacingName(_ data: Data, _ random: inout SeededGenerator) -> Data {
    let names = [
      "\"age\"", "\"medicines\"", "\"unit\"", "\"diabetis\"", "\"\"", "\"\\u0000\"", "\"💊\"",
      "\"red_flags\"", "null", "\"date\"", "\"2026-02-30\"", "\"mg/dl\"",
    ]
    return replacing(#""[a-zA-Z0-9_/ ]*""#, in: data, by: random.pick(names), &random)
  }

  private static func inserting(_ data: Data, _ random: inout SeededGenerator) -> Data {
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\u{0}", "null", " ", "\n", "1", "\u{FEFF}",
    ]
    var bytes = Array(data)
    bytes.insert(contentsOf: Array(random.pick(pieces).utf8), at: random.whole(0...bytes.count))
    return Data(bytes)
  }

  /// A stretch of the file twice, which makes fields stand twice.
  private static func doubled(_ data: Data, _ random: inout SeededGenerator) -> Data {
    var bytes = Array(data)
    let start = random.whole(0...bytes.count - 1)
    let end = min(bytes.count, start + random.whole(1...60))
    bytes.insert(contentsOf: bytes[start..<end], at: end)
    return Data(bytes)
  }

  private static func swapped(_ data: Data, _ random: inout SeededGenerator) -> Data {
    var bytes = Array(data)
    bytes.swapAt(random.whole(0...bytes.count - 1), random.whole(0...bytes.count - 1))
    return Data(bytes)
  }

  private static func without(_ data: Data, _ random: inout SeededGenerator) -> Data {
    var bytes = Array(data)
    let start = random.whole(0...bytes.count - 1)
    bytes.removeSubrange(start..<min(bytes.count, start + random.whole(1...30)))
    return Data(bytes)
  }

  private static func nested(_ data: Data, _ random: inout SeededGenerator) -> Data {
    let depth = random.pick([1, 10, 700])
    return Data(
      (String(repeating: "[", count: depth) + String(decoding: data, as: UTF8.self)
        + String(repeating: "]", count: depth)).utf8)
  }

  private static func replacing(
    _ pattern: String, in data: Data, by replacement: String, _ random: inout SeededGenerator
  ) -> Data {
    let text = String(decoding: data, as: UTF8.self)
    guard let expression = try? NSRegularExpression(pattern: pattern) else { return data }
    let found = expression.matches(in: text, range: NSRange(text.startIndex..., in: text))
    guard !found.isEmpty, let range = Range(random.pick(found).range, in: text) else { return data }
    return Data(text.replacingCharacters(in: range, with: replacement).utf8)
  }
}
