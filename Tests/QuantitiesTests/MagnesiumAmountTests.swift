import Quantities
import Testing

@Suite("Amounts of magnesium") struct MagnesiumAmountTests {
  @Test("milligrams, millimoles and milliequivalents agree with the golden table")
  func amounts() throws {
    let rows = try Conversion.golden("magnesium_amount")
    #expect(rows.count == 3)
    for row in rows {
      // mg of one unit; a milliequivalent is half a millimole.
      let milligrams = [
        "mg": 1, "mmol": AtomicMass.magnesium, "mEq": AtomicMass.magnesium / 2,
      ]
      let mass = try ElementalMagnesium(
        milligrams: row.from * #require(milligrams[row.fromUnit]))
      let converted = row.toUnit == "mmol" ? mass.millimoles : mass.milligrams
      #expect(abs(converted - row.to) <= Conversion.printedDigits, "\(row)")
    }
  }

  @Test("the element in a compound agrees with the golden table")
  func products() throws {
    let formulas = [
      "mg magnesium oxide": "MgO",
      "mg magnesium bisglycinate (anhydrous)": "C4H8MgN2O4",
      "mg magnesium L-threonate (anhydrous)": "C8H14MgO10",
      "mg magnesium citrate (trimagnesium dicitrate, anhydrous)": "C12H10Mg3O14",
      "mg magnesium chloride hexahydrate": "MgCl2.6H2O",
    ]
    let rows = try Conversion.golden("product")
    #expect(rows.count == formulas.count)
    for row in rows {
      let formula = try #require(formulas[row.fromUnit], "\(row)")
      let mass = try #require(AtomicMass.molarMass(ofFormula: formula))
      let element = try CompoundMass(milligrams: row.from)
        .elemental(fraction: mass.magnesium / mass.total)
      #expect(abs(element.milligrams - row.to) <= Conversion.printedDigits, "\(row)")
    }
  }

  @Test(
    "an amount that no real thing has is refused",
    arguments: [-1.0, -1e-300, .infinity, -.infinity, .nan])
  func refused(value: Double) {
    #expect(throws: InvalidAmount.self) { try ElementalMagnesium(milligrams: value) }
    #expect(throws: InvalidAmount.self) { try CompoundMass(milligrams: value) }
  }

  @Test("a share of a compound lies between nothing and all of it")
  func fractions() throws {
    let tablet = try CompoundMass(milligrams: 400)
    #expect(try tablet.elemental(fraction: 0) == .zero)
    #expect(try tablet.elemental(fraction: 1).milligrams == 400)
    for fraction in [-0.01, 1.01, .nan, .infinity] {
      #expect(throws: InvalidAmount.self) { try tablet.elemental(fraction: fraction) }
    }
  }

  @Test("amounts add up and are ordered")
  func arithmetic() throws {
    let low = try ElementalMagnesium(milligrams: 100)
    let high = try ElementalMagnesium(milligrams: 250)
    #expect((low + high).milligrams == 350)
    #expect(low + .zero == low)
    #expect(low < high)
    #expect(InvalidAmount(value: -3) == InvalidAmount(value: -3))
  }
}
