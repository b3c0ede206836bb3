/// Where everything of an effect chart stands.
package struct EffectLayout: Hashable, Sendable {
  package static let width = Picture.width
  static let plotLeft = 28.0
  static let plotRight = 312.0
  static let plotTop = 26.0
  static let barHeight = 72.0
  static let axisHeight = 100.0

  private let scale: Scale
  /// The values of the ticks, in points; never more than five.
  package let ticks: [Double]
  package let labels: [Lettering]
  package let height: Double

  package init(_ effect: EffectInterval) {
    let largest = [
      effect.interval.lowerBound.magnitude, effect.interval.upperBound.magnitude,
      effect.best.magnitude, effect.noticeable * 1.25,
    ].reduce(0, max)
    let scale = Scale(
      covering: -largest...largest, from: Self.plotLeft, to: Self.plotRight)
    let axis = HorizontalAxis(scale: scale, height: Self.axisHeight, isSigned: true)
    self.scale = scale
    ticks = scale.ticks.values
    var labels = [
      Lettering(
        FixedWords.Chart.tooSmallToNotice, at: Point(Self.width / 2, 17), styleClass: "quiet"),
      Lettering(
        ChartNumber.signed(effect.best),
        at: Point(scale.place(of: effect.best), Self.barHeight - 16), styleClass: "strong"),
    ]
    labels = labels.map { $0.kept(between: 0, and: Self.width) } + axis.labels
    let directions = Directions(
      left: effect.leftWords, right: effect.rightWords,
      top: Self.axisHeight + HorizontalAxis.room)
    self.labels = labels + directions.labels
    height = directions.bottom
  }

  /// An edge of the zone from above to below, cut where the number above the bar stands on it.
  func partsOfEdge(at place: Double) -> [ClosedRange<Double>] {
    let whole = Self.plotTop...Self.axisHeight
    let number = labels[1].frame
    guard place > number.left - 3, place < number.right + 3 else { return [whole] }
    return [Self.plotTop...(number.top - 2), (number.bottom + 2)...Self.axisHeight]
  }

  /// The axis runs from minus this to plus this, in points.
  package var reach: Double { scale.values.upperBound }

  /// The place of a difference, in units of the view box.
  package func x(_ value: Double) -> Double { scale.place(of: value) }
}
