/// A line with ticks and numbers below a plot.
struct HorizontalAxis: Hashable {
  let scale: Scale
  /// The height of the line, in units of the view box.
  let height: Double
  /// Whether numbers above zero carry a plus sign, as differences do.
  var isSigned = false

  /// From the line down to the lower edge of its numbers.
  static let room = 30.0

  func x(_ value: Double) -> Double { scale.place(of: value) }

  /// The numbers at the ticks; one that would meet its neighbour is left out.
  var labels: [Lettering] {
    let ticks = scale.ticks
    return ticks.values.reduce(into: []) { kept, value in
      let label = Lettering(
        ticks.text(value, isSigned: isSigned), at: Point(x(value), height + 24)
      ).kept(between: 0, and: Picture.width)
      if kept.last.map({ $0.meets(label) }) != true { kept.append(label) }
    }
  }

  @MarkupBuilder var lines: Markup {
    line(from: Point(scale.start, height), to: Point(scale.end, height), .class("axis"))
    for tick in scale.ticks.values {
      line(from: Point(x(tick), height), to: Point(x(tick), height + 6), .class("axis"))
    }
  }
}
