/// Where everything of a diary chart stands.
package struct DiaryLayout: Hashable, Sendable {
  package static let width = 340.0
  static let plotLeft = 30.0
  static let plotRight = 336.0
  static let plotHeight = 170.0

  /// The days that carry a tick; never more than five.
  package let dayTicks: [Int]
  package let labels: [Lettering]
  package let height: Double
  /// From one day to the next, in units of the view box.
  package let pitch: Double
  /// The height of a score of 10, below the letters and means of the blocks.
  let plotTop: Double

  package init(_ chart: DiaryChart) {
    let days = chart.scores.count
    let pitch = (Self.plotRight - Self.plotLeft) / Double(days)
    self.pitch = pitch
    let step = Self.tickStep(days: days)
    dayTicks = Array(stride(from: 1, through: days, by: step))
    var labels = Self.blockLabels(chart, pitch: pitch)
    let plotTop = (labels.map(\.frame.bottom).max() ?? 2) + 12
    self.plotTop = plotTop
    labels += [0, 5, 10].map { score in
      let height = Self.y(Double(score), plotTop: plotTop) + 6
      return Lettering("\(score)", at: Point(Self.plotLeft - 6, height), anchor: .end)
    }
    let ticksHeight = plotTop + Self.plotHeight + 24
    labels += dayTicks.map { day in
      Lettering("\(day)", at: Point(Self.x(day, pitch: pitch), ticksHeight))
        .kept(between: 0, and: Self.width)
    }
    let lines = Lettering.lines(
      of: "\(FixedWords.Chart.day). \(chart.scaleWords)", fitting: Self.width - 8)
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
      let line = isCrowded ? Double(index % 2) : 0
      let height = 39 + line * Lettering.lineHeight
      add(Lettering(ChartNumber.text(mean), at: Point(centre, height), styleClass: "value"))
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
  func y(_ score: Double) -> Double {
    Self.y(score, plotTop: plotTop)
  }

  private static func y(_ score: Double, plotTop: Double) -> Double {
    plotTop + (1 - score / 10) * plotHeight
  }

  var plotBottom: Double { plotTop + Self.plotHeight }

  /// Days from one tick to the next: single days, then whole weeks.
  static func tickStep(days: Int) -> Int {
    var step = 7
    for candidate in [1, 2] where days <= 5 * candidate { return candidate }
    while days > 5 * step { step *= 2 }
    return step
  }
}
