import Olivine

extension DayTimeline {
  func drawing(id: ElementID) -> Markup {
    let layout = DayTimelineLayout(self)
    return svg(
      id: id, title: finding, description: description,
      width: DayTimelineLayout.width, height: layout.height
    ) {
      for row in 0...rows.count {
        for hour in DayTimelineLayout.ticks {
          line(
            from: Point(layout.x(hour), layout.barTop(of: row) - 3),
            to: Point(
              layout.x(hour), layout.barTop(of: row) + DayTimelineLayout.barHeight + 3),
            .class("grid"))
        }
      }
      for (index, row) in rows.enumerated() {
        for hours in busyHours(of: row) {
          let left = layout.x(hours.lowerBound)
          rect(
            at: Point(left, layout.barTop(of: index + 1)),
            width: layout.x(hours.upperBound) - left, height: DayTimelineLayout.barHeight,
            .class("busy"))
        }
        for time in row.times {
          let hour = Double(time.minutes) / 60
          rect(
            at: Point(layout.x(hour) - 5, layout.barTop(of: index + 1) + 1), width: 10,
            height: 10, .class("comparison"))
        }
      }
      for intake in intakes {
        circle(
          at: Point(layout.x(Double(intake.minutes) / 60), layout.barTop(of: 0) + 6), radius: 6,
          .class("treatment"))
      }
      layout.labels.map(\.markup)
    }
  }
}

/// Where everything of a day stands.
struct DayTimelineLayout: Hashable {
  static let width = 340.0
  static let plotLeft = 12.0
  static let plotRight = 328.0
  static let barHeight = 12.0
  static let ticks = [0.0, 6, 12, 18, 24]

  let labels: [Lettering]
  let height: Double
  private let barTops: [Double]

  init(_ timeline: DayTimeline) {
    var labels: [Lettering] = []
    var barTops: [Double] = []
    var top = 20.0
    let names = [wording("page.chart.timeline.magnesium")] + timeline.rows.map(\.name)
    for (index, name) in names.enumerated() {
      for words in Lettering.lines(of: name, fitting: Self.width - 8) {
        labels.append(
          Lettering(
            words, at: Point(4, top), anchor: .start, styleClass: index == 0 ? "strong" : "value"
          ))
        top += Lettering.lineHeight
      }
      barTops.append(top - 14)
      top += Self.barHeight + 14
    }
    labels += Self.ticks.map { hour in
      Lettering("\(Int(hour)):00", at: Point(Self.x(hour), top - 4))
        .kept(between: 0, and: Self.width)
    }
    height = top + 4
    self.barTops = barTops
    self.labels = labels
  }

  func barTop(of row: Int) -> Double { barTops[row] }

  func x(_ hour: Double) -> Double { Self.x(hour) }

  private static func x(_ hour: Double) -> Double {
    plotLeft + hour / 24 * (plotRight - plotLeft)
  }
}
