import LawTesting
import Olivine
import OlivineTesting
import Testing

@Suite("The half-life of the effect") struct EffectHalfLifeTests {
  /// The rows `default` and `depleted` of the golden clocks, printed with nine digits.
  @Test(
    "the clocks of the catalogue give the golden half-lives",
    arguments: [(0.79, 5.38376673, 0.544893136), (0.70, 7.86403367, 0.664101139)])
  func golden(serum: Double, median: Double, logSD: Double) throws {
    var person = InventedPerson.margaret(on: caseDay)
    person.serumMagnesium = Dated(
      try SerumMagnesium(serum, .millimolesPerLitre), on: caseDay - 10)
    let halfLife = try #require(EffectHalfLife(for: assess(person, on: caseDay)))
    #expect(abs(halfLife.distribution.median - median) < Tolerance.printedDigits)
    #expect(abs(halfLife.distribution.logSD - logSD) < Tolerance.printedDigits)
    #expect(halfLife.source == .clocks(isDepleted: serum < 0.75))
  }

  @Test("the shares of the clocks add up to one, whether stores are low or not")
  func shares() {
    for isLow in [false, true] {
      let shares = TissueClocks(storesAreLow: isLow).clocks.map(\.share)
      #expect(abs(shares.reduce(0, +) - 1) < Tolerance.rounding)
    }
  }
}
