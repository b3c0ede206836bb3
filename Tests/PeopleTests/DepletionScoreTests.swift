import People
import Testing

@Suite("The depletion score") struct DepletionScoreTests {
  @Test("points and level are the golden ones")
  func golden() throws {
    let rows = try Golden.read().depletion
    #expect(rows.count == 6)
    for row in rows {
      let score = DepletionScore(
        takesDiuretic: row.diuretic, takesProtonPumpInhibitor: row.ppi, eGFR: row.egfr,
        drinksHeavily: row.heavyDrinker)
      #expect(score.points == row.mds, "\(row)")
      #expect(score.level.rawValue == row.class, "\(row)")
    }
  }

  @Test("each answer adds its points alone, and better kidneys never add any")
  func additive() {
    for bits in 0..<8 {
      let flags = (0..<3).map { bits >> $0 & 1 == 1 }
      var last = 6
      for eGFR in [0.0, 59.999, 60, 89.999, 90, 150] {
        let score = DepletionScore(
          takesDiuretic: flags[0], takesProtonPumpInhibitor: flags[1], eGFR: eGFR,
          drinksHeavily: flags[2])
        #expect(score.points - flags.count { $0 } == (eGFR < 60 ? 2 : eGFR < 90 ? 1 : 0))
        #expect(score.points <= last)
        last = score.points
      }
    }
  }
}
