import Olivine

extension Gallery {
  /// Charts that no page of an invented person shows yet, each with invented numbers.
  static func chartPages() -> [Page] {
    let title = wording("learn.gallery.charts")
    let document = Document(title: title, footer: standardFooter()) {
      pageHeader(title, lead: wording("learn.gallery.charts.lead"))
      div(.class("pictures")) {
        forest.markup(id: "forest")
        fan.markup(id: "fan")
        dose.markup(id: "dose")
        curves.markup(id: "curves")
        trial.markup(id: "trial")
      }
    }
    return [Page(name: "charts", reader: .person, document: document)]
  }

  private static var forest: ForestPlot {
    let study = { (number: Int) in wording("learn.gallery.study", ["n": "\(number)"]) }
    return ForestPlot(
      finding: wording("learn.gallery.forest"), measure: .points,
      groups: [
        ForestPlot.Group(
          rows: [
            ForestPlot.Row(study(1), IntervalEstimate(-0.5, -1.2...0.2), weight: 0.34, bias: .low),
            ForestPlot.Row(study(2), IntervalEstimate(-0.1, -0.5...0.3), weight: 0.48, bias: .some),
            ForestPlot.Row(
              study(3), IntervalEstimate(-1.6, -2.6 ... -0.6), weight: 0.18, bias: .high,
              isHollow: true),
            ForestPlot.Row(study(4), nil, bias: .critical),
          ])
      ],
      pool: IntervalEstimate(-0.5, -1.2...0.1).map { .init($0, prediction: -2.1...1.0) },
      personal: ForestPlot.Row(
        wording("learn.gallery.you"), IntervalEstimate(-1.1, -1.9 ... -0.3)),
      leftWords: wording("report.chart.less", ["N": wording("outcome.pain")]),
      rightWords: wording("report.chart.more", ["N": wording("outcome.pain")]))
  }

  private static var fan: FanChart {
    let days = (0...84).map { day in
      let rise = 1 - exponential(-Double(day) / 9)
      let middle = 0.78 + 0.06 * rise
      return FanChart.Day(
        day,
        quantiles: [-1.6, -0.67, 0, 0.67, 1.6].map { middle + $0 * (0.045 + 0.02 * rise) })
    }
    return FanChart(
      finding: wording("learn.gallery.fan"), days: days,
      reference: .init(wording("learn.gallery.usual"), 0.7...1.0),
      limits: [.init(wording("learn.gallery.high"), at: 1.05)],
      yWords: wording("learn.gallery.serum"), evidence: wording("learn.gallery.model"))
  }

  private static var dose: DoseResponseChart {
    let points = stride(from: 0.0, through: 500, by: 25).map { dose in
      let median = 1.2 * dose / (dose + 180)
      return DoseResponseChart.Response(
        mgPerDay: dose, median: median, band: (median * 0.3 - 0.2)...(median * 1.6 + 0.1))
    }
    return DoseResponseChart(
      finding: wording("learn.gallery.dose"), points: points, room: 250,
      zones: [
        .init(upTo: 250, wording("learn.gallery.stools.seldom")),
        .init(upTo: 350, wording("learn.gallery.stools.some")),
        .init(upTo: 500, wording("learn.gallery.stools.often")),
      ], curveName: wording("page.chart.fan.middle"), yWords: wording("learn.gallery.relief"),
      evidence: wording("learn.gallery.model"))
  }

  private static var curves: CurveChart {
    CurveChart(
      finding: wording("learn.gallery.curves"),
      curves: [0.8, 0.4, 1.2, 2.0].map { level in
        CurveChart.Curve(
          "\(level) mmol/L",
          stride(from: -100.0, through: 60, by: 2).map { voltage in
            .init(voltage, 100 / (1 + level / 3.57 * exponential(-0.062 * voltage)))
          })
      }, xWords: wording("learn.gallery.voltage"), yWords: wording("learn.gallery.open"))
  }

  private static var trial: TrialTimeline {
    let periods = ["A", "B", "B", "A"].enumerated().map { index, letter in
      TrialTimeline.Part(
        .period(letter: letter), days: (index * 14 + 22)...(index * 14 + 35))
    }
    return TrialTimeline(
      finding: wording("learn.gallery.running"),
      parts: [.init(.tolerance, days: 1...14), .init(.runIn, days: 15...21)] + periods,
      looks: [49, 77], today: 40)
  }
}
