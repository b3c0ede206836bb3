import LawTesting
import Maths
import Testing

/// Values of scipy 1.17 (`chi2`, `t`, `f`, `kendalltau`, `gammaln`).
@Suite("Distributions of test statistics") struct SamplingDistributionTests {
  /// What independent software and ours may differ by, relative.
  private static let tolerance = 1e-11

  private func expect(_ ours: Double?, _ theirs: Double, _ place: String) {
    #expect(
      abs((ours ?? .nan) - theirs) <= Self.tolerance * abs(theirs), "\(place): \(ours ?? .nan)")
  }

  @Test(
    "both tails of chi-square",
    arguments: [
      (152.233008082373, 12.0, 1.9967645908462372e-26, 1.0),
      (3.84, 1.0, 0.05004352124870519, 0.9499564787512949),
      (0.001, 2.0, 0.9995001249791693, 0.0004998750208307296),
      (30.0, 30.0, 0.4656537089440098, 0.5343462910559904),
      (5100.0, 5000.0, 0.158639348619404, 0.841360651380596),
      (9700.0, 9999.0, 0.9834587016005223, 0.016541298399477683),
      (1e-06, 3.0, 0.9999999997340385, 2.6596144047918106e-10),
    ])
  func chiSquare(x: Double, degrees: Double, upper: Double, lower: Double) {
    expect(ChiSquare(degrees).upper(x), upper, "upper")
    expect(ChiSquare(degrees).lower(x), lower, "lower")
  }

  @Test(
    "quantiles of chi-square",
    arguments: [
      (0.975, 12.0, 23.33666415864534), (0.025, 12.0, 4.4037885069817015),
      (0.025, 1.0, 0.0009820691171752555), (0.975, 1.0, 5.023886187314888),
      (0.5, 3.0, 2.3659738843753377), (1e-06, 2.0, 2.0000010000006676e-06),
      (0.025, 9999.0, 9723.73223701499), (0.999, 40.0, 73.40195751899103),
    ])
  func chiSquareQuantile(p: Double, degrees: Double, x: Double) {
    expect(ChiSquare(degrees).quantile(p), x, "quantile")
  }

  @Test(
    "tails of Student's t",
    arguments: [
      (0.0, 5.0, 1.0), (1.0, 1.0, 0.5), (-3.5, 11.0, 0.004970290513891104),
      (2.5, 2.5, 0.1045699630781554), (10.0, 30.0, 4.575251408229618e-11),
      (0.1, 9999.0, 0.920346330231551), (40.0, 4.0, 2.3340163226012678e-06),
      (1e-08, 3.0, 0.999999992648948),
    ])
  func studentT(t: Double, degrees: Double, p: Double) {
    expect(StudentT(degrees).twoSided(t), p, "two-sided")
  }

  @Test(
    "quantiles of Student's t",
    arguments: [
      (0.975, 1.0, 12.706204736174694), (0.975, 2.0, 4.302652729749462),
      (0.975, 11.0, 2.200985160091639), (0.975, 9999.0, 1.960201263621357),
      (0.025, 4.0, -2.7764451051977943), (0.7, 3.0, 0.5843897274398182),
      (0.9999, 1.5, 242.26409884652412),
    ])
  func studentQuantile(p: Double, degrees: Double, t: Double) {
    expect(StudentT(degrees).quantile(p), t, "quantile")
  }

  @Test(
    "the upper tail of F",
    arguments: [
      (12.5909828843799, 1.0, 11.0, 0.004565051541592646), (0.5, 3.0, 7.0, 0.6940363875688137),
      (4.0, 10.0, 2.0, 0.21647383353154095), (100.0, 5.0, 50.0, 8.139642227455327e-25),
    ])
  func fisher(value: Double, numerator: Double, denominator: Double, p: Double) {
    expect(fisherUpper(value, numerator: numerator, denominator: denominator), p, "upper")
  }

  @Test(
    "Hedges' correction is exact",
    arguments: [
      (2.0, 0.5641895835477564), (3.0, 0.7236012545582676), (10.0, 0.9227456080530871),
      (43.0, 0.9824389568070985), (388.0, 0.9980655560432371),
    ])
  func hedges(m: Double, j: Double) {
    expect(hedgesCorrection(degreesOfFreedom: m), j, "J(\(m))")
  }

  @Test("Kendall's tau without ties and with")
  func kendall() {
    let plain = KendallTau([1, 2, 3, 4, 5, 6, 7], [2, 1, 4, 3, 7, 5, 6])
    expect(plain.tau, 0.6190476190476191, "tau")
    expect(plain.p, 0.05088574121639127, "p")
    let tied = KendallTau([1, 2, 2, 3, 4, 4, 4, 5], [3, 1, 1, 2, 5, 5, 6, 4])
    expect(tied.tau, 0.4803844614152615, "tau")
    expect(tied.p, 0.11807664264725898, "p")
    #expect(KendallTau([1, 1, 1], [1, 2, 3]).tau == nil)
    #expect(KendallTau([], []).tau == nil)
  }

  @Test("a quantile undoes its distribution", arguments: seeds(500))
  func roundTrip(seed: UInt64) {
    var random = stream(seed)
    let degrees = 1 + (random.nextUniform() * 40).rounded(.down)
    let p = 0.001 + 0.998 * random.nextUniform()
    let chi = ChiSquare(degrees)
    #expect(abs(chi.lower(chi.quantile(p)) - p) < Self.tolerance)
    let student = StudentT(degrees)
    let upper = 0.5 * student.twoSided(student.quantile(p))
    #expect(abs(min(p, 1 - p) - upper) < Self.tolerance)
  }

  @Test("F with one numerator degree is the square of t", arguments: seeds(200))
  func squares(seed: UInt64) {
    var random = stream(seed)
    let t = 6 * random.nextUniform()
    let degrees = 1 + (random.nextUniform() * 60).rounded(.down)
    let f = fisherUpper(t * t, numerator: 1, denominator: degrees)
    #expect(abs(f - StudentT(degrees).twoSided(t)) <= Self.tolerance)
  }
}
