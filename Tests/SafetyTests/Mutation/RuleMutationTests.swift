import Olivine
import OlivineTesting
import Safety
import Testing

/// The suite is checked by breaking every rule in every way and seeing whether a case notices.
@Suite("Mutants of the rule base") struct RuleMutationTests {
  @Test("no case complains about the rules as they are")
  func original() {
    #expect(MutationCase.all.count > 3_000)
    #expect(MutationCase.all.filter { $0.notices(.standard) }.map(\.name) == [])
  }

  @Test("every single change of a rule is noticed by a case, or changes nothing for anybody")
  func rules() async {
    let cases = MutationCase.all
    let survivors = await survivors(of: RuleMutant.all) { mutant in
      let ruleBase = mutant.ruleBase
      return cases.contains { mutant.matters(for: $0.facts) && $0.notices(ruleBase) }
    }
    let claimed = survivors.filter { EquivalentMutants.reason(for: $0) != nil }
    let open = survivors.filter { EquivalentMutants.reason(for: $0) == nil }
    report(
      "rules", caught: RuleMutant.all.count - survivors.count, open: open.map(\.name),
      withoutEffect: claimed.count)
    let wrong = await refuted(claimed).map(\.name)
    #expect(wrong == [])
  }

  /// The mutants said to have no effect that have one on people drawn at random.
  private func refuted(_ claimed: [RuleMutant]) async -> [RuleMutant] {
    let people = (0..<(LongRun.isOn ? 20_000 : 400)).map { RandomPerson.person(seed: UInt64($0)) }
      .map { (person: $0, facts: Facts($0, on: caseDay), original: assess($0, on: caseDay)) }
    return await survivors(of: claimed) { mutant in
      let ruleBase = mutant.ruleBase
      return !people.contains {
        mutant.matters(for: $0.facts)
          && !assess($0.person, on: caseDay, by: ruleBase).differences(to: $0.original).isEmpty
      }
    }
  }
}

/// The elements that a check does not catch, tried side by side.
func survivors<Element: Sendable>(
  of elements: [Element], isCaught: @escaping @Sendable (Element) -> Bool
) async -> [Element] {
  let lanes = 16
  return await withTaskGroup(of: [(Int, Element)].self) { group in
    for lane in 0..<lanes {
      group.addTask {
        stride(from: lane, to: elements.count, by: lanes).filter { !isCaught(elements[$0]) }
          .map { ($0, elements[$0]) }
      }
    }
    var found: [(Int, Element)] = []
    for await part in group { found += part }
    return found.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

/// Prints the score and fails when a change went unnoticed that is not known to change nothing.
func report(_ what: String, caught: Int, open: [String], withoutEffect: Int) {
  let share = Double(100 * caught) / Double(max(caught + open.count, 1))
  print(
    "mutation score of the \(what): \(caught) of \(caught + open.count) (\(share.text(decimals: 2)) %), "
      + "\(withoutEffect) changes without effect left out")
  for name in open { print("survivor: \(name)") }
  #expect(share >= 95, "\(open)")
}
