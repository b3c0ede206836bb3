import Olivine

/// A forecast over days: its middle, and how far it may be off.
package struct FanChart: Chart {
  /// The quantiles of one day, in the unit of the axis.
  package struct Day: Hashable, Sendable {
    /// Days since the start.
    package let day: Int
    /// The values that 5, 25, 50, 75 and 95 of 100 people do not exceed.
    package let quantiles: [Double]

    /// - Precondition: there are five quantiles, finite and never falling.
    package init(_ day: Int, quantiles: [Double]) {
      precondition(quantiles.count == 5, "a fan has five quantiles")
      precondition(quantiles.allSatisfy(\.isFinite), "a forecast is finite")
      precondition(
        zip(quantiles, quantiles.dropFirst()).allSatisfy { $0 <= $1 }, "quantiles never fall")
      self.day = day
      self.quantiles = quantiles
    }
  }

  /// A level with a name, such as the one above which magnesium is too high.
  package struct Limit: Hashable, Sendable {
    package let name: String
    package let value: Double

    package init(_ name: String, at value: Double) {
      precondition(value.isFinite, "a limit is finite")
      self.name = name
      self.value = value
    }
  }

  /// A range with a name, such as what laboratories call normal.
  package struct Reference: Hashable, Sendable {
    package let name: String
    package let range: ClosedRange<Double>

    package init(_ name: String, _ range: ClosedRange<Double>) {
      precondition(
        range.lowerBound.isFinite && range.upperBound.isFinite, "a reference range is finite")
      self.name = name
      self.range = range
    }
  }

  package let finding: String
  package let days: [Day]
  package let reference: Reference?
  package let limits: [Limit]
  /// What the numbers at the left are, with their unit.
  package let yWords: String
  /// How far the forecast can be trusted, in one sentence.
  package let evidence: String
  /// Values that the upright axis holds besides, so that a small change looks small.
  package let span: ClosedRange<Double>?

  /// Sets up the chart.
  ///
  /// - Precondition: there are two days at least, in order.
  package init(
    finding: String, days: [Day], reference: Reference? = nil, limits: [Limit] = [],
    yWords: String, evidence: String, span: ClosedRange<Double>? = nil
  ) {
    precondition(days.count > 1, "a forecast needs two days")
    precondition(zip(days, days.dropFirst()).allSatisfy { $0.day < $1.day }, "days are in order")
    self.finding = finding
    self.days = days
    self.reference = reference
    self.limits = limits
    self.yWords = yWords
    self.evidence = evidence
    self.span = span
  }

  package var description: String {
    let last = days[days.count - 1]
    var sentences = [
      wording(
        "page.chart.fan.last",
        [
          "y": yWords, "day": "\(last.day)", "middle": ChartNumber.hundredths(last.quantiles[2]),
          "low": ChartNumber.hundredths(last.quantiles[0]),
          "high": ChartNumber.hundredths(last.quantiles[4]),
        ])
    ]
    if let reference {
      sentences.append(
        wording(
          "page.chart.fan.reference",
          [
            "name": reference.name, "low": ChartNumber.hundredths(reference.range.lowerBound),
            "high": ChartNumber.hundredths(reference.range.upperBound),
          ]))
    }
    sentences += limits.map {
      wording("page.chart.fan.limit", ["name": $0.name, "value": ChartNumber.hundredths($0.value)])
    }
    return sentences.joined(separator: " ")
  }

  @MarkupBuilder package var notes: Markup {
    p(evidence)
  }

  @MarkupBuilder package var tables: Markup {
    table(
      yWords,
      columns: [
        FixedWords.Chart.day, wording("page.chart.fan.middle"), wording("page.chart.fan.half"),
        wording("page.chart.fan.most"),
      ],
      rows: ChartTable.rows(of: days).map { day in
        let words = day.quantiles.map(ChartNumber.hundredths)
        return [
          "\(day.day)", words[2], FixedWords.Chart.range(from: words[1], to: words[3]),
          FixedWords.Chart.range(from: words[0], to: words[4]),
        ]
      })
    if reference != nil || !limits.isEmpty {
      table(
        wording("page.chart.fan.levels"),
        columns: [wording("page.chart.fan.level"), wording("page.chart.fan.value")],
        rows: (reference.map { reference in
          [
            [
              reference.name,
              ChartNumber.range(reference.range),
            ]
          ]
        } ?? []) + limits.map { [$0.name, ChartNumber.hundredths($0.value)] })
    }
  }
}
