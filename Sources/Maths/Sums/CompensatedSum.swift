/// A running sum that keeps what rounding drops (Neumaier's form of Kahan's summation).
///
/// For sums over many people or shards, where plain adding would lose digits.
package struct CompensatedSum: Hashable, Sendable {
  private var sum = 0.0
  private var lost = 0.0

  package init() {}

  /// The sum so far.
  package var value: Double { sum + lost }

  /// Adds one number.
  package mutating func add(_ number: Double) {
    let next = sum + number
    lost += abs(sum) >= abs(number) ? (sum - next) + number : (number - next) + sum
    sum = next
  }
}
