import Interchange
import Olivine
import Testing

/// Stop rules against the golden diaries and the independent reference program.
@Suite("Stop rules against the golden file and the reference") struct GoldenDiaryTests {
  @Test("every golden diary gives the expected action, urgency and rules")
  func golden() throws {
    let diaries = try #require(try Fixture.json("safety_golden.json")["diaries"]?.list)
    #expect(diaries.count == 20)
    for diary in diaries {
      let review = try #require(diaryReview(of: diary))
      let expected = diary["expect"]
      #expect(review.action.rawValue == expected?["action"]?.string, "\(diary["id"] ?? .null)")
      #expect(review.urgency.rawValue == expected?["urgency"]?.string, "\(diary["id"] ?? .null)")
      let rules = Set(review.findings.map(\.rule))
      #expect(
        rules.isSuperset(of: expected?["fired_includes"]?.strings ?? []),
        "\(diary["id"] ?? .null)")
    }
  }

  @Test("every diary of the reference program fires the same rules")
  func reference() throws {
    let diaries = try Fixture.lines("diary_cases.ndjson")
    #expect(diaries.count == 588)
    for diary in diaries {
      #expect(try diaryDifferences(diary, by: .standard) == [], "\(diary["id"] ?? .null)")
    }
  }
}
