/// Where everything of a diary chart stands.
package struct DiaryLayout: Hashable, Sendable {
  package static let width = 400.0
  static let plotLeft = 30.0
  static let plotRight = 396.0
  static let plotTop = 50.0
  static let plotBottom = 220.0

  /// The days that carry a tick; never more than five.
  package let dayTicks: [Int]
  package let labels: [Lettering]
  package let height: Double
  /// From one day to the next, in units of the view box.
  package let pitch: Double

  package init(_ chart: DiaryChart) {
    let days = chart.scores.count
    let pitch = (Self.plotRight - Self.plotLeft) / Double(days)
    self.pitch = pitch
    let step = Self.tickStep(days: days)
    dayTicks = Array(stride(from: 1, through: days, by: step))
    var labels = [0, 5, 10].map { score in
      Lettering(
        "\(score)", at: Point(Self.plotLeft - 6, Self.y(Double(score)) + 6), anchor: .end)
    }
    for block in chart.blocks {
      let room = Double(block.days.count) * pitch
      let centre = Self.plotLeft + (Double(block.days.lowerBound) - 1) * pitch + room / 2
      let letter = Lettering(block.letter, at: Point(centre, 17), styleClass: "strong")
      // A label that does not fit its block is left out; the table has every one.
      if Lettering.width(of: block.letter) + 1 <= room { labels.append(letter) }
      guard let mean = block.mean else { continue }
      let words = ChartNumber.text(mean)
      if Lettering.width(of: words) + 1 <= room {
        labels.append(Lettering(words, at: Point(centre, 40)))
      }
    }
    let ticksHeight = Self.plotBottom + 24
    labels += dayTicks.map { day in
      Lettering("\(day)", at: Point(Self.x(day, pitch: pitch), ticksHeight))
        .kept(between: 0, and: Self.width)
    }
    let lines = Lettering.lines(of: "Day. \(chart.scaleWords)", fitting: Self.width - 8)
    let wordsTop = ticksHeight + Lettering.lineHeight + 3
    labels += lines.enumerated().map { line, words in
      Lettering(
        words, at: Point(Self.width / 2, wordsTop + Double(line) * Lettering.lineHeight),
        styleClass: "quiet")
    }
    self.labels = labels
    height = wordsTop + Double(lines.count - 1) * Lettering.lineHeight + 8
  }

  /// The middle of a day.
  func x(_ day: Int) -> Double {
    Self.x(day, pitch: pitch)
  }

  private static func x(_ day: Int, pitch: Double) -> Double {
    plotLeft + (Double(day) - 0.5) * pitch
  }

  /// The height of a score between 0 and 10.
  static func y(_ score: Double) -> Double {
    plotBottom - score / 10 * (plotBottom - plotTop)
  }

  /// Days from one tick to the next: single days, then whole weeks.
  static func tickStep(days: Int) -> Int {
    var step = 7
    for candidate in [1, 2] where days <= 5 * candidate { return candidate }
    while days > 5 * step { step *= 2 }
    return step
  }
}

extension DiaryChart {
  func drawing(id: ElementID) -> Markup {
    let layout = DiaryLayout(self)
    return svg(
      id: id, title: finding, description: description, width: DiaryLayout.width,
      height: layout.height
    ) {
      for (index, block) in blocks.enumerated() {
        shading(of: block, isShaded: index.isMultiple(of: 2), layout)
      }
      scaleLines(layout)
      for (index, score) in scores.enumerated() {
        if let score {
          mark(
            at: Point(layout.x(index + 1), DiaryLayout.y(score)),
            arm: block(on: index + 1)?.arm ?? .undisclosed,
            radius: min(max(layout.pitch * 0.42, 1.8), 5))
        }
      }
      blocks.map { mean(of: $0, layout) }
      layout.labels.map(\.markup)
    }
  }

  @MarkupBuilder private func shading(
    of block: Block, isShaded: Bool, _ layout: DiaryLayout
  ) -> Markup {
    let left = layout.x(block.days.lowerBound) - layout.pitch / 2
    let right = layout.x(block.days.upperBound) + layout.pitch / 2
    let height = DiaryLayout.plotBottom - DiaryLayout.plotTop
    if isShaded {
      rect(
        at: Point(left, DiaryLayout.plotTop), width: right - left, height: height, .class("zone"))
    }
    line(
      from: Point(left, DiaryLayout.plotTop - 44), to: Point(left, DiaryLayout.plotBottom),
      .class("edge"))
  }

  @MarkupBuilder private func scaleLines(_ layout: DiaryLayout) -> Markup {
    for score in [5.0, 10.0] {
      line(
        from: Point(DiaryLayout.plotLeft, DiaryLayout.y(score)),
        to: Point(DiaryLayout.plotRight, DiaryLayout.y(score)), .class("grid"))
    }
    line(
      from: Point(DiaryLayout.plotLeft, DiaryLayout.plotBottom),
      to: Point(DiaryLayout.plotRight, DiaryLayout.plotBottom), .class("axis"))
    for day in layout.dayTicks {
      line(
        from: Point(layout.x(day), DiaryLayout.plotBottom),
        to: Point(layout.x(day), DiaryLayout.plotBottom + 6), .class("axis"))
    }
  }

  /// A circle on treatment, a square on comparison: the shape tells them apart without colour.
  private func mark(at point: Point, arm: Arm, radius: Double) -> Markup {
    switch arm {
    case .treatment: circle(at: point, radius: radius, .class("treatment"))
    case .undisclosed: circle(at: point, radius: radius, .class("undisclosed"))
    case .comparison:
      rect(
        at: Point(point.x - radius, point.y - radius), width: 2 * radius, height: 2 * radius,
        .class("comparison"))
    }
  }

  /// The mean as a line across its block, its interval as two dotted lines.
  @MarkupBuilder private func mean(of block: Block, _ layout: DiaryLayout) -> Markup {
    let left = layout.x(block.days.lowerBound) - layout.pitch / 2 + 1
    let right = layout.x(block.days.upperBound) + layout.pitch / 2 - 1
    if let mean = block.mean, Self.scale.contains(mean) {
      line(
        from: Point(left, DiaryLayout.y(mean)), to: Point(right, DiaryLayout.y(mean)),
        .class("mean"))
    }
    if let interval = block.interval {
      for end in [interval.lowerBound, interval.upperBound] where Self.scale.contains(end) {
        line(
          from: Point(left, DiaryLayout.y(end)), to: Point(right, DiaryLayout.y(end)),
          .class("band"))
      }
    }
  }
}
