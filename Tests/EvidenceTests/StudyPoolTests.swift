import Catalogue
import Evidence
import Testing

@Suite("Pools of the table, and what stands behind a prior") struct StudyPoolTests {
  /// So many trials that ask one question in one way.
  private func trials(_ count: Int, _ changes: (Int) -> [String: String] = { _ in [:] }) throws
    -> [StudyRecord]
  {
    try (0..<count).map { index in
      var fields = StudyRowTests.sound
      fields.merge([
        "id": "new\(index)", "first_author": "Author\(index)", "year": "\(2000 + index)",
        "pool_set": "law", "n1": "\(20 + 3 * index)", "m1": "\(3 + index % 3).1",
        "condition_group": "PHN",
        "duration_days": index % 2 == 0 ? "14" : "56",
      ]) { $1 }
      fields.merge(changes(index)) { $1 }
      return try StudyRecord(fields: fields)
    }
  }

  @Test("what so many studies allow opens with their number", arguments: [1, 2, 3, 5, 10])
  func rules(count: Int) throws {
    let pool = try #require(StudyPool.all(in: try trials(count)).first)
    #expect(pool.members.count == count)
    #expect((pool.pooled != nil) == (count >= 3))
    let analysis = try pool.analysis(by: .duration)
    #expect((analysis != nil) == (count >= 3))
    #expect((analysis?.leaveOneOut.count ?? 0) == (count >= 5 ? count : 0))
    #expect((analysis?.subgroups != nil) == (count >= 5))
    #expect((analysis?.egger != nil) == (count >= 10))
    if let groups = analysis?.subgroups {
      #expect(groups.levels.map(\.name) == ["under_28_days", "28_days_or_more"])
      #expect(groups.isExploratory == (count < 10))
    }
  }

  @Test("beyond 2000 studies nothing is left out in turn, so that a pool stays quick")
  func many() throws {
    let count = 2_001
    let analysis = try PoolAnalysis(
      PoolInput(
        measure: .generic, names: (0..<count).map { "\($0)" },
        effects: try EffectList(
          estimates: (0..<count).map { Double($0 % 7) / 10 },
          variances: (0..<count).map { 0.1 + Double($0 % 5) / 10 })))
    #expect(analysis.pooled != nil && analysis.egger != nil)
    #expect(analysis.leaveOneOut.isEmpty && analysis.ranks == nil)
  }

  @Test("studies fall into the groups that their rows tell")
  func groupings() throws {
    let row = try trials(1) { _ in
      ["route": "epidural (caudal)", "condition": "type 1 diabetes with magnesium depletion"]
    }[0]
    #expect(
      StudyGrouping.allCases.map { $0.group(of: row) } == [
        "PHN", "epidural", "low", "under_28_days", "depleted",
      ])
    let silent = try trials(1) { _ in ["duration_days": ""] }[0]
    #expect(StudyGrouping.duration.group(of: silent) == nil)
    #expect(StudyGrouping.depletion.group(of: silent) == "not_depleted")
  }

  @Test("a plot of several conditions has a diamond each, and one for all only when asked")
  func diamonds() throws {
    let studies =
      try trials(3)
      + trials(3) { ["id": "crps\($0)", "condition_group": "CRPS", "neuropathy_class": "CRPS"] }
    let pools = StudyPool.all(in: studies)
    let apart = try #require(ForestTable.all(of: studies, pools: pools).first)
    #expect(apart.groups.map(\.name) == ["PHN", "CRPS"])
    #expect(apart.groups.allSatisfy { $0.pooled?.count == 3 } && apart.pooled == nil)
    let together = try #require(
      ForestTable.all(of: studies, pools: pools, drawsOverall: true).first)
    #expect(together.pooled?.count == 6 && together.profile != nil)
    let two = try #require(
      ForestTable.all(of: Array(studies.prefix(2)), pools: StudyPool.all(in: studies)).first)
    #expect(two.pooled == nil && two.rows.allSatisfy { $0.weight == nil })
  }

  @Test("people without nerve pain never share a diamond with people who have it")
  func classes() throws {
    let studies =
      try trials(3)
      + trials(3) {
        ["id": "other\($0)", "condition_group": "other pain", "neuropathy_class": "not neuropathy"]
      }
    let tables = ForestTable.all(
      of: studies, pools: StudyPool.all(in: studies), drawsOverall: true)
    #expect(tables.allSatisfy { $0.pooled == nil })
  }

  @Test(
    "the table of priors counts its controlled studies and their people as the rows do",
    arguments: ConditionPrior.all.filter { $0.controlledStudies != nil })
  func counts(row: ConditionPrior) throws {
    let question = try #require(EvidenceQuestion.of(condition: row.condition))
    let count = ControlledCount(for: question)
    #expect(count.studies == row.controlledStudies, "\(row.condition)")
    #expect(count.participants == row.controlledParticipants, "\(row.condition)")
  }

  /// The claim of the article's page that studies are mixed names these numbers.
  @Test(
    "of 26 randomised trials in nerve pain 14 found no difference, 10 favour magnesium, 2 are unknown"
  )
  func directions() {
    let trials = StudyRecord.all.filter { study in
      ["neuropathic", "mixed", "CRPS"].contains(study.neuropathyClass)
        && study.role.isRandomised
    }
    let counts = Dictionary(grouping: trials, by: \.direction).mapValues(\.count)
    #expect(counts == [.noDifference: 14, .favoursMagnesium: 10, .notReported: 2])
  }
}
