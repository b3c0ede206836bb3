/// Where everything of an effect chart stands.
package struct EffectLayout: Hashable, Sendable {
  package static let width = 340.0
  static let plotLeft = 28.0
  static let plotRight = 312.0
  static let plotTop = 26.0
  static let barHeight = 72.0
  static let axisHeight = 100.0

  /// The axis runs from minus this to plus this, in points.
  package let reach: Double
  /// The values of the ticks, in points; never more than five.
  package let ticks: [Double]
  package let labels: [Lettering]
  package let height: Double

  package init(_ effect: EffectInterval) {
    let largest = [
      effect.interval.lowerBound.magnitude, effect.interval.upperBound.magnitude,
      effect.best.magnitude, effect.noticeable * 1.25,
    ].reduce(0, max)
    let reach = Self.roundedUp(largest)
    self.reach = reach
    ticks = [-reach, -reach / 2, 0, reach / 2, reach]
    var labels = [
      Lettering(
        FixedWords.Chart.tooSmallToNotice, at: Point(Self.width / 2, 17), styleClass: "quiet"),
      Lettering(
        ChartNumber.signed(effect.best),
        at: Point(Self.x(effect.best, reach: reach), Self.barHeight - 16), styleClass: "strong"),
    ]
    labels += ticks.map {
      Lettering(ChartNumber.tick($0), at: Point(Self.x($0, reach: reach), Self.axisHeight + 22))
    }
    let wordsTop = Self.axisHeight + 22 + Lettering.lineHeight + 4
    let left = Lettering.lines(of: "← \(effect.leftWords)", fitting: Self.width / 2 - 10)
    let right = Lettering.lines(of: "\(effect.rightWords) →", fitting: Self.width / 2 - 10)
    labels += left.enumerated().map { line, words in
      Lettering(
        words, at: Point(0, wordsTop + Double(line) * Lettering.lineHeight), anchor: .start)
    }
    labels += right.enumerated().map { line, words in
      Lettering(
        words, at: Point(Self.width, wordsTop + Double(line) * Lettering.lineHeight), anchor: .end)
    }
    self.labels = labels.map { $0.kept(between: 0, and: Self.width) }
    height = wordsTop + Double(max(left.count, right.count) - 1) * Lettering.lineHeight + 8
  }

  /// The place of a difference, in units of the view box.
  package func x(_ value: Double) -> Double {
    Self.x(value, reach: reach)
  }

  private static func x(_ value: Double, reach: Double) -> Double {
    let middle = (plotLeft + plotRight) / 2
    return middle + value / reach * (plotRight - plotLeft) / 2
  }

  /// The next of 1, 2, 4, 6, 8 and 10, and of these times powers of ten.
  static func roundedUp(_ value: Double) -> Double {
    var unit = 1.0
    while value > 10 * unit, unit < 1e6 { unit *= 10 }
    return [1, 2, 4, 6, 8, 10].map { $0 * unit }.first { $0 >= value } ?? 10 * unit
  }
}
