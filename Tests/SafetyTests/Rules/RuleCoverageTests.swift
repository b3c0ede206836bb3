import Olivine
import OlivineTesting
import Safety
import Testing

/// Every rule has a case that fires it and one that does not.
@Suite("Every rule fires, and does not always") struct RuleCoverageTests {
  @Test("every rule fires in some case of the fixtures and stays silent in another")
  func rules() throws {
    let fired = Fixture.safetyCases.compactMap(\.person).map {
      Set(assess($0, on: caseDay).fired)
    }
    try #require(!fired.isEmpty)
    #expect(silent(RuleBase.standard.rules.map(\.id), in: fired) == [])
    #expect(permanent(RuleBase.standard.rules.map(\.id), in: fired) == [])
  }

  @Test("every stop rule fires in some diary of the fixtures and stays silent in another")
  func stopRules() throws {
    let fired = try Fixture.lines("diary_cases.ndjson").map {
      Set((diaryReview(of: $0)?.findings ?? []).map(\.rule))
    }
    try #require(!fired.isEmpty)
    #expect(silent(StopRules.standard.rules.map(\.id), in: fired) == [])
    #expect(permanent(StopRules.standard.rules.map(\.id), in: fired) == [])
  }

  private func silent(_ ids: [String], in fired: [Set<String>]) -> [String] {
    ids.filter { id in !fired.contains { $0.contains(id) } }
  }

  private func permanent(_ ids: [String], in fired: [Set<String>]) -> [String] {
    ids.filter { id in fired.allSatisfy { $0.contains(id) } }
  }
}
