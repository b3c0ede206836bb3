import Olivine
import OlivineCommand
import Testing

@Suite("Forest plots in a terminal") struct ForestTextTests {
  private static let forests = EvidenceQuestion.all.filter { !$0.condition.isEmpty }
    .compactMap { EvidenceAnswer(condition: $0.condition) }.flatMap(\.forests)

  @Test("no line is wider than 80 columns")
  func width() {
    #expect(!Self.forests.isEmpty)
    for forest in Self.forests {
      for line in ForestText(forest).lines { #expect(line.count <= 80, "\(line)") }
    }
  }

  private func pool(_ estimates: [Double], _ variances: [Double]) throws -> PoolAnalysis {
    try PoolAnalysis(
      PoolInput(
        measure: .meanDifference, names: estimates.indices.map { "Study \($0)" },
        effects: try EffectList(estimates: estimates, variances: variances)))
  }

  @Test("a larger estimate stands further to the right")
  func order() throws {
    let analysis = try pool([-2, -1, 0.5, 1], [0.1, 0.1, 0.1, 0.1])
    let places = ForestText(ForestTable(analysis)).lines.compactMap { line in
      line.firstIndex(of: "#").map { line.distance(from: line.startIndex, to: $0) }
    }
    #expect(places.count == 4)
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("an interval beyond the axis ends in an arrow")
  func arrow() throws {
    let analysis = try pool([-0.2, 0.1, 0.2], [0.01, 0.01, 400])
    let lines = ForestText(ForestTable(analysis), sides: .firstGroup).lines
    let wide = try #require(lines.first { $0.hasPrefix("Study 2") })
    #expect(wide.contains("<-") && wide.contains("->"))
  }

  @Test("the text of a single study has no word of pooling, that of two no pooled row")
  func few() throws {
    let one = PoolText.text(try pool([-1], [0.2])).lowercased()
    #expect(!one.contains("pool") && !one.contains("together") && one.contains("-1.00"))
    let two = PoolText.text(try pool([-1, 0], [0.2, 0.1]))
    #expect(!two.contains("Together  ") && two.contains("not pooled"))
    let three = PoolText.text(try pool([-1, 0, 0.4], [0.2, 0.1, 0.1]))
    #expect(three.contains("Together") && three.contains("hardly known"))
    #expect(!three.contains("Egger") && !three.contains("Without one"))
  }

  @Test("a person's own result is the last row before the axis")
  func personal() throws {
    var forest = try #require(Self.forests.first { $0.unit == .points && !$0.rows.isEmpty })
    forest.personal = try Normal(mean: -1, sd: 0.5)
    let lines = ForestText(forest).lines
    #expect(lines.dropLast().last?.hasPrefix("You") == true)
    #expect(lines.dropLast().last?.contains("@") == true)
  }
}
