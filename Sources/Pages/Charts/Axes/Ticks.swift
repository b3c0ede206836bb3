import Olivine

/// Round values along an axis: 1, 2 or 5 times a power of ten apart, never more than five.
package struct Ticks: Hashable, Sendable {
  /// The values, rising.
  package let values: [Double]
  /// How many decimals tell them apart.
  private let decimals: Int

  /// A person can read five numbers along a line, hardly more.
  package static let most = 5

  /// Evenly spaced values inside a range.
  ///
  /// - Precondition: the range is finite and not a single point.
  package init(linear range: ClosedRange<Double>) {
    let span = range.upperBound - range.lowerBound
    precondition(span > 0 && span.isFinite, "an axis needs two ends")
    var step = RoundNumber(index: RoundNumber.index(below: span) - 6)
    while step.multiples(in: range).count > Self.most {
      step = RoundNumber(index: step.index + 1)
    }
    values = step.multiples(in: range).map { step.times($0) }
    decimals = step.decimals
  }

  /// Values inside a range whose ratios are even: every n-th of 0.1, 0.2, 0.5, 1, 2, 5, 10, with 1
  /// among them where it lies in the range.
  ///
  /// A range too narrow for two of those gets evenly spaced values.
  ///
  /// - Precondition: the range is above zero, finite and not a single point.
  package init(logarithmic range: ClosedRange<Double>) {
    precondition(range.lowerBound > 0, "a logarithmic axis starts above zero")
    let first = RoundNumber.index(below: range.lowerBound)
    let last = RoundNumber.index(below: range.upperBound) + 1
    let inside = (first...last).map { RoundNumber(index: $0) }
      .filter { range.contains($0.value) }
    var kept = inside
    var apart = 1
    while kept.count > Self.most {
      apart += 1
      kept = inside.filter { $0.index % apart == 0 }
    }
    self = kept.count > 1 ? Ticks(kept) : Ticks(linear: range)
  }

  private init(_ numbers: [RoundNumber]) {
    values = numbers.map(\.value)
    decimals = numbers.map(\.decimals).max() ?? 0
  }

  /// A value as it stands at its tick: without useless decimals, with a true minus sign.
  ///
  /// - Parameter isSigned: whether values above zero carry a plus sign.
  package func text(_ value: Double, isSigned: Bool = false) -> String {
    ChartNumber.text(value, decimals: decimals, isSigned: isSigned)
  }
}

/// A member of the series … 0.1, 0.2, 0.5, 1, 2, 5, 10 …; its index is 0 at 1.
private struct RoundNumber: Hashable {
  let index: Int

  /// The first digit and the power of ten that follows it.
  private var parts: (digit: Double, power: Int) {
    let power = Int((Double(index) / 3).rounded(.down))
    return ([1, 2, 5][index - 3 * power], power)
  }

  var value: Double { times(1) }

  var decimals: Int { max(0, -parts.power) }

  /// A multiple, without the dust that adding steps would leave.
  func times(_ count: Int) -> Double {
    let (digit, power) = parts
    let ten = (0..<power.magnitude).reduce(1.0) { product, _ in product * 10 }
    let digits = Double(count) * digit
    return power < 0 ? digits / ten : digits * ten
  }

  /// The whole numbers whose multiples lie in a range; ends that differ by rounding alone count.
  func multiples(in range: ClosedRange<Double>) -> Range<Int> {
    let first = (range.lowerBound / value - 1e-9).rounded(.up)
    let last = (range.upperBound / value + 1e-9).rounded(.down)
    return Int(first)..<max(Int(first), Int(last) + 1)
  }

  /// The index of the largest member that is not above `value`.
  static func index(below value: Double) -> Int {
    var index = Int((logarithm(value) / logarithm(10) * 3).rounded(.down)) - 1
    while RoundNumber(index: index + 1).value <= value { index += 1 }
    return index
  }
}
