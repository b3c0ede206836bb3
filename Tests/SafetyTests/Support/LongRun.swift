import Foundation

/// How much is drawn at random: 100,000 people usually, 10 million with `OLIVINE_LONG=1`.
enum LongRun {
  static let isOn = ProcessInfo.processInfo.environment["OLIVINE_LONG"] == "1"
  /// People in one test case, so that cases run side by side.
  static let peoplePerChunk = 2_000
  static let chunks = 0..<(isOn ? 5_000 : 50)

  /// The seeds of a chunk.
  static func seeds(_ chunk: Int) -> Range<UInt64> {
    UInt64(chunk * peoplePerChunk)..<UInt64((chunk + 1) * peoplePerChunk)
  }
}

/// A law that did not hold, with all that is needed to see it again.
struct BrokenLaw: CustomStringConvertible {
  let seed: UInt64
  let law: String

  var description: String { "seed \(seed): \(law)" }
}
