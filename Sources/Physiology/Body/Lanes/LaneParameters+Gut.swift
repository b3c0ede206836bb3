import Maths

extension LaneParameters {
  /// What waits in the gut at midnight of a repeating day; close enough that one day more tells it exactly.
  ///
  /// What waits for release repeats by a geometric series. The bowel hardly lags behind what is delivered at
  /// night, and both fall at the rate of slow release.
  func gutAtMidnight(after food: LaneDay<Numbers>) -> LaneGut<Numbers> {
    var gut = LaneGut<Numbers>()
    gut.released = food.waiting(rate: releaseRate) { $0.released }
    gut.slow = food.waiting(rate: slowReleaseRate) { $0.slow }
    let delivered = releaseRate * gut.released + slowReleaseRate * gut.slow
    let entering = delivered - passiveShare * delivered
    for _ in 0..<Self.searchSteps {
      let leaving =
        transportCapacity / (halfSaturationLoad + gut.bowel)
        + transitRate * (Numbers(repeating: 1) + gut.bowel * inverseOsmoticLoad)
      let net = leaving - slowReleaseRate
      let least = leaving * 0.5
      gut.bowel = entering / net.replacing(with: least, where: least .> net)
    }
    return gut
  }

  private static var searchSteps: Int { 12 }
}
