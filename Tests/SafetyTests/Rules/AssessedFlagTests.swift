import Olivine
import OlivineTesting
import Testing

@Suite("Red flags that a clinician has seen") struct AssessedFlagTests {
  @Test("no assessed red flag sends anybody to an emergency", arguments: RedFlag.all.map(\.code))
  func words(code: String) throws {
    let flag = try #require(Code<RedFlag>(code))
    var person = InventedPerson.margaret(on: caseDay)
    person.redFlags = [flag]
    let fresh = assess(person, on: caseDay).findings.first { $0.rule.hasPrefix("R") }
    person.assessedRedFlags = [flag]
    let assessment = assess(person, on: caseDay)
    let seen = try #require(assessment.findings.first { $0.rule.hasPrefix("R") })
    #expect(assessment.decision == .clinician)
    #expect(fresh?.consequence == .block)
    #expect(seen.message() == Wording.english("redflag.assessed.message"))
    #expect(seen.nextStep() == Wording.english("redflag.assessed.next"))
    #expect(seen.message() != fresh?.message())
  }
}
