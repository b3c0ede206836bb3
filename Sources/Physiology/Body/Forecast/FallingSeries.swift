/// A quantity day by day after what held it up has ended.
package struct FallingSeries: Hashable, Sendable {
  package let values: [Double]

  package init(_ values: [Double]) {
    self.values = values
  }

  /// When the series first falls to a share of its first value, in days, by straight lines.
  ///
  /// - Returns: nil when it does not fall so far, or does not start above zero.
  package func time(toShare share: Double) -> Double? {
    guard let first = values.first, first > 0 else { return nil }
    let level = share * first
    for (day, (now, next)) in zip(values, values.dropFirst()).enumerated()
    where next <= level && level < now {
      return Double(day) + (now - level) / (now - next)
    }
    return nil
  }
}
