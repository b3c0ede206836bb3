import Foundation
import Pages
import Testing

@Suite("Charts say what their numbers say")
struct ChartsContentTests {
  @Test("every chart has its finding, a description and a table, and every class has a rule")
  func twins() {
    for (name, chart) in ChartSamples.all {
      let elements = chart.markup(id: "x").elements
      #expect(
        elements.first { $0.name == .figcaption }?.content.plainText == chart.finding, "\(name)")
      let drawing = elements.first { $0.name == .svg }
      #expect(drawing?.value(of: .role) == "img", "\(name)")
      #expect(drawing?.content.elements.first?.content.plainText == chart.finding, "\(name)")
      let description = elements.first { $0.name == .desc }?.content.plainText ?? ""
      #expect(description == chart.description && !description.isEmpty, "\(name)")
      #expect(!description.contains("{") && !description.contains("page.chart"), "\(name)")
      let details = elements.first { $0.name == .details }?.content.elements ?? []
      #expect(details.contains { $0.name == .table }, "\(name)")
      let classes = elements.compactMap { $0.value(of: .class) }.joined(separator: " ")
      for style in Set(classes.split(separator: " ")) {
        #expect(StyleSheet.text.contains(".\(style)"), "\(name): \(style)")
      }
    }
  }

  @Test("a page of all charts has no fault of accessibility")
  func accessible() {
    let page = Document(title: "Charts", footer: SamplePages.footer) {
      pageHeader("Charts")
      for (name, chart) in ChartSamples.all { chart.markup(id: ElementID(name)) }
    }
    #expect(accessibilityFaults(in: page) == [])
  }

  @Test("hostile words in any label come back from a reader as the same words")
  func hostile() throws {
    let words = HostileWords.typed
    let charts: [any Chart] = [
      ChartSamples.belief(saying: words), ChartSamples.sensitivity(saying: words),
      ChartSamples.forest(saying: words), ChartSamples.fan(saying: words),
      ChartSamples.dose(saying: words), ChartSamples.curves(saying: words),
      ChartSamples.trial(letters: [words, nil]),
    ]
    for chart in charts {
      let markup = chart.markup(id: ElementID(words))
      let read = try #require(ReadNode.reading(markup.rendered()))
      #expect([read] == markup.nodes(\.allowedCharacters))
      #expect(!markup.rendered().contains("<script"))
      #expect(misplacedLabels(in: chart.picture) == [])
    }
  }

  @Test("a normal belief has the density and the 95 % interval of the tables")
  func normal() {
    // Standard normal: density 0.39894 at 0 and 0.24197 at 1; quantiles ±1.95996.
    let belief = Belief(mean: -1, sd: 2)
    #expect(abs(belief.density(-1) - 0.398942 / 2) < 1e-6)
    #expect(abs(belief.density(1) - 0.241971 / 2) < 1e-6)
    #expect(abs(belief.interval.lowerBound - (-1 - 2 * 1.959964)) < 1e-5)
    #expect(abs(belief.interval.upperBound - (-1 + 2 * 1.959964)) < 1e-5)
  }

  @Test("a mixture has the mean and the quantiles of its parts, whatever the sum of its weights")
  func mixture() {
    // Two equal halves, far apart: the median lies between, 2.5 % is the 5 % quantile of the left.
    let belief = Belief(components: [(weight: 2, mean: -10, sd: 1), (weight: 2, mean: 10, sd: 1)])
    #expect(abs(belief.mean) < 1e-12)
    #expect(abs(belief.interval.lowerBound - (-10 - 1.644854)) < 1e-5)
    #expect(abs(belief.interval.upperBound - (10 + 1.644854)) < 1e-5)
    let step = 0.01
    let area = stride(from: -20.0, through: 20, by: step).reduce(0) {
      $0 + belief.density($1) * step
    }
    #expect(abs(area - 1) < 1e-6)
  }

  @Test("a study that cannot be estimated has a name, says so, and has no mark")
  func notEstimable() {
    for bad in [Double.nan, .infinity] { #expect(IntervalEstimate(bad, 0...1) == nil) }
    #expect(IntervalEstimate(0, 0...Double.infinity) == nil)
    let plot = ForestPlot(
      finding: "", measure: .ratio,
      groups: [
        .init(rows: [
          .init("Zero", IntervalEstimate(0.5, 0...2)), .init("Good", IntervalEstimate(1, 0.5...2)),
        ])
      ], leftWords: "", rightWords: "")
    #expect(plot.studies.map { $0.estimate == nil } == [true, false])
    let elements = plot.markup(id: "x").elements
    let cells = elements.filter { $0.name == .td }.map(\.content.plainText)
    #expect(
      cells == [
        "not estimable", "none", "none", "none", "1.00", "0.50 to 2.00", "none", "none",
      ])
    #expect(elements.count { $0.value(of: .class) == "dot" } == 1)
  }

  @Test("the area of a square is the weight of its study")
  func weights() {
    let plot = ForestPlot(
      finding: "", measure: .difference,
      groups: [
        .init(rows: [0.8, 0.2].map { .init("s", IntervalEstimate(0, -1...1), weight: $0) })
      ], leftWords: "", rightWords: "")
    let sides = plot.markup(id: "x").elements.filter { $0.value(of: .class) == "dot" }
      .compactMap { $0.value(of: .width).flatMap(Double.init) }
    #expect(sides.count == 2)
    #expect(abs(pow(sides[0] / sides[1], 2) - 4) < 0.01)
  }

  @Test("an interval beyond the axis ends in an arrow")
  func arrows() {
    let rows = [("a", 1.0), ("b", 1.2), ("wide", 1e4)].map { name, ratio in
      ForestPlot.Row(name, IntervalEstimate(1.1, 1.1 / (1 + ratio)...1.1 * (1 + ratio)))
    }
    let elements = ForestPlot(
      finding: "", measure: .ratio, groups: [.init(rows: rows)], leftWords: "", rightWords: ""
    ).markup(id: "x").elements
    #expect(elements.count { $0.name == .path && $0.value(of: .class) == "dot" } == 2)
  }

  @Test("every curve is named once, beside it or below, and no two lines look the same")
  func curveNames() {
    let chart = ChartSamples.curves()
    let words = chart.picture.labels.map(\.words)
    for curve in chart.curves { #expect(words.count { $0 == curve.name } == 1) }
    let lines = chart.markup(id: "x").elements.compactMap { $0.value(of: .class) }
      .filter { $0.hasPrefix("curve-") }
    #expect(Set(lines).count == 4)
  }

  @Test("a sealed trial shows no letter, before or after today")
  func sealed() {
    let chart = ChartSamples.trial(letters: [nil, nil], today: 30)
    #expect(chart.picture.labels.count { $0.words == "?" } == 2)
    #expect(!chart.markup(id: "x").rendered().contains("Capsules A"))
  }

  @Test("the picture of a forest grows in step with its studies")
  func linear() {
    func size(_ count: Int) -> Int {
      ForestPlot(
        finding: "", measure: .difference,
        groups: [
          .init(
            rows: (0..<count).map { .init("Study \($0 % 10)", IntervalEstimate(0, -1...1)) })
        ], leftWords: "", rightWords: ""
      ).markup(id: "x").rendered().utf8.count
    }
    #expect(abs(Double(size(400) - size(200)) / Double(size(200) - size(100)) - 2) < 0.1)
  }
}
