/// An estimate with the interval around it.
package struct IntervalEstimate: Hashable, Sendable {
  package let best: Double
  package let interval: ClosedRange<Double>

  /// An estimate; `nil` when a number is not finite.
  package init?(_ best: Double, _ interval: ClosedRange<Double>) {
    guard best.isFinite, interval.lowerBound.isFinite, interval.upperBound.isFinite else {
      return nil
    }
    self.best = best
    self.interval = interval
  }

  /// The shortest range that holds all of it.
  var hull: ClosedRange<Double> {
    min(best, interval.lowerBound)...max(best, interval.upperBound)
  }
}

/// A row of a chart in which intervals stand below their names, all on one axis.
struct IntervalStrip: Hashable {
  let scale: Scale
  /// The upper edge, in units of the view box.
  let top: Double

  static let height = 24.0

  var middle: Double { top + Self.height / 2 }

  func x(_ value: Double) -> Double { scale.place(of: value) }

  /// The interval as a bar; an end beyond the axis becomes an arrow.
  @MarkupBuilder func bar(_ interval: ClosedRange<Double>, _ style: StyleClass) -> Markup {
    let (left, right) = (x(interval.lowerBound), x(interval.upperBound))
    line(from: Point(left, middle), to: Point(right, middle), .class(style))
    if interval.lowerBound < scale.values.lowerBound { arrow(at: left, towards: -1) }
    if interval.upperBound > scale.values.upperBound { arrow(at: right, towards: 1) }
  }

  private func arrow(at place: Double, towards direction: Double) -> Markup {
    path(
      Outline(polygon: [
        Point(place + direction * 9, middle), Point(place, middle - 6), Point(place, middle + 6),
      ]), .class("dot"))
  }

  /// Differences too small to notice, with an edge on both sides.
  @MarkupBuilder func zone(_ noticeable: Double) -> Markup {
    let (left, right) = (x(-noticeable), x(noticeable))
    rect(at: Point(left, top), width: right - left, height: Self.height, .class("zone"))
    for edge in [left, right] { upright(at: edge, "edge") }
  }

  /// A line across the strip at a value, such as no difference.
  func rule(at value: Double) -> Markup { upright(at: x(value), "axis") }

  private func upright(at place: Double, _ style: StyleClass) -> Markup {
    line(from: Point(place, top), to: Point(place, top + Self.height), .class(style))
  }
}

extension Picture {
  /// The name of a row at the left and words about it at the right, or below where there is no room.
  mutating func row(_ name: String, _ words: String, nameClass: StyleClass? = nil) {
    paragraph(name, styleClass: nameClass)
    if Self.holds(name, beside: words) {
      write(
        Lettering(
          words, at: Point(Self.width - 4, height + 16 - Lettering.lineHeight), anchor: .end,
          styleClass: "quiet"))
    } else {
      paragraph(words, styleClass: "quiet")
    }
  }

  /// Whether words have room at the right of the last line of a name.
  static func holds(_ name: String, beside words: String) -> Bool {
    guard let last = Lettering.lines(of: name, fitting: width - 8).last else { return false }
    return Lettering.width(of: last) + 14 + Lettering.width(of: words) <= width - 8
  }

  /// A strip below everything there is.
  func strip(on scale: Scale) -> IntervalStrip {
    IntervalStrip(scale: scale, top: height + 2)
  }

  /// The shapes of a strip, and a little room below it.
  mutating func add(_ strip: IntervalStrip, @MarkupBuilder _ shapes: () -> Markup) {
    draw(group(shapes))
    height = strip.top + IntervalStrip.height + 12
  }
}
