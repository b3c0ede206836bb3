/// What the table of a long curve shows of it.
enum ChartTable {
  /// Eleven rows are read; a hundred are not.
  static let most = 11

  /// At most eleven members, evenly chosen, first and last among them.
  static func rows<Member>(of members: [Member]) -> [Member] {
    guard members.count > most else { return members }
    return (0..<most).map { members[$0 * (members.count - 1) / (most - 1)] }
  }

  /// The shortest range that holds all values; 0 to 1 when there is none.
  static func range(of values: [Double]) -> ClosedRange<Double> {
    guard let low = values.min(), let high = values.max() else { return 0...1 }
    return low...high
  }
}

/// Both ends of a range, if there is one.
func ends(of range: ClosedRange<Double>?) -> [Double] {
  range.map { [$0.lowerBound, $0.upperBound] } ?? []
}
