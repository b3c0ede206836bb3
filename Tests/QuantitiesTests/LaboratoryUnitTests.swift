import Quantities
import Testing

@Suite("Laboratory values and their units") struct LaboratoryUnitTests {
  @Test("creatinine converts as in the golden table")
  func goldenCreatinine() throws {
    let rows = try Conversion.golden("creatinine")
    #expect(rows.count == 2)
    for row in rows {
      let unit = try #require(Creatinine.Unit(rawValue: row.fromUnit))
      let value = try Creatinine(row.from, unit)
      let converted =
        row.toUnit == "umol/L" ? value.micromolesPerLitre : value.milligramsPerDecilitre
      #expect(abs(converted - row.to) <= Conversion.printedDigits, "\(row)")
    }
  }

  @Test("serum magnesium converts as in the golden table")
  func goldenSerum() throws {
    let rows = try Conversion.golden("serum_mg")
    #expect(rows.count == 7)
    for row in rows {
      let unit = try #require(SerumMagnesium.Unit(rawValue: row.fromUnit))
      let value = try SerumMagnesium(row.from, unit)
      let converted = try #require(
        [
          "mmol/L": value.millimolesPerLitre, "mg/dL": value.milligramsPerDecilitre,
          "mEq/L": value.milliequivalentsPerLitre,
        ][row.toUnit])
      #expect(abs(converted - row.to) <= Conversion.printedDigits, "\(row)")
    }
  }

  @Test("a value finds its way back through every unit")
  func roundTrip() throws {
    for step in 1...2_000 {
      let creatinine = try Creatinine(0.2 + Double(step) * 0.009, .milligramsPerDecilitre)
      let back = try Creatinine(creatinine.micromolesPerLitre, .micromolesPerLitre)
      #expect(abs(back.milligramsPerDecilitre / creatinine.milligramsPerDecilitre - 1) < 1e-14)
      let serum = try SerumMagnesium(0.1 + Double(step) * 0.004_9, .millimolesPerLitre)
      for (value, unit) in [
        (serum.milligramsPerDecilitre, SerumMagnesium.Unit.milligramsPerDecilitre),
        (serum.milliequivalentsPerLitre, .milliequivalentsPerLitre),
      ] {
        let back = try SerumMagnesium(value, unit)
        #expect(abs(back.millimolesPerLitre / serum.millimolesPerLitre - 1) < 1e-14)
      }
    }
  }

  @Test("creatinine is accepted at both ends of what a laboratory can measure")
  func creatinineEnds() throws {
    #expect(try Creatinine(0.2, .milligramsPerDecilitre).milligramsPerDecilitre == 0.2)
    #expect(try Creatinine(20, .milligramsPerDecilitre).milligramsPerDecilitre == 20)
    #expect(try Creatinine(1768, .micromolesPerLitre).milligramsPerDecilitre == 20)
    #expect(throws: ImplausibleReading.self) { try Creatinine(0.199, .milligramsPerDecilitre) }
    #expect(throws: ImplausibleReading.self) { try Creatinine(20.01, .milligramsPerDecilitre) }
    #expect(throws: ImplausibleReading.self) { try Creatinine(1_769, .micromolesPerLitre) }
  }

  @Test(
    "a creatinine that only makes sense in the other unit asks which unit was meant",
    arguments: [
      (80.0, Creatinine.Unit.milligramsPerDecilitre, "umol/L"),
      (106, .milligramsPerDecilitre, "umol/L"), (0.9, .micromolesPerLitre, "mg/dL"),
      (2.5, .micromolesPerLitre, "mg/dL"),
    ])
  func otherUnit(value: Double, unit: Creatinine.Unit, likely: String) {
    let reading = #expect(throws: ImplausibleReading.self) { try Creatinine(value, unit) }
    #expect(reading?.likelyUnit == likely)
    #expect(reading?.value == value)
    #expect(reading?.unit == unit.rawValue)
    #expect(reading?.low == Creatinine.plausible.lowerBound)
    #expect(reading?.high == Creatinine.plausible.upperBound)
  }

  @Test(
    "a creatinine that makes sense in no unit asks for none",
    arguments: [-1.0, 0, 1e6, .nan, .infinity])
  func noUnit(value: Double) {
    for unit in Creatinine.Unit.allCases {
      let reading = #expect(throws: ImplausibleReading.self) { try Creatinine(value, unit) }
      #expect(reading?.likelyUnit == nil)
    }
  }

  @Test("a creatinine without a unit is asked about in the likelier one, from 20 on umol/L")
  func unitQuestion() {
    #expect(Creatinine.unitToAskAbout(for: 0.9) == .milligramsPerDecilitre)
    #expect(Creatinine.unitToAskAbout(for: 19.9) == .milligramsPerDecilitre)
    #expect(Creatinine.unitToAskAbout(for: 20) == .micromolesPerLitre)
    #expect(Creatinine.unitToAskAbout(for: 79) == .micromolesPerLitre)
  }

  @Test("serum magnesium is accepted at both ends and refused outside them in every unit")
  func serumEnds() throws {
    #expect(try SerumMagnesium(0.1, .millimolesPerLitre).millimolesPerLitre == 0.1)
    #expect(try SerumMagnesium(20, .milliequivalentsPerLitre).millimolesPerLitre == 10)
    for (value, unit) in [
      (0.099, SerumMagnesium.Unit.millimolesPerLitre), (10.01, .millimolesPerLitre),
      (20.1, .milliequivalentsPerLitre), (0.2, .milligramsPerDecilitre),
      (25, .milligramsPerDecilitre), (.nan, .millimolesPerLitre), (-1, .milligramsPerDecilitre),
    ] {
      let reading = #expect(throws: ImplausibleReading.self) { try SerumMagnesium(value, unit) }
      #expect(reading?.standardUnit == "mmol/L")
      #expect(reading?.likelyUnit == nil)
    }
  }

  @Test("values are ordered by amount, whatever unit they came in")
  func order() throws {
    #expect(
      try Creatinine(80, .micromolesPerLitre) < Creatinine(1.0, .milligramsPerDecilitre))
    #expect(
      try SerumMagnesium(1.5, .milliequivalentsPerLitre)
        < SerumMagnesium(2.0, .milligramsPerDecilitre))
  }
}
