import Olivine
import Pages
import Testing

@Suite("Forest and funnel plots") struct ForestPlotTests {
  private func plot(_ measure: ForestPlot.Measure) -> ForestPlot {
    ForestPlot(
      finding: "", measure: measure,
      groups: [
        .init(
          rows: ForestPlot.Bias.allCases.map { bias in
            .init("Study", IntervalEstimate(0.5, 0.2...0.9), bias: bias, isHollow: bias == .high)
          })
      ], leftWords: "", rightWords: "")
  }

  private func classes(_ chart: some Chart) -> [String: Int] {
    chart.markup(id: "x").elements.compactMap { $0.value(of: .class) }
      .reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  @Test(
    "points of pain have a band of 1 and a line at 2 points of relief; other units have neither")
  func band() {
    let points = classes(plot(.points))
    #expect(points["zone"] == 4 && points["threshold"] == 4)
    for measure in [ForestPlot.Measure.difference, .ratio] {
      let other = classes(plot(measure))
      #expect(other["zone"] == nil && other["threshold"] == nil)
    }
  }

  @Test("the axis of points reaches from 2 points of relief to 1 point of harm")
  func reach() {
    let axis = plot(.points).picture.labels.map(\.words)
    #expect(axis.contains("−2") && axis.contains("+1"))
  }

  @Test("each rating of bias has a letter, a shape and a colour of its own, told in words below")
  func bias() {
    let drawn = classes(plot(.points))
    for bias in ForestPlot.Bias.allCases { #expect(drawn["bias-\(bias.rawValue)"] == 1) }
    let marks = plot(.points).markup(id: "x").elements.filter {
      $0.value(of: .class)?.hasPrefix("bias-") == true
    }
    #expect(Set(marks.map { "\($0.name) \($0.value(of: .d)?.count ?? 0)" }).count == 4)
    let words = plot(.points).picture.labels.map(\.words)
    #expect(Set(ForestPlot.Bias.allCases.map(\.letter)).count == 4)
    for bias in ForestPlot.Bias.allCases {
      #expect(words.contains(bias.letter))
      #expect(words.contains { $0.hasPrefix("\(bias.letter), ") })
    }
  }

  @Test("an imputed number is drawn hollow, and said so")
  func hollow() {
    #expect(classes(plot(.points))["box"] == 1)
    #expect(plot(.points).picture.labels.contains { $0.words.hasPrefix("Empty box") })
  }

  @Test("the plot of a condition tells what was tested in whom, how sure it is and how old")
  func condition() throws {
    let answer = try #require(EvidenceAnswer(condition: "low_back_neuropathic"))
    let table = try #require(answer.forests.first { $0.unit == .points })
    let plot = try #require(ForestPlot(table, certainty: answer.certainty, isAlone: true))
    let words = plot.picture.labels.map(\.words).joined(separator: " ")
      .replacing("\u{A0}", with: " ")
    for part in [
      "Yousef 2013", "into a vein, then by mouth", "490 mg magnesium a day", "40 + 40 people",
      "4.7 (SD 1.8)",
      "very low", "Risk of bias", "up to date as of", "magnesium better",
      "control better",
    ] {
      #expect(words.contains(part), "\(part)")
    }
    #expect(!words.contains("diamond: all"))
    // On a page the same stands below the drawing.
    let onPage = try #require(ForestPlot(table, certainty: answer.certainty))
    #expect(onPage.notes.plainText.contains("up to date as of"))
    #expect(!onPage.picture.labels.contains { $0.words.contains("up to date") })
  }

  @Test("a person's own result is the last row, apart from research")
  func personal() throws {
    let answer = try #require(EvidenceAnswer(condition: "mixed_neuropathic"))
    var table = try #require(answer.forests.first { $0.unit == .points })
    table.personal = try Normal(mean: -1, sd: 0.4)
    let plot = try #require(ForestPlot(table))
    #expect(plot.personal?.name == "Your own result")
    let rows = plot.markup(id: "x").elements.filter { $0.name == .tbody }
      .flatMap(\.content.elements).filter { $0.name == .th }
    #expect(rows.last?.content.plainText == "Your own result")
    #expect(plot.description.contains("Your own result: −1 (−1.78 to −0.22)"))
  }

  @Test("several conditions stand under their names")
  func groups() throws {
    let answer = try #require(EvidenceAnswer(condition: "any_neuropathic_iv_reference"))
    let table = try #require(answer.forests.first { $0.groups.count > 1 })
    let titles = try #require(ForestPlot(table)).groups.map(\.title)
    #expect(titles.allSatisfy { $0 != nil } && Set(titles).count == titles.count)
  }

  private func analysis(_ count: Int, _ measure: EffectMeasure = .riskRatio) throws -> PoolAnalysis
  {
    try PoolAnalysis(
      PoolInput(
        measure: measure, names: (0..<count).map { "Study \($0)" },
        effects: try EffectList(
          estimates: (0..<count).map { Double($0 % 4) / 5 - 0.3 },
          variances: (0..<count).map { 0.02 + Double($0) / 30 })))
  }

  @Test("a funnel is drawn from five studies, one dot each, and fits its frame", arguments: 1...12)
  func funnel(count: Int) throws {
    for measure in [EffectMeasure.riskRatio, .meanDifference] {
      let plot = FunnelPlot(try analysis(count, measure))
      #expect((plot != nil) == (count >= 5))
      guard let plot else { continue }
      #expect(classes(plot)["dot"] == count)
      #expect(misplacedLabels(in: plot.picture) == [])
      #expect(plot.markup(id: "x").elements.count { $0.name == .tr } == count + 1)
    }
  }
}
