import Physiology
import Testing

@Suite("Doses over time against the reference program") struct GoldenScenarioTests {
  private func expect(_ run: ChronicRun, _ name: String) {
    let scenario = ["scenarios", name]
    expectGolden(run.basal.serum, Golden.number(scenario[0], name, "basal_serum"), name)
    for day in Golden.names("scenarios", name, "days") {
      guard let number = Int(day) else { continue }
      let got = run.summary(day: number)
      for (quantity, want) in Golden.table("scenarios", name, "days", day) {
        expectGolden(got[quantity] ?? .nan, want, "\(name), day \(day), \(quantity)")
      }
    }
  }

  @Test(
    "03, 04: one fasting dose of citrate and oxide",
    arguments: [
      ("03_single_300_citrate_fasted", "citrate"), ("04_single_300_oxide_fasted", "oxide"),
    ])
  func single(name: String, form: String) {
    let times = (0...96).map { 0.5 * Double($0) }
    let basal = ChronicRun(days: 1).basal.state
    let meals = DailyMeals(milligramsPerDay: 300).doses(days: 2)
    var simulation = BodySimulation(.reference)
    let without = simulation.states(from: basal, doses: meals, until: 48, at: times)
    let with = simulation.states(
      from: basal, doses: meals + [dose(300, form, at: 4)], until: 48, at: times)
    let rise = zip(with, without).map { ($0.plasma - $1.plasma) / 16 }
    for (hour, want) in Golden.table("scenarios", name, "delta_serum") {
      guard let hour = Int(hour) else { continue }
      expectGolden(rise[2 * hour], want, "rise at \(hour) h")
    }
    let want = Golden.table("scenarios", name)
    let peak = rise.max() ?? 0
    expectGolden(peak, want["delta_peak"] ?? .nan, "peak")
    let hour = 0.5 * Double(rise.firstIndex(of: peak) ?? 0) - 4
    expectGolden(hour, want["t_peak_h_after_dose"] ?? .nan, "time of peak")
    let extra = zip(with, without).map { $0.urine - $1.urine }
    expectGolden(extra[56] - extra[8], want["extra_urine_24h"] ?? .nan, "urine in 24 h")
    expectGolden(extra[96], want["extra_urine_44h"] ?? .nan, "urine in 44 h")
    expectGolden(
      GutRun(.reference).absorbed(of: dose(300, form, at: 0)), want["absorbed_alone"] ?? .nan,
      "absorbed")
  }

  @Test("05, 06: the same every day with breakfast")
  func chronic() {
    for (name, form) in [
      ("05_citrate_300_daily_60d", "citrate"), ("06_oxide_300_daily_60d", "oxide"),
    ] {
      expect(
        ChronicRun(doses: daily(300, form, days: 60, withMeal: true), days: 60), name)
    }
  }

  @Test("07: fourteen forms", arguments: Golden.names("scenarios", "07_forms_300_daily_28d"))
  func forms(form: String) {
    let run = ChronicRun(
      doses: daily(300, form, days: 28, at: [13], withMeal: true), days: 28)
    let want = Golden.table("scenarios", "07_forms_300_daily_28d", form)
    expectGolden(run.serum(day: 27) - run.basal.serum, want["delta_serum"] ?? .nan, "serum")
    // The basal urine is that of the first untreated day.
    let basal = ChronicRun(days: 1).urine(day: 0)
    expectGolden(run.urine(day: 27) - basal, want["delta_urine"] ?? .nan, "urine")
  }

  @Test("08: stores refill slowly after a poor diet")
  func depleted() {
    let name = "08_depleted_then_400_glycinate"
    let poor = BasalState(.reference, meals: DailyMeals(milligramsPerDay: 60))
    expectGolden(poor.serum, Golden.number("scenarios", name, "start_serum"), "start")
    let stores = Golden.table("scenarios", name, "start_stores")
    expectGolden(poor.state.fastCells, stores["I"] ?? .nan, "fast cells")
    expectGolden(poor.state.muscle, stores["M"] ?? .nan, "muscle")
    expectGolden(poor.state.bone, stores["B"] ?? .nan, "bone")
    let doses = daily(200, "glycinate", days: 84, at: [10, 21])
    expect(ChronicRun(start: poor.state, doses: doses, days: 84), name)
  }

  @Test("09: a leaking kidney")
  func leak() {
    let doses = daily(200, "glycinate", days: 84, at: [10, 21])
    expect(
      ChronicRun(reference([.leak: 2.5]), doses: doses, days: 84),
      "09_renal_leak_then_400_glycinate")
  }

  @Test("10-13: four kidneys", arguments: [(10, 90), (11, 45), (12, 25), (13, 10)])
  func kidneys(number: Int, eGFR: Int) {
    expect(
      ChronicRun(
        reference(eGFR: Double(eGFR)), doses: daily(350, "citrate", days: 56, at: [10]), days: 56),
      "\(number)_egfr\(eGFR)_350_citrate_56d")
  }

  @Test("14, 23: a laxative dose in kidney failure, and with a slow bowel")
  func laxative() {
    let doses = daily(1_000, "hydroxide", days: 14, at: [8, 20])
    var failing = reference(eGFR: 10)
    expect(
      ChronicRun(failing, doses: doses, days: 14), "14_massive_ckd_egfr10_2000_hydroxide_14d")
    failing.setBowelStasis()
    expect(
      ChronicRun(failing, doses: doses, days: 14), "23_bowel_stasis_egfr10_2000_hydroxide_14d")
  }

  @Test("15: four grams into a vein, then one an hour")
  func infusion() {
    let name = "15_iv_4g_then_1g_per_h"
    let gram = 1_000 / 246.466  // heptahydrate, g/mol
    let basal = ChronicRun(days: 1).basal.state
    let third = 1.0 / 3
    let offsets = Golden.numbers("scenarios", name, "times_h")
    var simulation = BodySimulation(.reference)
    let states = simulation.states(
      from: basal, doses: DailyMeals(milligramsPerDay: 300).doses(days: 3),
      infusions: [
        Infusion(from: 8, to: 8 + third, rate: 12 * gram),
        Infusion(from: 8 + third, to: 32 + third, rate: gram),
      ], until: 72, at: offsets.map { 8 + $0 })
    let serum = Golden.numbers("scenarios", name, "serum")
    let csf = Golden.numbers("scenarios", name, "csf")
    let urine = Golden.numbers("scenarios", name, "urine_from_start")
    for (index, state) in states.enumerated() {
      expectGolden(state.plasma / 16, serum[index], "serum \(index)")
      expectGolden(state.csf, csf[index], "csf \(index)")
      expectGolden(state.urine - states[0].urine, urine[index], "urine \(index)")
    }
  }

  @Test("16: through the skin", arguments: ["0.0", "0.02", "0.2"])
  func skin(share: String) throws {
    let number = try #require(Double(share))
    let infusions = (0..<28).map {
      Infusion.onSkin(
        at: 24 * Double($0), millimoles: 300 / 24.305, absorbedShare: number)
    }
    let run = ChronicRun(infusions: infusions, days: 28)
    let want = Golden.table("scenarios", "16_topical_300mg_daily_28d", share)
    expectGolden(run.serum(day: 27) - run.basal.serum, want["delta_serum"] ?? .nan, "serum")
    let basal = ChronicRun(days: 1).urine(day: 0)
    expectGolden(run.urine(day: 27) - basal, want["delta_urine"] ?? .nan, "urine")
  }

  @Test("17: four missed days")
  func missed() {
    let doses = daily(300, "citrate", days: 28, withMeal: true, skipping: [10, 11, 12, 13])
    expect(ChronicRun(doses: doses, days: 28), "17_missed_doses_citrate_300")
  }

  @Test("24: acute kidney failure, a slow bowel, 5 g a day; and the balance closes")
  func acute() {
    let name = "24_acute_kidney_failure_stasis_5000_citrate_4d"
    let stasis: [BodyParameter: Double] = [.kT: 0.2, .losm: 100]
    var before = reference(eGFR: 30)
    var during = reference([.gfr: 3])
    for (parameter, value) in stasis {
      before[parameter] = value
      during[parameter] = value
    }
    let start = BasalState(before, meals: DailyMeals(milligramsPerDay: 300)).state
    let doses = daily(2_500, "citrate", days: 4, at: [8, 20])
    let run = ChronicRun(during, start: start, doses: doses, days: 4)
    for (hour, want) in Golden.table("scenarios", name, "serum_h") {
      guard let hour = Int(hour) else { continue }
      expectGolden(run.states[hour].plasma / 16, want, "serum at \(hour) h")
    }
    expectGolden(run.states[96].csf, Golden.number("scenarios", name, "csf_h96"), "csf")
    let given = 4 * 5_300 / 24.305
    #expect((run.states[96].total - run.states[0].total - given).magnitude < 1e-6)
  }
}
