import OlivineTesting
import People
import Quantities
import Testing

@Suite("Kidney function") struct KidneyFunctionTests {
  private static let sexes: [Person.Sex?] = [.female, .male, nil]

  @Test("eGFR and its category are the golden ones, from mg/dL and from umol/L")
  func golden() throws {
    let rows = try Golden.read().kidney
    #expect(rows.count == 18)
    for row in rows {
      for creatinine in [
        try Creatinine(row.creatinineMgDl, .milligramsPerDecilitre),
        try Creatinine(row.creatinineUmolL, .micromolesPerLitre),
      ] {
        let eGFR = KidneyFunction.eGFR(
          creatinine: creatinine, age: row.ageY, sex: Person.Sex(rawValue: row.sex))
        #expect(abs(eGFR - row.egfr) <= 0.001, "\(row)")
        #expect(KidneyFunction.kdigoCategory(eGFR: eGFR) == row.kdigoCategory, "\(row)")
      }
    }
  }

  @Test("clearance by Cockcroft and Gault is the golden one")
  func clearance() throws {
    let rows = try Golden.read().clearance
    #expect(rows.count == 4)
    for row in rows {
      let clearance = KidneyFunction.creatinineClearance(
        creatinine: try Creatinine(row.creatinineMgDl, .milligramsPerDecilitre), age: row.ageY,
        sex: try #require(Person.Sex(rawValue: row.sex)), weight: row.weightKg)
      #expect(abs(clearance - row.crclMlMin) <= 0.001, "\(row)")
    }
  }

  /// Worked by hand: 200 cm and 120 kg is a body mass index of 30; ideal 50 + 2.3 (78.74 - 60) kg,
  /// adjusted by 0.4 of the rest.
  @Test("the weight is adjusted from a body mass index of 30 and actual below it")
  func adjustedWeight() throws {
    let creatinine = try Creatinine(1.0, .milligramsPerDecilitre)
    func clearance(_ weight: Double, height: Double?) -> Double {
      KidneyFunction.creatinineClearance(
        creatinine: creatinine, age: 50, sex: .male, weight: weight, height: height)
    }
    let ideal = 50 + 2.3 * (200 / 2.54 - 60)
    let adjusted = ideal + 0.4 * (120 - ideal)
    #expect(abs(clearance(120, height: 200) - 90 * adjusted / 72) < 1e-9)
    #expect(abs(clearance(119.9, height: 200) - 90 * 119.9 / 72) < 1e-9)
    #expect(abs(clearance(120, height: nil) - 90 * 120 / 72) < 1e-9)
  }

  @Test("a light person is never lifted to the ideal weight")
  func lightPerson() throws {
    let clearance = KidneyFunction.creatinineClearance(
      creatinine: try Creatinine(1, .milligramsPerDecilitre), age: 60, sex: .female, weight: 45,
      height: 170)
    #expect(abs(clearance - 80.0 * 45 / 72 * 0.85) < 1e-9)
  }

  @Test("without a sex the lower of both equations counts")
  func sexUnknown() throws {
    for step in 0...200 {
      let creatinine = try Creatinine(0.3 + Double(step) * 0.05, .milligramsPerDecilitre)
      let values = [Person.Sex.female, .male].map {
        KidneyFunction.eGFR(creatinine: creatinine, age: 64, sex: $0)
      }
      #expect(KidneyFunction.eGFR(creatinine: creatinine, age: 64, sex: nil) == values.min())
    }
  }

  @Test("eGFR falls with creatinine and with age, for thousands of people")
  func falls() throws {
    for seed in 0..<5_000 {
      var random = SeededGenerator(seed: UInt64(seed))
      let low = random.number(0.2...19)
      let high = random.number((low * 1.001)...20)
      let age = random.whole(18...100)
      let older = age + random.whole(1...20)
      let better = try Creatinine(low, .milligramsPerDecilitre)
      let worse = try Creatinine(high, .milligramsPerDecilitre)
      for sex in Self.sexes {
        let value = KidneyFunction.eGFR(creatinine: better, age: age, sex: sex)
        #expect(value > KidneyFunction.eGFR(creatinine: worse, age: age, sex: sex), "seed \(seed)")
        #expect(
          value > KidneyFunction.eGFR(creatinine: better, age: older, sex: sex), "seed \(seed)")
        #expect(value > 0 && value.isFinite)
      }
    }
  }

  @Test(
    "a category begins at its lower limit",
    arguments: [
      (90.0, "G1"), (89.99, "G2"), (60, "G2"), (59.99, "G3a"), (45, "G3a"), (44.99, "G3b"),
      (30, "G3b"), (29.99, "G4"), (15, "G4"), (14.99, "G5"), (0, "G5"),
    ])
  func categories(eGFR: Double, category: String) {
    #expect(KidneyFunction.kdigoCategory(eGFR: eGFR) == category)
  }
}
