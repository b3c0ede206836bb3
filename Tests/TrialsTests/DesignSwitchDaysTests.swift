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
}
