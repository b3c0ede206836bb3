import LawTesting
import Maths
import Testing
import Trials

@Suite("Clocks behind the half-life")
struct DesignClockTests {
  private static let golden = DesignGolden.file.clocks

  private func clocks(_ row: DesignGolden.Clocks.Row) throws -> [EffectClock] {
    try Self.golden.clocks.sorted { $0.key < $1.key }.map { name, clock in
      EffectClock(
        halfLife: try LogNormal(median: clock.halfLifeD, logSD: clock.logSd),
        share: row.weights[name] ?? 0)
    }
  }

  @Test("median, spread and share after 14 days of every golden row", arguments: golden.rows)
  func rows(row: DesignGolden.Clocks.Row) throws {
    let halfLife = try EffectiveHalfLife(of: clocks(row))
    // The file prints nine digits.
    #expect(abs(halfLife.distribution.median - row.medianD) < 1e-6)
    #expect(abs(halfLife.distribution.logSD - row.logSd) < 1e-6)
    #expect(abs(halfLife.shareReached(afterDays: 14) - row.shareAt14D) < 1e-6)
    #expect(abs(halfLife.elasticities.reduce(0, +) - 1) < Tolerance.rounding)
  }

  @Test(
    "the dominant clock is the one whose change moves the half-life most", arguments: seeds(300))
  func dominant(seed: UInt64) throws {
    var random = stream(seed)
    let medians = (0..<4).map { _ in exponential(4 * random.nextUniform()) }
    let shares = (0..<4).map { _ in 0.05 + random.nextUniform() }
    func halfLife(_ changed: Int?) throws -> EffectiveHalfLife {
      try EffectiveHalfLife(
        of: medians.indices.map { k in
          EffectClock(
            halfLife: try LogNormal(median: medians[k] * (k == changed ? 1.0001 : 1), logSD: 0.3),
            share: shares[k])
        })
    }
    let base = try halfLife(nil)
    for k in medians.indices {
      let moved = try halfLife(k).distribution.median
      let elasticity = logarithm(moved / base.distribution.median) / logarithm(1.0001)
      #expect(abs(elasticity - base.elasticities[k]) < 1e-3)
    }
    #expect(base.elasticities[base.dominant] == base.elasticities.max())
    #expect(abs(base.shareReached(afterDays: base.distribution.median) - 0.5) < 1e-9)
  }

  @Test("clocks that carry no effect are refused")
  func refused() throws {
    let clock = try LogNormal(median: 2, logSD: 0.3)
    #expect(throws: ClockError.noClocks) { try EffectiveHalfLife(of: []) }
    #expect(throws: ClockError.noShares) {
      try EffectiveHalfLife(of: [EffectClock(halfLife: clock, share: 0)])
    }
    #expect(throws: ClockError.shareNotUsable(clock: 2, share: -1)) {
      try EffectiveHalfLife(
        of: [EffectClock(halfLife: clock, share: 1), EffectClock(halfLife: clock, share: -1)])
    }
  }
}
