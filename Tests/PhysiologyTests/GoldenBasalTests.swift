import Catalogue
import Foundation
import People
import Physiology
import Testing

@Suite("The basal state against the reference program") struct GoldenBasalTests {
  @Test("01: the reference man on 300 mg a day")
  func basal() {
    let run = ChronicRun(days: 1)
    let name = "01_basal_300mg"
    let end = run.states[24]
    let state = run.basal.state
    expectGolden(run.basal.serum, Golden.number("scenarios", name, "mean_serum"), "serum")
    expectGolden(
      run.basal.absorbed, Golden.number("scenarios", name, "absorbed_mmol_day"), "absorbed")
    expectGolden(end.urine, Golden.number("scenarios", name, "urine_mmol_day"), "urine")
    expectGolden(end.skin, Golden.number("scenarios", name, "skin_mmol_day"), "skin")
    expectGolden(state.csf, Golden.number("scenarios", name, "csf"), "csf")
    expectGolden(0.6 * run.basal.serum, Golden.number("scenarios", name, "ionised"), "ionised")
    let hours = Golden.numbers("scenarios", name, "serum_h0_8_14_20")
    for (hour, want) in zip([0, 8, 14, 20], hours) {
      expectGolden(run.states[hour].serum(volume: 16), want, "serum at \(hour) h")
    }
    let pools = Golden.table("scenarios", name, "pools")
    let got = [
      "P": state.plasma, "X": state.periphery, "I": state.fastCells, "M": state.muscle,
      "B": state.bone, "inert": run.parameters.deepBone,
    ]
    for (pool, value) in got { expectGolden(value, pools[pool] ?? .nan, pool) }
    expectGolden(got.values.reduce(0, +), pools["total"] ?? .nan, "total")
    let fraction = end.urine / (24 * 6 * 0.7 * run.basal.serum)
    expectGolden(
      fraction, Golden.number("scenarios", name, "fractional_excretion"), "excretion")
  }

  @Test("02: serum, absorption and urine by diet", arguments: [100, 186, 240, 300, 400, 600])
  func diets(milligrams: Int) {
    let run = ChronicRun(diet: Double(milligrams), days: 1)
    let want = Golden.table("scenarios", "02_basal_by_diet", "\(milligrams)")
    expectGolden(run.basal.serum, want["mean_serum"] ?? .nan, "serum")
    expectGolden(run.basal.absorbed, want["absorbed"] ?? .nan, "absorbed")
    expectGolden(run.urine(day: 0), want["urine"] ?? .nan, "urine")
  }

  @Test("19: the threonate hypothesis moves cerebrospinal fluid alone")
  func threonate() {
    let run = ChronicRun(reference([.gammaT: 0.1, .threonateDose: 144]), days: 1)
    let want = Golden.table("scenarios", "19_threonate_csf_hypothesis")
    expectGolden(run.basal.state.csf, want["csf"] ?? .nan, "csf")
    #expect(run.basal.serum == ChronicRun(days: 1).basal.serum)
  }

  @Test("20, 21: what one dose absorbs")
  func absorption() {
    let gut = GutRun(.reference)
    let large = gut.absorbed(of: dose(1_500, "citrate", at: 0))
    let name = "20_large_single_dose_1500_citrate"
    expectGolden(large, Golden.number("scenarios", name, "absorbed"), "absorbed")
    expectGolden(large * 24.305 / 1_500, Golden.number("scenarios", name, "fraction"), "share")
    for (millimoles, want) in Golden.table("scenarios", "21_absorption_curve_food") {
      guard let amount = Double(millimoles) else { continue }
      expectGolden(gut.absorbed(of: dose(amount * 24.305, "food", at: 0)), want, millimoles)
    }
  }

  @Test("22: many covariates at once")
  func covariates() {
    var person = BodyCovariates()
    person.sex = .female
    person.age = 70
    person.weight = 60
    person.height = 160
    person.setFiltration(eGFR: 60)
    person.factors = [.diabetes, .ppi, .thiazide]
    let run = ChronicRun(BodyParameters(person), diet: 220, days: 1)
    let want = Golden.table("scenarios", "22_woman70_diabetes_ppi_thiazide_egfr60_diet220")
    expectGolden(run.basal.serum, want["mean_serum"] ?? .nan, "serum")
    expectGolden(run.basal.absorbed, want["absorbed"] ?? .nan, "absorbed")
    expectGolden(run.urine(day: 0), want["urine"] ?? .nan, "urine")
    expectGolden(run.basal.state.muscle, want["M"] ?? .nan, "muscle")
    expectGolden(run.basal.state.bone, want["B"] ?? .nan, "bone")
  }

  @Test("fat-free mass by height, weight and sex")
  func fatFreeMass() {
    let want = Golden.table("scenarios", "fat_free_mass")
    expectGolden(
      BodySize.fatFreeMass(sex: .male, weight: 70, height: 175), want["male_70_175"] ?? .nan, "man")
    expectGolden(
      BodySize.fatFreeMass(sex: .female, weight: 60, height: 163), want["female_60_163"] ?? .nan,
      "woman")
  }

  @Test("table and golden file hold the same parameters and forms")
  func tables() {
    let parameters = Golden.table("parameters")
    #expect(Set(parameters.keys) == Set(BodyParameter.allCases.map(\.rawValue)))
    for parameter in BodyParameter.allCases {
      #expect(BodyParameters.reference[parameter] == parameters[parameter.rawValue])
    }
    #expect(Set(ModelForm.all.map(\.id)) == Set(Golden.names("forms")))
  }
}
