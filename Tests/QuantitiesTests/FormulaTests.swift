import Foundation
import Quantities
import Testing

@Suite("Molar masses of formulas") struct FormulaTests {
  @Test("every formula of the table of forms weighs what its row says, to 0.02 g/mol")
  func forms() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Data/forms.tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    let header = try #require(lines.first)
    let formula = try #require(header.firstIndex(of: "formula"))
    let molarMass = try #require(header.firstIndex(of: "molar_mass_g_per_mol"))
    #expect(lines.count == 25)
    for line in lines.dropFirst() {
      let mass = try #require(AtomicMass.molarMass(ofFormula: String(line[formula])), "\(line[0])")
      let printed = try #require(Double(line[molarMass]))
      #expect(abs(mass.total - printed) <= 0.02, "\(line[0])")
    }
  }

  /// As chemistry handbooks print them, g/mol.
  @Test(
    "well-known compounds have their published molar mass",
    arguments: [
      ("MgO", 40.305), ("MgSO4", 120.37), ("C12H10Mg3O14", 451.11), ("MgSO4.7H2O", 246.48),
    ])
  func published(formula: String, molarMass: Double) throws {
    let mass = try #require(AtomicMass.molarMass(ofFormula: formula))
    #expect(abs(mass.total - molarMass) < 0.02)
  }

  @Test("water of crystallisation adds its mass and no magnesium")
  func hydrates() throws {
    let water = try #require(AtomicMass.molarMass(ofFormula: "H2O"))
    let dry = try #require(AtomicMass.molarMass(ofFormula: "MgCl2"))
    let wet = try #require(AtomicMass.molarMass(ofFormula: "MgCl2.6H2O"))
    #expect(abs(wet.total - dry.total - 6 * water.total) < 1e-9)
    #expect(wet.magnesium == dry.magnesium)
    #expect(water.magnesium == 0)
  }

  @Test(
    "a text that is no formula has no mass",
    arguments: ["", ".", "Mg.", "mgO", "Xx2", "Mg O", "MgO-", "Mg(OH)2", "6", "MgO..H2O"])
  func refused(text: String) {
    #expect(AtomicMass.molarMass(ofFormula: text) == nil)
  }
}
