import LawTesting
import Maths
import Testing
import Trials

@Suite("Unequal switch days")
struct DesignSwitchDaysTests {
  /// Sizes of the method's text for 84 days, noise 1.2, correlation 0.4, wander 0.1: a search written
  /// apart from this one.
  @Test(
    "size of the near-optimal set at known half-life",
    arguments: [(1.5, 230), (5, 58), (8, 16), (14, 12)])
  func members(halfLife: Double, members: Int) throws {
    let set = try #require(
      NearOptimalSet.known(
        drawnDays: 84, halfLife: halfLife, rho: 0.4, sigma: 1.2, priors: TrialPriors()))
    #expect(set.sequences.count == members)
    #expect(set.isWidened == false)
  }

  /// Half-life, wander and detectable points of the best days as printed there, with two decimals.
  @Test(
    "detectable effect of the best switch days at known half-life",
    arguments: [
      (1.5, 0, 1.15, "A19B43A22"), (5, 0, 1.34, "A14B44A26"), (8, 0, 1.54, "A11B44A29"),
      (14, 0, 2.01, "A7B46A31"), (1.5, 0.1, 1.27, nil), (5, 0.1, 1.65, nil),
      (8, 0.1, 1.91, nil), (14, 0.1, 2.49, nil),
    ] as [(Double, Double, Double, String?)])
  func best(halfLife: Double, wander: Double, points: Double, days: String?) throws {
    let set = try #require(
      NearOptimalSet.known(
        drawnDays: 84, halfLife: halfLife, rho: 0.4, sigma: 1.2, priors: TrialPriors(),
        wander: wander))
    #expect(abs(2.8 * set.bestSD - points) < 0.0051)
    if let days { #expect(set.best.code == days) }
  }
}
