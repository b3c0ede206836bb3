import Olivine
import OlivineTesting
import Testing

/// The laws of section 1.2 of the rule book, on people drawn at random: 100,000, or 10 million in a long run.
@Suite("Laws of safety on people drawn at random") struct LawTests {
  @Test("every law holds for everybody", arguments: LongRun.chunks)
  func laws(chunk: Int) {
    var broken: [BrokenLaw] = []
    for seed in LongRun.seeds(chunk) where broken.count < 5 {
      let person = RandomPerson.person(seed: seed)
      let assessment = assess(person, on: caseDay)
      for (number, law) in Law.all.enumerated() {
        var random = SeededGenerator(seed: seed &* 31 &+ UInt64(number))
        broken += law.check(person, assessment, &random).map {
          BrokenLaw(seed: seed, law: "\(law.name): \($0)")
        }
      }
    }
    #expect(broken.isEmpty, "\(broken)")
  }

  @Test("the people drawn meet every rule, decision and urgency")
  func variety() {
    let drawn = (0..<20_000).map { assess(RandomPerson.person(seed: $0), on: caseDay) }
    let fired = drawn.reduce(into: Set<String>()) { $0.formUnion($1.fired) }
    let all = Set(RuleText.all.map(\.id)).filter { !$0.hasPrefix("T") }
    #expect(all.subtracting(fired).sorted() == ["D04", "D06", "D10", "K05", "X00"])
    #expect(Set(drawn.map(\.decision)).count == Decision.allCases.count)
    #expect(Set(drawn.map(\.urgency)).count == Urgency.allCases.count)
    #expect(drawn.contains { $0.consentIsValid && $0.maximum > 0 })
  }
}
