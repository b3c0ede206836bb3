import Foundation
import Pages
import Testing

@Suite("No labels of a chart meet, whatever it shows")
struct ChartsLabelTests {
  static let seeds: Range<UInt64> = 0..<1_500

  /// Checks the pictures of many random charts.
  func check(_ make: (inout ChartRandom) -> (any Chart)?) {
    for seed in Self.seeds {
      var random = ChartRandom(seed: seed)
      guard let chart = make(&random) else { continue }
      let faults = misplacedLabels(in: chart.picture)
      #expect(faults == [], "seed \(seed)")
      if !faults.isEmpty { return }
    }
  }

  @Test("the samples") func samples() {
    for (name, chart) in ChartSamples.all {
      #expect(misplacedLabels(in: chart.picture) == [], "\(name)")
    }
  }

  @Test("beliefs") func beliefs() {
    check { random in
      let beliefs = (0..<3).map { _ in
        Belief(mean: random.effect(), sd: random.effect().magnitude + 0.001)
      }
      return BeliefChart(
        finding: "", before: beliefs[0], diary: beliefs[1], both: beliefs[2],
        noticeable: random.effect().magnitude + 0.01, leftWords: random.words(),
        rightWords: random.words())
    }
  }

  @Test("assumptions") func sensitivity() {
    check { random in
      let rows = (0...random.whole(in: 0...9)).compactMap { _ in
        random.interval().map { SensitivityChart.Row(random.words(), $0, random.words()) }
      }
      guard let own = rows.first else { return nil }
      return SensitivityChart(
        finding: "", own: own, others: Array(rows.dropFirst()),
        noticeable: random.effect().magnitude + 0.01, leftWords: random.words(),
        rightWords: random.words())
    }
  }

  @Test("studies, one to forty of them, differences and ratios") func studies() {
    check { random in
      let isRatio = random.whole(in: 0...1) == 1
      func estimate() -> IntervalEstimate? {
        guard isRatio else { return random.interval() }
        let logBest = random.number(in: -4...4)
        let reach = random.number(in: 0...6)
        return IntervalEstimate(exp(logBest), exp(logBest - reach)...exp(logBest + reach))
      }
      let measures: [ForestPlot.Measure] = isRatio ? [.ratio] : [.difference, .points]
      let biases = [nil] + ForestPlot.Bias.allCases.map { Optional($0) }
      let studies = (0...random.whole(in: 0...39)).map { _ in
        ForestPlot.Row(
          random.words(), random.whole(in: 0...5) == 0 ? nil : estimate(),
          details: (0..<random.whole(in: 0...2)).map { _ in random.words() },
          weight: random.whole(in: 0...5) == 0 ? nil : random.number(in: 0...1),
          bias: biases[random.whole(in: 0...4)], isHollow: random.whole(in: 0...1) == 1)
      }
      let cut = random.whole(in: 0...studies.count)
      let pool = estimate().map { ForestPlot.Pool($0, prediction: estimate()?.interval) }
      return ForestPlot(
        finding: "", measure: measures[random.whole(in: 0...(measures.count - 1))],
        groups: [
          .init(random.words(), rows: Array(studies.prefix(cut)), pool: pool),
          .init(rows: Array(studies.dropFirst(cut))),
        ], reviews: [.init(random.words(), estimate(), details: [random.words()])], pool: pool,
        personal: ForestPlot.Row(random.words(), estimate()), leftWords: random.words(),
        rightWords: random.words(), footer: [random.words(), random.words()])
    }
  }

  @Test("forecasts") func fans() {
    check { random in
      let middle = random.effect()
      let days = (0...random.whole(in: 1...120)).map { day in
        FanChart.Day(
          day * 2, quantiles: (0..<5).map { _ in middle + random.effect() / 4 }.sorted())
      }
      return FanChart(
        finding: "", days: days,
        reference: random.interval().map { .init(random.words(), $0.interval) },
        limits: (0..<random.whole(in: 0...3)).map { _ in
          .init(random.words(), at: random.effect())
        }, yWords: random.words(), evidence: "")
    }
  }

  @Test("doses") func doses() {
    check { random in
      let responses = (0...random.whole(in: 1...30)).map { index in
        let response = random.effect()
        return DoseResponseChart.Response(
          mgPerDay: Double(index) * 25, median: response, band: (response - 1)...(response + 1))
      }
      return DoseResponseChart(
        finding: "", points: responses, room: random.number(in: 0...500),
        zones: (1...3).map { .init(upTo: Double($0) * 150, random.words()) },
        curveName: random.words(), yWords: random.words(), evidence: "")
    }
  }

  @Test("curves") func curves() {
    check { random in
      CurveChart(
        finding: "",
        curves: (0...random.whole(in: 0...3)).map { _ in
          let start = random.effect()
          return CurveChart.Curve(
            random.words(),
            (0...random.whole(in: 1...50)).map { .init(start + Double($0), random.effect()) })
        }, xWords: random.words(), yWords: random.words())
    }
  }

  @Test("trials of any length") func trials() {
    check { random in
      var day = 0
      var parts: [TrialTimeline.Part] = []
      for index in 0...random.whole(in: 0...40) {
        let first = day + random.whole(in: 1...3)
        day = first + random.whole(in: 0...20)
        let letter = random.whole(in: 0...3) == 0 ? nil : ["A", "B", "C", "long"][index % 4]
        parts.append(
          .init(
            index == 0 ? .tolerance : index == 1 ? .runIn : .period(letter: letter),
            days: first...day))
      }
      return TrialTimeline(
        finding: "", parts: parts,
        looks: (0..<random.whole(in: 0...9)).map { _ in random.whole(in: 1...day) },
        today: random.whole(in: 0...1) == 0 ? nil : random.whole(in: 1...day))
    }
  }
}
