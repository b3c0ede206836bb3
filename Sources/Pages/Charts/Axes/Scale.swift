import Olivine

/// Where values stand along an axis.
package struct Scale: Hashable, Sendable {
  /// How values are spread.
  package enum Spacing: Hashable, Sendable {
    /// Equal differences are equally far apart.
    case linear
    /// Equal ratios are equally far apart; for values above zero.
    case logarithmic
  }

  package let spacing: Spacing
  /// The values from one end of the axis to the other.
  package let values: ClosedRange<Double>
  /// The places of the lowest and of the highest value, in units of the view box.
  let start: Double
  let end: Double

  /// Values beyond this are drawn at the edge.
  static let largest = 1e9
  /// The smallest ratio on a logarithmic axis.
  static let smallest = 1e-9

  /// A scale that holds a range and reaches on to a round value where one is near.
  ///
  /// - Parameters:
  ///   - range: the values to show; a single point is widened.
  ///   - start: the place of the lowest value, in units of the view box.
  ///   - end: the place of the highest value.
  package init(
    covering range: ClosedRange<Double>, spacing: Spacing = .linear, from start: Double,
    to end: Double
  ) {
    self.spacing = spacing
    self.start = start
    self.end = end
    let floor = spacing == .linear ? -Self.largest : Self.smallest
    var low = min(max(range.lowerBound, floor), Self.largest)
    var high = min(max(range.upperBound, floor), Self.largest)
    if Self.isPoint(low, high) {
      let room = spacing == .linear ? max(low.magnitude / 10, 0.5) : low / 2
      (low, high) = (low - room, high + room)
    }
    values = spacing == .linear ? Self.rounded(low, high) : low...high
  }

  package var ticks: Ticks {
    switch spacing {
    case .linear: Ticks(linear: values)
    case .logarithmic: Ticks(logarithmic: values)
    }
  }

  /// The place of a value; beyond the ends it is the end.
  package func place(of value: Double) -> Double {
    let kept = min(max(value, values.lowerBound), values.upperBound)
    let share =
      (position(kept) - position(values.lowerBound))
      / (position(values.upperBound) - position(values.lowerBound))
    return start + share * (end - start)
  }

  private func position(_ value: Double) -> Double {
    switch spacing {
    case .linear: value
    case .logarithmic: logarithm(value)
    }
  }

  private static func isPoint(_ low: Double, _ high: Double) -> Bool {
    high - low <= max(low.magnitude, high.magnitude) * 1e-6
  }

  /// The range with each end moved to the next tick where that costs little room.
  private static func rounded(_ low: Double, _ high: Double) -> ClosedRange<Double> {
    let room = (high - low) * 0.12
    let inside = Ticks(linear: (low - room)...(high + room)).values
    let first = inside.first.map { $0 < low ? $0 : low } ?? low
    let last = inside.last.map { $0 > high ? $0 : high } ?? high
    return first...last
  }
}
