import Catalogue
import Foundation
import Quantities
import Testing

@Suite("Constants") struct ConstantTests {
  @Test("constants that code and table both hold are the same number")
  func shared() {
    #expect(Constant.value("magnesium_atomic_mass") == AtomicMass.magnesium)
    #expect(Constant.value("magnesium_atomic_mass") == 24.305)
    #expect(
      Constant.value("creatinine_umol_per_mg_dl") == Creatinine.micromolesPerMilligramPerDecilitre)
    #expect(Constant.value("creatinine_umol_per_mg_dl") == 88.4)
  }

  /// Inker 2021, N Engl J Med 385:1737-1749, table 2 of the supplement: creatinine alone.
  @Test(
    "the kidney equation has its published coefficients",
    arguments: [
      ("ckd_epi_scale", 142.0), ("ckd_epi_beta", -1.2), ("ckd_epi_age", 0.9938),
      ("ckd_epi_female", 1.012), ("ckd_epi_kappa_female", 0.7), ("ckd_epi_kappa_male", 0.9),
      ("ckd_epi_alpha_female", -0.241), ("ckd_epi_alpha_male", -0.302),
    ])
  func kidney(id: String, value: Double) {
    #expect(Constant.value(id) == value)
  }

  @Test("normal quantiles are those of the normal distribution")
  func quantiles() {
    func below(_ z: Double) -> Double { 0.5 * erfc(-z / 2.0.squareRoot()) }
    #expect(abs(below(Constant.value("intake_z80")) - 0.9) < 1e-5)
    #expect(abs(below(Constant.value("adequate_z")) - Constant.value("adequate_p")) < 1e-7)
  }

  @Test("every constant has a unit and a meaning")
  func complete() {
    for constant in Constant.all {
      #expect(!constant.unit.isEmpty && !constant.meaning.isEmpty, "\(constant.id)")
      #expect(constant.value.isFinite)
    }
  }
}
