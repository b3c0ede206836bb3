import Foundation
import Pages

/// One chart of each kind, with numbers like those of real people.
enum ChartSamples {
  static func belief(saying words: String = "less pain") -> BeliefChart {
    BeliefChart(
      finding: "Your diary made relief more likely, and the answer lies between both.",
      before: Belief(mean: 0, sd: 1), diary: Belief(mean: -1.5, sd: 0.7),
      both: Belief(mean: -1.0, sd: 0.57), noticeable: 0.5, leftWords: words,
      rightWords: words == "less pain" ? "more pain" : words)
  }

  static func sensitivity(saying words: String? = nil) -> SensitivityChart {
    func row(
      _ name: String, _ best: Double, _ interval: ClosedRange<Double>, _ says: String
    ) -> SensitivityChart.Row? {
      IntervalEstimate(best, interval).map { .init(words ?? name, $0, words ?? says) }
    }
    let rows = [
      row("Your own result", -1.1, -1.9 ... -0.3, "probable relief"),
      row("A sceptic's view", -0.8, -1.5 ... -0.1, "probable relief"),
      row("The diary alone", -1.4, -2.4 ... -0.4, "probable relief"),
      row("Magnesium wears off twice as fast", -1.0, -1.8 ... -0.2, "probable relief"),
      row("Magnesium wears off half as fast", -1.2, -2.2 ... -0.2, "cannot tell"),
      row("No slow change over the months", -0.9, -1.6 ... -0.2, "probable relief"),
      row("Without the first two periods", -0.7, -2.0...0.6, "cannot tell"),
    ].compactMap { $0 }
    return SensitivityChart(
      finding: words ?? "Five of seven ways to look at your diary give the same answer.",
      own: rows[0], others: Array(rows.dropFirst()), noticeable: 0.5,
      leftWords: words ?? "less pain", rightWords: words ?? "more pain")
  }

  static func forest(saying words: String? = nil) -> ForestPlot {
    let studies = [
      ForestPlot.Row(
        words ?? "Example 2019, diabetic neuropathy", IntervalEstimate(-0.5, -1.2...0.2),
        details: [words ?? "oral, magnesium citrate, 300 mg magnesium a day"], weight: 0.34,
        bias: .low),
      ForestPlot.Row(
        words ?? "Sample 2016", IntervalEstimate(-0.1, -0.5...0.3), weight: 0.48, bias: .some),
      ForestPlot.Row(
        words ?? "Instance 2011", IntervalEstimate(-1.6, -2.6 ... -0.6), weight: 0.18, bias: .high,
        isHollow: true),
      ForestPlot.Row(words ?? "Model 2003, no spread reported", nil, bias: .critical),
    ]
    return ForestPlot(
      finding: words ?? "Three small studies point to a little relief, and they disagree.",
      measure: .points,
      groups: [
        .init(words ?? "Diabetes", rows: Array(studies.prefix(2))),
        .init(words ?? "Shingles", rows: Array(studies.dropFirst(2))),
      ],
      reviews: [.init(words ?? "Review 2024", IntervalEstimate(-1.13, -2.64...0.38))],
      pool: IntervalEstimate(-0.5, -1.2...0.1).map { .init($0, prediction: -2.1...1.0) },
      personal: ForestPlot.Row(words ?? "You", IntervalEstimate(-1.1, -1.9 ... -0.3)),
      leftWords: words ?? "less pain on magnesium", rightWords: words ?? "more pain on magnesium",
      footer: [words ?? "3 studies, 210 people."])
  }

  static func ratio() -> ForestPlot {
    let studies = (1...8).map { number in
      let best = exp(Double(number * 7 % 11) / 5 - 1)
      let wide = number == 3 ? 40.0 : 1.6
      return ForestPlot.Row(
        "Study \(number)", IntervalEstimate(best, best / wide...best * wide),
        weight: 1 / Double(number + 2))
    }
    return ForestPlot(
      finding: "Loose stools are more common on magnesium.", measure: .ratio,
      groups: [.init(rows: studies)], pool: IntervalEstimate(1.5, 1.1...2.1).map { .init($0) },
      leftWords: "fewer loose stools", rightWords: "more loose stools")
  }

  static func fan(saying words: String? = nil) -> FanChart {
    let days = (0...84).map { day in
      let rise = 1 - exp(-Double(day) / 9)
      let spread = 0.045 + 0.02 * rise
      let middle = 0.78 + 0.06 * rise
      return FanChart.Day(
        day, quantiles: [-1.6, -0.67, 0, 0.67, 1.6].map { middle + $0 * spread })
    }
    return FanChart(
      finding: words ?? "Your serum magnesium would rise a little and stay well below the limit.",
      days: days, reference: .init(words ?? "usual range", 0.7...1.0),
      limits: [.init(words ?? "too high (1.05)", at: 1.05)],
      yWords: words ?? "serum magnesium, mmol/L",
      evidence: words ?? "How sure: low. The curve comes from a model, not from your blood.")
  }

  static func dose(saying words: String? = nil) -> DoseResponseChart {
    let points = stride(from: 0.0, through: 500, by: 25).map { dose in
      let median = 1.2 * dose / (dose + 180)
      return DoseResponseChart.Response(
        mgPerDay: dose, median: median, band: (median * 0.3 - 0.2)...(median * 1.6 + 0.1))
    }
    return DoseResponseChart(
      finding: words ?? "Beyond 250 mg a day, more magnesium adds little and costs more.",
      points: points, room: 250,
      zones: [
        .init(upTo: 250, words ?? "loose stools are rare"),
        .init(upTo: 350, words ?? "loose stools in about 1 of 10 people"),
        .init(upTo: 500, words ?? "loose stools are common"),
      ], curveName: words ?? "middle", yWords: words ?? "expected relief, points",
      evidence: words ?? "How sure: very low. The curve comes from a model.")
  }

  static func curves(saying words: String? = nil) -> CurveChart {
    let levels = [0.8, 0.4, 1.2, 2.0]
    return CurveChart(
      finding: words ?? "More magnesium blocks the channel more at the voltage of a resting nerve.",
      curves: levels.map { level in
        CurveChart.Curve(
          words ?? "\(level) mmol/L",
          stride(from: -100.0, through: 60, by: 2).map { voltage in
            .init(voltage, 100 / (1 + level / 3.57 * exp(-0.062 * voltage)))
          })
      }, xWords: words ?? "voltage, mV", yWords: words ?? "open channels, %")
  }

  static func trial(letters: [String?] = ["A", "B", "B", "A", "A", "B"], today: Int? = 40)
    -> TrialTimeline
  {
    let periods = letters.enumerated().map { index, letter in
      TrialTimeline.Part(
        .period(letter: letter), days: (index * 12 + 22)...(index * 12 + 33))
    }
    return TrialTimeline(
      finding: "Your trial takes \((letters.count * 12 + 27) / 7) weeks.",
      parts: [
        .init(.tolerance, days: 1...14), .init(.runIn, days: 15...21),
      ] + periods, looks: [45, 69].filter { $0 <= letters.count * 12 + 21 }, today: today)
  }

  /// Every sample, by the name of its kind.
  static var all: [(name: String, chart: any Chart)] {
    [
      ("belief", belief()), ("sensitivity", sensitivity()), ("forest", forest()),
      ("ratio", ratio()), ("fan", fan()), ("dose", dose()), ("curves", curves()),
      ("trial", trial()), ("sealed", trial(letters: [nil, nil, nil, nil], today: nil)),
    ]
  }
}
