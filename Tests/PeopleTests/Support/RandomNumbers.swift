/// Repeatable numbers for laws over many people (SplitMix64, Steele 2014).
struct RandomNumbers {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A number between the ends of a range.
  mutating func number(in range: ClosedRange<Double>) -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    let unit = Double(mixed >> 11) * 0x1p-53
    return range.lowerBound + unit * (range.upperBound - range.lowerBound)
  }

  mutating func whole(in range: ClosedRange<Int>) -> Int {
    let wide = Double(range.lowerBound)...Double(range.upperBound + 1).nextDown
    return Int(number(in: wide).rounded(.down))
  }
}
