/// A repeatable source of random numbers (SplitMix64): the same seed gives the same person everywhere.
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  package mutating func chance(_ probability: Double) -> Bool { number(0...1) < probability }

  package mutating func number(_ range: ClosedRange<Double>) -> Double {
    range.lowerBound
      + Double(next() >> 11) / 9_007_199_254_740_992 * (range.upperBound - range.lowerBound)
  }

  package mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// One of some values, of which there must be at least one.
  package mutating func pick<Value>(_ values: [Value]) -> Value {
    values[whole(0...values.count - 1)]
  }

  /// Some values, each drawn on its own; repetitions happen.
  package mutating func several<Value>(_ values: [Value], counts: [Int]) -> [Value] {
    let count = pick(counts)
    return (0..<count).map { _ in pick(values) }
  }

  /// The value with this probability, else nil.
  package mutating func perhaps<Value>(_ probability: Double, _ value: (inout Self) -> Value)
    -> Value?
  {
    chance(probability) ? value(&self) : nil
  }
}
