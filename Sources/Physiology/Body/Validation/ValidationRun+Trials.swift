import Catalogue

extension ValidationRun {
  /// V09-V15, V39-V41: weeks of supplements.
  var trials: [String: Double] {
    let joris = change(man, daily(350 / 3, "citrate", days: 168), days: 168)
    let schutten = change(man, daily(150, "citrate", days: 168), days: 168)
    let zhang = change(man, daily(182.5, "mixed", days: 84, at: [8, 19]), days: 84)
    let eibl = change(
      leaking(toSerum: 0.73), daily(10 * Self.atomicMass, "citrate", days: 90), days: 90)
    let chloride =
      2_500 * (Form.with(id: "chloride_hexahydrate")?.exactFraction ?? .nan)
    let guerrero = change(
      leaking(toSerum: 0.61),
      daily(chloride, "chloride", days: 90, at: [10], withMeal: false), days: 90)
    let cream = Infusion(
      from: 0, to: 336, rate: Infusion.usualSkinShare * 56 / Self.atomicMass / 24)
    return [
      "V09": joris.urine, "V10": joris.serum, "V11": schutten.urine, "V12": schutten.serum,
      "V13": zhang.urine, "V14": zhang.serum, "V15": Double(daysToSteadySerum()),
      "V39": eibl.serum, "V40": guerrero.serum,
      "V41": change(man, infusions: [cream], days: 14).serum,
    ]
  }

  /// The reference man with the leak that explains a low serum.
  private func leaking(toSerum serum: Double) -> BodyParameters {
    SerumFit.fit(man, meals: meals, serum: serum, by: .leak)?.parameters ?? man
  }

  /// The first day on which serum has risen by 95 % of the rise of 200 days.
  private func daysToSteadySerum() -> Int {
    let days = 200
    let hourly = states(
      man, from: basal.state, diet: meals, doses: daily(182.5, "mixed", days: days, at: [8, 19]),
      until: Double(24 * days), at: (0...(24 * days)).map(Double.init))
    let rises = (0..<days).map { day in
      Array(hourly[(24 * day)...(24 * day + 24)]).meanSerum(volume: man.centralVolume)
        - basal.serum
    }
    return rises.firstIndex { $0 >= 0.95 * (rises.last ?? 0) } ?? days
  }

  /// V45-V49: groups of people.
  var populations: [String: Double] {
    func serum(_ parameters: BodyParameters, diet: DailyMeals? = nil) -> Double {
      BasalState(parameters, meals: diet ?? meals).serum
    }
    let failing = person { $0.setFiltration(eGFR: 8) }
    let laxative = change(
      failing, daily(603 / 2, "oxide", days: 90, at: [8, 19]), days: 90)
    return [
      "V45": serum(person { $0.factors = [.ppi] }) - basal.serum,
      "V46": serum(person { $0.factors = [.diabetes] }) - basal.serum, "V47": basal.serum,
      "V48": laxative.basalSerum + laxative.serum,
      "V49": serum(failing, diet: DailyMeals(milligramsPerDay: 250)),
    ]
  }
}
