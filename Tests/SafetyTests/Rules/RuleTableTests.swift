import Olivine
import OlivineTesting
import Safety
import Testing

/// The rules that run are the rules that are printed, and each has its words.
@Suite("The rule table, the rules that run, and their words") struct RuleTableTests {
  private let printed = RuleText.all.map(\.id)

  @Test("every printed rule runs, in the same order, and no other")
  func order() {
    let running = printed.filter { !$0.hasPrefix("T") }
      .filter { !RuleBase.checkedElsewhere.contains($0) }
    #expect(RuleBase.standard.rules.map(\.id) == running)
    #expect(RuleBase.checkedElsewhere.isSubset(of: printed))
    #expect(StopRules.standard.rules.map(\.id) == printed.filter { $0.hasPrefix("T") })
  }

  @Test("every rule, and every variant of its text, has words")
  func words() {
    let wording = Wording.english
    var missing: [String] = []
    for id in printed {
      let base = id.hasPrefix("T") ? "stop.\(id)" : "rule.\(id)"
      if wording.optional("\(base).message") == nil { missing.append("\(base).message") }
      for variant in chosenVariants(of: id)
      where !Wording.hasSharedWords(variant, of: id)
        && wording.optional("\(base).message.\(variant)") == nil
      {
        missing.append("\(base).message.\(variant)")
      }
    }
    #expect(missing == [])
  }

  @Test("every variant that has words is chosen by a clause")
  func reachable() {
    let unreachable = printed.flatMap { id in
      Wording.variants(of: id).subtracting(chosenVariants(of: id)).sorted().map { "\(id) \($0)" }
    }
    #expect(unreachable == [])
  }

  @Test("each situation chooses the words of its variant", arguments: VariantCase.all)
  func variants(example: VariantCase) throws {
    let person = try #require(example.person)
    #expect(!example.isViolated(by: assess(person, on: caseDay)), "\(example.changes)")
  }

  private func chosenVariants(of id: String) -> Set<String> {
    let rules = RuleBase.standard.rules.filter { $0.id == id }.flatMap(\.clauses)
    let stops = StopRules.standard.rules.filter { $0.id == id }.flatMap(\.clauses)
    return Set(rules.compactMap(\.consequence.variant) + stops.compactMap(\.variant))
  }
}

extension VariantCase: CustomTestStringConvertible {
  var testDescription: String { "\(rule) \(variant ?? "as usual")" }
}

extension StopVariant: CustomTestStringConvertible {
  var testDescription: String { "\(rule) \(variant ?? "as usual")" }
}
