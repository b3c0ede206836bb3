/// Where everything of a diary chart stands.
package struct DiaryLayout: Hashable, Sendable {
  package static let width = 340.0
  static let plotLeft = 30.0
  static let plotRight = 336.0
  static let plotTop = 76.0
  static let plotBottom = 246.0

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
    labels += Self.blockLabels(chart, pitch: pitch)
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

  /// The letter of each block and the mean below it.
  ///
  /// Means too wide for their blocks take turns on two lines. What would still meet another label is
  /// left out: the table has every one.
  private static func blockLabels(_ chart: DiaryChart, pitch: Double) -> [Lettering] {
    let placed = chart.blocks.map { block in
      let middle = Double(block.days.lowerBound - 1 + block.days.upperBound) / 2
      return (block, centre: plotLeft + middle * pitch, room: Double(block.days.count) * pitch)
    }
    let isCrowded = placed.contains { block, _, room in
      block.mean.map { Lettering.width(of: ChartNumber.text($0)) >= room } ?? false
    }
    var labels: [Lettering] = []
    func add(_ label: Lettering) {
      let inside = label.kept(between: 0, and: width)
      if !labels.contains(where: inside.meets) { labels.append(inside) }
    }
    for (index, (block, centre, _)) in placed.enumerated() {
      add(Lettering(block.letter, at: Point(centre, 17), styleClass: "strong"))
      guard let mean = block.mean else { continue }
      let line = isCrowded ? Double(index % 2) : 0.5
      add(Lettering(ChartNumber.text(mean), at: Point(centre, 39 + line * Lettering.lineHeight)))
    }
    return labels
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
            radius: min(max(layout.pitch / 2, 2), 5))
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
      from: Point(left, DiaryLayout.plotTop - 70), to: Point(left, DiaryLayout.plotBottom),
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
