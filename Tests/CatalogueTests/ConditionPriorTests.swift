import Catalogue
import Foundation
import Testing

@Suite("Priors of conditions") struct ConditionPriorTests {
  /// The table prints three decimals.
  private static let printed = 0.5e-3 + 1e-9

  @Test("the chances that the table prints follow from its mean and standard deviation")
  func chances() {
    let rows = Table(.named("condition_priors.tsv")).rows
    #expect(rows.count == ConditionPrior.all.count)
    for (row, prior) in zip(rows, ConditionPrior.all) {
      for (column, chance) in [
        ("p_relief_ge_1", chance(below: -1, of: prior)),
        ("p_relief_ge_2", chance(below: -2, of: prior)),
        ("p_worse", 1 - chance(below: 0, of: prior)),
      ] {
        #expect(
          abs(row.number(column) - chance) <= Self.printed, "\(prior.condition) \(column) \(chance)"
        )
      }
    }
  }

  @Test("a prior is wide, sceptical of large effects, and says on what it rests")
  func modest() {
    for prior in ConditionPrior.all {
      #expect(prior.standardDeviation >= 0.5, "\(prior.condition)")
      #expect((-1.0...0).contains(prior.mean), "\(prior.condition)")
      #expect(["oral", "topical", "IV", "any"].contains(prior.route), "\(prior.condition)")
      #expect(["", "very low", "low"].contains(prior.certainty), "\(prior.condition)")
      #expect(prior.controlledStudies ?? 0 >= 0 && prior.controlledParticipants ?? 0 >= 0)
    }
  }

  /// The normal distribution function.
  private func chance(below value: Double, of prior: ConditionPrior) -> Double {
    0.5 * erfc(-(value - prior.mean) / prior.standardDeviation / 2.0.squareRoot())
  }
}
