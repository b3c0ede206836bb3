/// A diary as dots per day, with its blocks and their means.
package struct DiaryChart: Hashable, Sendable {
  /// What was taken in a block, as far as the reader may know.
  package enum Arm: Hashable, Sendable {
    case treatment
    case comparison
    /// The order is still sealed.
    case undisclosed
  }

  /// Days in a row on the same capsules.
  package struct Block: Hashable, Sendable {
    /// The letter of the block, such as "A".
    package let letter: String
    package let arm: Arm
    /// First and last day, counted from 1.
    package let days: ClosedRange<Int>
    /// The mean score; missing when no day was scored.
    package let mean: Double?
    /// The interval of the mean.
    package let interval: ClosedRange<Double>?

    package init(
      letter: String, arm: Arm, days: ClosedRange<Int>, mean: Double?,
      interval: ClosedRange<Double>? = nil
    ) {
      self.letter = letter
      self.arm = arm
      self.days = days
      self.mean = mean
      self.interval = interval
    }
  }

  /// What the person reads first.
  package let finding: String
  /// The score of each day from day 1; a missing day is `nil`, never zero.
  package let scores: [Double?]
  /// The blocks in order, without overlap.
  package let blocks: [Block]
  /// What the letters of the blocks mean, one sentence each.
  package let letters: [String]
  /// What the scale means, such as "Pain each day, 0 to 10. Lower is better."
  package let scaleWords: String

  /// Sets up the chart; scores outside 0 to 10 are treated as missing.
  ///
  /// - Precondition: there is at least one day, and blocks lie within the days and follow each other.
  package init(
    finding: String, scores: [Double?], blocks: [Block], scaleWords: String,
    letters: [String] = []
  ) {
    precondition(!scores.isEmpty, "a diary chart needs a day")
    var last = 0
    for block in blocks {
      precondition(
        block.days.lowerBound > last && block.days.upperBound <= scores.count,
        "blocks must follow each other within the diary")
      last = block.days.upperBound
    }
    self.finding = finding
    self.scores = scores.map { score in
      score.flatMap { DiaryChart.scale.contains($0) ? $0 : nil }
    }
    self.blocks = blocks
    self.scaleWords = scaleWords
    self.letters = letters
  }

  /// Every pain chart has the same range.
  static let scale = 0.0...10.0

  /// The chart with its sentence and its tables.
  package func markup(id: ElementID) -> Markup {
    chartFigure(finding: finding) {
      drawing(id: id)
      if !letters.isEmpty { p(letters.joined(separator: " "), .class("source-line")) }
    } tables: {
      if !blocks.isEmpty {
        table(
          Words.meanOfEachBlock,
          columns: [Words.block, Words.days, Words.mean]
            + (hasIntervals ? [Words.rangeOfMean] : []),
          rows: blocks.map { block in
            [
              block.letter,
              Words.range(from: "\(block.days.lowerBound)", to: "\(block.days.upperBound)"),
              block.mean.map(ChartNumber.text) ?? Words.notKnown,
            ] + (hasIntervals ? [block.interval.map { words(for: $0) } ?? Words.notKnown] : [])
          })
      }
      table(
        Words.scoreOfEachDay, columns: [Words.day, Words.block, Words.score],
        rows: tableRows.map { days in
          [
            days.count == 1
              ? "\(days.lowerBound)"
              : Words.range(from: "\(days.lowerBound)", to: "\(days.upperBound)"),
            block(on: days.lowerBound)?.letter ?? Words.none,
            days.map { scores[$0 - 1].map(ChartNumber.text) ?? Words.missing }
              .joined(separator: ", "),
          ]
        })
    }
  }

  /// Up to this many days each have a row of their own.
  private static let mostRows = 98

  /// The days of each row of the table: one, or in a long diary a week, cut where a block ends.
  private var tableRows: [ClosedRange<Int>] {
    let isLong = scores.count > Self.mostRows
    var rows: [ClosedRange<Int>] = []
    for day in 1...scores.count {
      if isLong, let last = rows.last, last.count < 7, block(on: day) == block(on: last.lowerBound)
      {
        rows[rows.count - 1] = last.lowerBound...day
      } else {
        rows.append(day...day)
      }
    }
    return rows
  }

  /// What the picture shows, in words.
  var description: String {
    let missing = scores.count { $0 == nil }
    let days = wording(
      "page.chart.diary",
      ["scale": scaleWords, "days": "\(scores.count)", "missing": "\(missing)"])
    let means = blocks.map { block in
      wording(
        "page.chart.diary.block",
        [
          "letter": block.letter, "from": "\(block.days.lowerBound)",
          "to": "\(block.days.upperBound)",
          "mean": block.mean.map(ChartNumber.text) ?? Words.notKnown,
        ])
    }
    return ([days] + means).joined(separator: " ")
  }

  func block(on day: Int) -> Block? {
    blocks.first { $0.days.contains(day) }
  }

  private var hasIntervals: Bool { blocks.contains { $0.interval != nil } }

  private typealias Words = FixedWords.Chart

  private func words(for range: ClosedRange<Double>) -> String {
    Words.range(
      from: ChartNumber.text(range.lowerBound), to: ChartNumber.text(range.upperBound))
  }
}
