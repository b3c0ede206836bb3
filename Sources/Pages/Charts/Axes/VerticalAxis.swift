/// Numbers at the left of a plot, each with a thin line across it.
struct VerticalAxis: Hashable {
  let scale: Scale
  /// Both edges of the plot, in units of the view box.
  let left: Double
  let right: Double

  func y(_ value: Double) -> Double { scale.place(of: value) }

  /// The numbers at the ticks; one that would meet its neighbour is left out.
  var labels: [Lettering] {
    let ticks = scale.ticks
    return ticks.values.reduce(into: []) { kept, value in
      let label = Lettering(ticks.text(value), at: Point(left - 6, y(value) + 6), anchor: .end)
        .kept(between: 0, and: Picture.width)
      if kept.last.map({ $0.meets(label) }) != true { kept.append(label) }
    }
  }

  @MarkupBuilder var lines: Markup {
    for tick in scale.ticks.values {
      line(from: Point(left, y(tick)), to: Point(right, y(tick)), .class("grid"))
    }
  }

  /// The room that the numbers of a range need at the left of a plot.
  static func room(for scale: Scale) -> Double {
    let ticks = scale.ticks
    let widest = ticks.values.map { Lettering.width(of: ticks.text($0)) }.max() ?? 0
    return min(widest + 8, Picture.width / 3)
  }
}
