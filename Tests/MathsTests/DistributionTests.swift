import LawTesting
import Maths
import Testing

@Suite("Distributions")
struct DistributionTests {
  /// Quantiles to 16 digits, from tables of AS 241 and independent software.
  @Test(
    "quantiles of the normal agree with published values",
    arguments: [
      (0.25, -0.6744897501960817), (0.975, 1.959963984540054), (0.5, 0.0),
      (0.001, -3.090232306167813), (1e-20, -9.262340089798408),
    ])
  func knownQuantiles(p: Double, z: Double) {
    #expect(abs(normalQuantile(p) - z) <= 1e-14 * max(1, abs(z)))
  }

  @Test("the quantile undoes the distribution function", arguments: seeds(1_000))
  func roundTrip(seed: UInt64) throws {
    var random = stream(seed)
    let normal = try Normal(mean: random.nextNormal() * 10, sd: 0.01 + 5 * random.nextUniform())
    let p = random.nextUniform()
    #expect(abs(normal.cumulative(normal.quantile(p)) - p) < Tolerance.rounding)
  }

  @Test("a width that is zero, negative or not finite is refused")
  func badWidth() {
    for sd in [0, -1, Double.infinity, -Double.infinity] {
      #expect(throws: DistributionError.widthNotPositive(sd)) { try Normal(mean: 0, sd: sd) }
      #expect(throws: DistributionError.widthNotPositive(sd)) {
        try LogNormal(median: 1, logSD: sd)
      }
    }
    #expect(throws: DistributionError.self) { try Normal(mean: 0, sd: .nan) }
  }

  @Test("a centre that is not usable is refused")
  func badCentre() {
    #expect(throws: DistributionError.centreNotUsable(.infinity)) {
      try Normal(mean: .infinity, sd: 1)
    }
    for median in [0, -2, Double.infinity] {
      #expect(throws: DistributionError.centreNotUsable(median)) {
        try LogNormal(median: median, logSD: 1)
      }
    }
  }

  @Test("a log-normal has its median in the middle")
  func logNormal() throws {
    let halfLife = try LogNormal(median: 5.38, logSD: 0.545)
    #expect(abs(halfLife.quantile(0.5) - 5.38) < Tolerance.rounding)
    #expect(abs(halfLife.log.cumulative(logarithm(5.38)) - 0.5) < Tolerance.rounding)
  }
}
