import Foundation
import Olivine
import OlivineTesting
import Testing

@Suite("The demonstration") struct DemoTests {
  @Test("the invented person may take 350 mg, and has a plan on any day")
  func person() throws {
    for day in [caseDay, caseDay + 400, Day(ordinal: 0)] {
      let person = InventedPerson.margaret(on: day)
      let assessment = try check(person, on: day)
      #expect(assessment.decision == .allow && assessment.trialIsAllowed)
      #expect(assessment.maximum == 350 && assessment.room == 350)
      let clearance = try #require(assessment.clearance)
      let plan = try Plan(within: clearance, on: day)
      #expect(plan.fullDose == 250 && plan.fullDoseFromDay == 8)
    }
    let person = InventedPerson.margaret(on: caseDay)
    #expect(person.creatinine != nil && person.serumMagnesium != nil)
    #expect(person.medicines?.count == 2 && person.conditions?.count == 1)
    let intake = try #require(person.diet?.intake)
    #expect(intake.best > 50 && intake.best < (person.recommendedAllowance ?? 0))
  }

  private static let diaries = (0..<200).map { InventedDiary.diary(seed: $0) }

  @Test("every invented diary is usable, and its order is one that could have been drawn")
  func diaries() throws {
    var orders: Set<String> = []
    for (seed, drawn) in Self.diaries.enumerated() {
      let diary = try #require(drawn, "seed \(seed)")
      let phases = String(diary.phases.map(\.rawValue))
      #expect(diary.days == 98 && diary.isRandomised && diary.sequences.count == 6)
      #expect(diary.sequences.contains(diary.phases), "seed \(seed)")
      #expect(phases.hasPrefix(String(repeating: "A", count: 14)))
      for pair in stride(from: 14, to: 98, by: 28) {
        let days = diary.phases[pair..<(pair + 28)]
        #expect(days.count { $0 == .treatment } == 14, "seed \(seed): each pair has both")
      }
      #expect(zip(diary.input, diary.phases).allSatisfy { ($0 == 1) == ($1 == .treatment) })
      #expect(
        diary.scores.allSatisfy { $0.map { (0...10).contains($0) && $0 == $0.rounded() } ?? true })
      #expect(diary.scores.count { $0 == nil } < 25, "seed \(seed)")
      orders.insert(phases)
    }
    #expect(orders.count == 6, "every order comes up")
  }

  @Test(
    "every invented diary has a verdict, and the interval holds the truth as often as it should")
  func verdicts() throws {
    var holdsTruth = 0
    for drawn in Self.diaries {
      let verdict = Verdict(try #require(drawn), prior: .uninformed, depth: .brief)
      #expect(verdict.class != nil && verdict.class != .worse)
      #expect(verdict.analysis.randomisationTest != nil)
      let alone = verdict.analysis.flat.effect
      if alone.q025 < -1.3 && -1.3 < alone.q975 { holdsTruth += 1 }
    }
    // 95 % of 200 is 190; four standard errors are 12.3.
    #expect(holdsTruth > 177)
  }

  @Test("the same seed gives the same diary, another one another")
  func repeatable() {
    for (seed, diary) in Self.diaries.enumerated() {
      #expect(InventedDiary.diary(seed: UInt64(seed)) == diary)
    }
    #expect(Set(Self.diaries).count == 200)
  }

  @Test("the printed rule book is the one in the documentation")
  func ruleBook() throws {
    let file = Repository.file("Documentation/rules.md")
    let printed = try String(contentsOf: file, encoding: .utf8)
    #expect(RuleBook.markdown == printed, "Documentation/rules.md is old; run make tables")
  }

  @Test("every rule stands in the rule book once, with its source")
  func rules() {
    let lines = RuleBook.markdown.split(separator: "\n")
    for rule in RuleText.all {
      let rows = lines.filter { $0.hasPrefix("| \(rule.id) ") }
      #expect(rows.count == 1, "\(rule.id)")
      #expect(rows.first?.contains(rule.provenance.tag) == true, "\(rule.id)")
    }
  }
}
