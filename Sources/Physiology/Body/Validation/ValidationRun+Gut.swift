extension ValidationRun {
  /// V01-V04, V24: what is absorbed of one dose.
  var absorption: [String: Double] {
    let isotope = 70 / Self.atomicMass
    let chelate = 100 / Self.atomicMass
    return [
      "V01": absorbedShare(1.5, "food"), "V02": absorbedShare(41.5, "food"),
      "V03": absorbedShare(isotope, "food"),
      "V04": absorbedShare(2, "food") / absorbedShare(2, "water"),
      "V24": absorbedShare(chelate, "glycinate") / absorbedShare(chelate, "oxide"),
    ]
  }

  /// V05-V08: urine and excretion.
  var kidney: [String: Double] {
    let equations = BodyEquations(man)
    let filtration = man.filtration * 0.06 * man.filterableShare
    let untreated = urine(from: 0, hours: 24).untreated
    return [
      "V05": untreated * Self.atomicMass,
      "V06": untreated / (24 * filtration * basal.serum),
      "V07": man.threshold, "V08": equations.renalExcretion(serum: 3) / (filtration * 3),
    ]
  }

  /// V16-V23: single doses and days.
  var singleDoses: [String: Double] {
    let citrate = urine([dose(300, "citrate", at: 4)].compactMap(\.self), from: 4, hours: 24)
    let oxide = urine([dose(300, "oxide", at: 4)].compactMap(\.self), from: 4, hours: 24)
    let capsule = urine(daily(150, "oxide", days: 1), from: 7.5, hours: 24)
    let effervescent = urine(
      daily(150, "oxide_effervescent", days: 1), from: 7.5, hours: 24)
    let given = 56.5
    let salts = (0..<4).compactMap {
      dose(given / 4 * Self.atomicMass, "sulfate", at: 7 + Double($0))
    }
    let twice = change(
      man, daily(10.5 * Self.atomicMass / 2, "oxide", days: 7, at: [8, 19]), days: 7)
    let rise = fastingRise(milligrams: 196)
    return [
      "V16": citrate.extra - oxide.extra, "V17": capsule.extra / capsule.untreated,
      "V18": effervescent.extra / effervescent.untreated,
      "V19": 100 * urine(salts, from: 7, hours: 24).extra / given,
      "V20": 100 * urine(salts, from: 7, hours: 72).extra / given,
      "V21": 100 * twice.urine / 10.5, "V22": 100 * rise.peak, "V23": rise.area,
    ]
  }

  /// Serum after a fasting dose against the sample before it: highest share, and mmol/L min in 6 h.
  private func fastingRise(milligrams: Double) -> (peak: Double, area: Double) {
    let times = (0...144).map { 0.25 * Double($0) }
    func serum(_ doses: [OralDose], _ diet: DailyMeals) -> [Double] {
      states(man, from: basal.state, diet: diet, doses: doses, until: 36, at: times)
        .map { $0.serum(volume: man.centralVolume) }
    }
    // No meals on the day of the test.
    let fasting = DailyMeals([])
    let before = serum([], fasting)[32]
    let with = serum([dose(milligrams, "citrate", at: 8)].compactMap(\.self), fasting)
    let rise = with[32...56].map { $0 - before }
    let ends = 0.5 * ((rise.first ?? 0) + (rise.last ?? 0))
    return ((rise.max() ?? 0) / before, 15 * (rise.reduce(0, +) - ends))
  }
}
