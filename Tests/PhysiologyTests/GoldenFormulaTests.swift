import Catalogue
import People
import Physiology
import Quantities
import Testing

@Suite("Formulas against the reference program") struct GoldenFormulaTests {
  /// The salts of the golden file, as chemists write them without brackets, and the row of the table of
  /// forms where there is one.
  private static let salts: [(name: String, formula: String, form: String?)] = [
    ("oxide", "MgO", "oxide"), ("hydroxide", "MgO2H2", "hydroxide"),
    ("carbonate", "MgCO3", "carbonate"), ("chloride_anhydrous", "MgCl2", nil),
    ("chloride_hexahydrate", "MgCl2.6H2O", "chloride_hexahydrate"),
    ("sulfate_anhydrous", "MgSO4", "sulfate_anhydrous"),
    ("sulfate_heptahydrate", "MgSO4.7H2O", "sulfate_heptahydrate"),
    ("citrate_trimagnesium", "Mg3C12H10O14", "citrate"),
    ("citrate_hydrogen", "MgC6H6O7", "hydrogen_citrate"), ("malate", "MgC4H4O5", "malate"),
    ("malate_trihydrate", "MgC4H4O5.3H2O", nil), ("glycinate", "MgC4H8N2O4", "bisglycinate"),
    ("threonate", "MgC8H14O10", "threonate"), ("threonate_monohydrate", "MgC8H14O10.H2O", nil),
    ("lactate_dihydrate", "MgC6H10O6.2H2O", "lactate_dihydrate"),
    ("gluconate", "MgC12H22O14", "gluconate"), ("gluconate_dihydrate", "MgC12H22O14.2H2O", nil),
    ("aspartate", "MgC8H12N2O8", "aspartate"),
    ("aspartate_dihydrate", "MgC8H12N2O8.2H2O", nil),
    ("aspartate_hydrochloride_trihydrate", "MgC4H6NO4Cl.3H2O", nil),
    ("taurate", "MgC4H12N2O6S2", "taurate"), ("acetyl_taurate", "MgC8H16N2O8S2", nil),
    ("orotate", "MgC10H6N4O8", "orotate"), ("orotate_dihydrate", "MgC10H6N4O8.2H2O", nil),
    ("pidolate", "MgC10H12N2O6", "pidolate"),
    ("acetate_tetrahydrate", "MgC4H6O4.4H2O", nil),
  ]

  @Test("the elemental share of every salt, by formula and by the table of forms")
  func elementalShares() throws {
    let golden = Golden.table("scenarios", "elemental_fraction")
    #expect(Set(Self.salts.map(\.name)) == Set(golden.keys))
    for salt in Self.salts {
      let want = try #require(golden[salt.name])
      let mass = try #require(AtomicMass.molarMass(ofFormula: salt.formula), "\(salt.name)")
      expectGolden(mass.magnesium / mass.total, want, salt.name)
      guard let id = salt.form else { continue }
      let form = try #require(Form.with(id: id), "\(id)")
      expectGolden(form.exactFraction, want, "row \(id)")
      // The table prints four decimals.
      #expect((form.elementalFraction - want).magnitude < 6e-5, "row \(id)")
    }
  }

  @Test(
    "eGFR by CKD-EPI 2021",
    arguments: [
      ("male60_106umol", Person.Sex.male, 60, 106.0), ("female60_106umol", .female, 60, 106),
      ("male30_70umol", .male, 30, 70),
    ])
  func kidneyFunction(name: String, sex: Person.Sex, age: Int, micromoles: Double) throws {
    // The reference program takes 88.4 umol/L for 1 mg/dL.
    let creatinine = try Creatinine(micromoles / 88.4, .milligramsPerDecilitre)
    expectGolden(
      KidneyFunction.eGFR(creatinine: creatinine, age: age, sex: sex),
      Golden.number("scenarios", "ckd_epi_2021", name), name)
    let direct = try Creatinine(micromoles, .micromolesPerLitre)
    #expect((direct.milligramsPerDecilitre * 88.4 - micromoles).magnitude < 0.02)
  }
}
