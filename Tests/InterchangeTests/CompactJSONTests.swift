import Foundation
import Interchange
import OlivineTesting
import Testing

@Suite("JSON on one line") struct CompactJSONTests {
  private static func value(_ random: inout SeededGenerator, depth: Int = 0) -> JSONValue {
    switch random.whole(0...(depth > 3 ? 4 : 6)) {
    case 0: return .null
    case 1: return .bool(random.chance(0.5))
    case 2: return .number(Double(random.whole(-1_000_000...1_000_000)))
    case 3:
      return .number(
        random.pick([
          random.number(-1...1), random.number(-1e12...1e12), 1e-5, 1e-300, 1e300,
          .leastNonzeroMagnitude, 0.1,
          -0.0, 1e15, 1e16, 123_456_789.123,
        ]))
    case 4:
      return .string(
        random.pick(["", "a\"b\\c", "tab\tline\nreturn\r", "\u{1}\u{7F}", "Ünï 💊", "</script>"]))
    case 5: return .array((0..<random.whole(0...4)).map { _ in value(&random, depth: depth + 1) })
    default:
      let names = ["a", "b_c", "max_mg_d", "Z", "egfr", "a1", "a_1"]
      return .object(
        Dictionary(
          (0..<random.whole(0...5)).map { _ in
            (random.pick(names), value(&random, depth: depth + 1))
          }, uniquingKeysWith: { $1 }))
    }
  }

  @Test("its bytes are those of the library's encoder, for thousands of documents")
  func bytes() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for seed in 0..<4_000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let value = Self.value(&random)
      let expected = String(decoding: try encoder.encode(value), as: UTF8.self)
      #expect(value.text(prettyPrinted: false) == expected, "seed \(seed)")
    }
  }
}
