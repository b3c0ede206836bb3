import Maths
import Testing
import Trials

@Suite("The price of learning the half-life") struct LearnedHalfLifeTests {
  private struct Row {
    let pattern: String
    let halfLife: Double
    /// Mean flat-prior SD by log-SD of the prior of the half-life: 0.05, 0.3, 0.5, 0.8.
    let published: [Double]
  }

  /// Mean flat-prior SD over 60 simulated diaries, true effect -1 (table of the specification, A4).
  private static let rows = [
    Row(pattern: "ABBAAB", halfLife: 5, published: [0.60, 0.64, 0.72, 0.96]),
    Row(pattern: "ABBA", halfLife: 5, published: [0.54, 0.57, 0.64, 0.83]),
  ]

  @Test("the ratios agree with the published ones within their Monte Carlo error")
  func published() throws {
    for row in Self.rows {
      let days = 84 / row.pattern.count
      let phases = row.pattern.flatMap {
        [Phase](repeating: $0 == "A" ? .comparator : .treatment, count: days)
      }
      for (logSD, sd) in zip([0.3, 0.5, 0.8], row.published.dropFirst()) {
        var priors = TrialPriors()
        try priors.set(.logHalfLife, mean: logarithm(row.halfLife), sd: logSD)
        let ratio = try #require(
          LearnedHalfLife.ratio(priors: priors, replicates: 400, seed: 1) { _ in
            phases
          } truth: { _ in
            DiaryTruth(effect: -1, halfLife: row.halfLife)
          })
        // 60 diaries whose spread varies by about a third: an error of 4 % in each number.
        #expect(
          abs(ratio - sd / row.published[0]) < 0.12 * ratio, "\(row.pattern) \(logSD): \(ratio)")
      }
    }
  }

  @Test("a half-life that is known costs nothing")
  func known() throws {
    var priors = TrialPriors()
    try priors.set(.logHalfLife, mean: logarithm(5), sd: 0.05)
    let phases = "ABBAAB".flatMap {
      [Phase](repeating: $0 == "A" ? .comparator : .treatment, count: 14)
    }
    let ratio = LearnedHalfLife.ratio(priors: priors, replicates: 50, seed: 1) { _ in
      phases
    } truth: { _ in
      DiaryTruth(effect: -1, halfLife: 5)
    }
    #expect(try #require(ratio) < 1.001)
  }
}
