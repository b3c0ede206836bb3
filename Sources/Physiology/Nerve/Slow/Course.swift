/// A quantity over days: straight lines between given points, level before the first and after the last.
///
/// Two points on one day are a jump; on the day itself the later one counts.
public struct Course: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    public let day: Double
    public let value: Double

    public init(day: Double, value: Double) {
      self.day = day
      self.value = value
    }
  }

  /// By day.
  public let points: [Point]

  /// - Precondition: there is a point, all are finite, and days do not fall.
  public init(_ points: [Point]) {
    precondition(!points.isEmpty, "a course has a point")
    precondition(points.allSatisfy { $0.day.isFinite && $0.value.isFinite }, "finite")
    precondition(zip(points, points.dropFirst()).allSatisfy { $0.day <= $1.day }, "in order")
    self.points = points
  }

  /// Always the same.
  public init(_ value: Double) { self.init([Point(day: 0, value: value)]) }

  /// From one value to another between two days.
  public init(from start: Double, to end: Double, days: ClosedRange<Double>) {
    self.init([
      Point(day: days.lowerBound, value: start), Point(day: days.upperBound, value: end),
    ])
  }

  /// - Complexity: logarithmic in the number of points.
  public func value(on day: Double) -> Double {
    // The first point after the day.
    var (low, high) = (0, points.count)
    while low < high {
      let middle = (low + high) / 2
      if points[middle].day <= day { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return points[0].value }
    let before = points[low - 1]
    guard low < points.count else { return before.value }
    let after = points[low]
    return before.value
      + (after.value - before.value) * (day - before.day) / (after.day - before.day)
  }
}
