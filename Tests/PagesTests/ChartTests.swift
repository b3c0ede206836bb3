import Olivine
import Pages
import Testing

@Suite("Charts a tired person can read")
struct ChartTests {
  /// Labels that touch another one or leave the picture.
  func misplaced(_ labels: [Lettering], width: Double, height: Double) -> [String] {
    var found: [String] = []
    for (index, label) in labels.enumerated() {
      let frame = label.frame
      if frame.left < 0 || frame.right > width || frame.top < 0 || frame.bottom > height {
        found.append("\(label.words) leaves the picture")
      }
      for other in labels.dropFirst(index + 1) where label.meets(other) {
        found.append("\(label.words) meets \(other.words)")
      }
    }
    return found
  }

  @Test("no labels of an effect chart meet, whatever the numbers")
  func effectLabels() {
    for low in stride(from: -10.0, through: 10, by: 0.37) {
      for span in [0, 0.05, 0.8, 3, 9.9] {
        for noticeable in [0.1, 0.5, 1, 2.5, 12] {
          let effect = EffectInterval(
            finding: "", best: low + span / 2, interval: low...(low + span),
            noticeable: noticeable, leftWords: "less pain on magnesium",
            rightWords: "more pain on magnesium")
          let layout = EffectLayout(effect)
          let faults = misplaced(layout.labels, width: EffectLayout.width, height: layout.height)
          #expect(faults == [], "low \(low), span \(span), noticeable \(noticeable)")
          #expect(layout.ticks.count <= 5)
          #expect(layout.reach >= max(low.magnitude, (low + span).magnitude, noticeable))
        }
      }
    }
  }

  @Test("the effect axis is symmetric and keeps distances")
  func effectAxis() {
    let layout = EffectLayout(SamplePages.effect())
    #expect(layout.ticks == [-2, -1, 0, 1, 2])
    #expect(abs(layout.x(-2) + layout.x(2) - EffectLayout.width) < 1e-9)
    #expect(abs((layout.x(1) - layout.x(0)) * 2 - (layout.x(2) - layout.x(0))) < 1e-9)
  }

  @Test("no labels of a diary meet, for any length and any blocks")
  func diaryLabels() {
    for days in [1, 2, 5, 7, 9, 14, 28, 42, 84, 98, 168, 200] {
      for length in [1, 3, 7, 10, 14, 21, 28, 200] {
        let starts = Array(stride(from: 1, through: days, by: length))
        let blocks = starts.enumerated().map { index, start in
          DiaryChart.Block(
            letter: index.isMultiple(of: 2) ? "A" : "B",
            arm: index.isMultiple(of: 2) ? .comparison : .treatment,
            days: start...min(start + length - 1, days), mean: index.isMultiple(of: 3) ? 10 : 0)
        }
        let chart = DiaryChart(
          finding: "", scores: Array(repeating: 4, count: days), blocks: blocks,
          scaleWords: "Pain each day, 0 to 10. Lower is better.")
        let layout = DiaryLayout(chart)
        let faults = misplaced(layout.labels, width: DiaryLayout.width, height: layout.height)
        #expect(faults == [], "\(days) days in blocks of \(length)")
        #expect(layout.dayTicks.count <= 5)
      }
    }
  }

  @Test("blocks of a week in twelve weeks all show letter and mean")
  func weeklyBlocks() {
    let blocks = (0..<12).map { week in
      DiaryChart.Block(
        letter: "AB".map(String.init)[week % 2], arm: .undisclosed,
        days: (7 * week + 1)...(7 * week + 7), mean: Double(week % 10) + 0.5)
    }
    let chart = DiaryChart(
      finding: "", scores: Array(repeating: 4, count: 84), blocks: blocks, scaleWords: "Pain.")
    let words = DiaryLayout(chart).labels.map(\.words)
    #expect(words.count { $0 == "A" || $0 == "B" } == 12)
    #expect(words.count { $0.hasSuffix(".5") } == 12)
  }

  @Test("each scored day is one mark, each missing day none")
  func marks() {
    let chart = SamplePages.diary().markup(id: "diary")
    let outlines = ["treatment", "comparison", "undisclosed"].map { arm in
      chart.elements.first { $0.value(of: .class) == arm }?.value(of: .d) ?? ""
    }
    #expect(outlines.map { $0.count { $0 == "M" } } == [41, 41, 0])
    // The arms differ in shape, not only in colour: arcs make circles, straight lines squares.
    #expect(outlines[0].contains("a") && !outlines[0].contains("h"))
    #expect(outlines[1].contains("h") && !outlines[1].contains("a"))
  }

  @Test("the table of a long diary has a row a week and still every day", arguments: [98, 99, 364])
  func longTable(days: Int) {
    let scores: [Double?] = (0..<days).map { $0 % 9 == 0 ? nil : Double($0 % 11) }
    let blocks = stride(from: 1, through: days, by: 10).enumerated().map { index, start in
      DiaryChart.Block(
        letter: index.isMultiple(of: 2) ? "A" : "B", arm: .undisclosed,
        days: start...min(start + 9, days), mean: nil)
    }
    let chart = DiaryChart(finding: "", scores: scores, blocks: blocks, scaleWords: "Pain.")
    let table = chart.markup(id: "x").elements.last { $0.name == .tbody }
    let rows = (table?.content.elements ?? []).filter { $0.name == .tr }
    let shown = rows.compactMap { $0.content.elements.last?.content.plainText }
      .flatMap { $0.split(separator: ", ").map(String.init) }
    #expect(rows.count == (days == 98 ? 98 : days / 10 * 2 + days % 10 / 7 + 1))
    let expected = scores.map {
      $0.map { $0.fixedText(decimals: 1) } ?? Wording.english("page.chart.missing")
    }
    #expect(shown == expected)
  }

  @Test("a score that is not on the scale is missing, never zero")
  func offScale() {
    let chart = DiaryChart(
      finding: "", scores: [.nan, -1, 11, .infinity, nil, 0], blocks: [], scaleWords: "Pain.")
    #expect(chart.scores == [nil, nil, nil, nil, nil, 0])
  }

  @Test("every chart has its finding, a description and the same numbers as a table")
  func twins() {
    let finding = "Pain was lower"
    for chart in [
      SamplePages.effect(saying: finding).markup(id: "x"),
      SamplePages.diary(saying: finding).markup(id: "x"),
    ] {
      let elements = chart.elements
      #expect(elements.first { $0.name == .figcaption }?.content.plainText == finding)
      #expect(elements.first { $0.name == .title }?.content.plainText == finding)
      #expect(elements.first { $0.name == .desc }?.content.plainText.isEmpty == false)
      #expect(
        elements.first { $0.name == .details }?.content.elements.contains { $0.name == .table }
          == true)
    }
    let cells = SamplePages.effect().markup(id: "x").elements
      .filter { $0.name == .td }.map(\.content.plainText)
    #expect(cells == ["−1.1", "−1.9", "−0.3", "1.0"])
  }

  @Test("as many of ten figures are filled as stated", arguments: 0...10)
  func tenFigures(filled: Int) {
    let groups = TenFigures(filled: filled, sentence: "").markup(id: "x").elements
      .filter { $0.name == .g }
    #expect(groups.count == 10)
    #expect(groups.count { $0.value(of: .class) == "filled" } == filled)
  }
}
