import Catalogue
import Maths
import People

extension ValidationRun {
  /// V25-V36: magnesium into a vein.
  var infusions: [String: Double] {
    let load = urine(
      infusions: [Infusion(from: 8, to: 16, rate: 30 / 8)], from: 8, hours: 24)
    let sensitivity =
      man.csfSensitivity * (2.3 / 0.92 - 1) * (1 - exponential(-24 * man.csfRate))
    return ["V25": 100 * load.extra / 30, "V36": sensitivity]
      .merging(preeclampsia) { $1 }.merging(bolus) { $1 }
  }

  /// V26-V31: pregnant women on infusions over hours.
  private var preeclampsia: [String: Double] {
    let woman = pregnant
    let start = BasalState(woman, meals: meals)
    let gram = Self.sulfateGram
    func serum(_ infusions: [Infusion], at times: [Double]) -> [Double] {
      let end = times.reduce(24) { max($0, $1) }
      return states(
        woman, from: start.state, diet: meals, infusions: infusions,
        until: 24 * (end / 24).rounded(.up), at: times
      ).map { $0.serum(volume: woman.centralVolume) }
    }
    let (high, low) = (120e-3 * 70 * gram, 24e-3 * 70 * gram)
    let hours = [9.0, 14, 19]
    let lu = zip(
      serum(
        [Infusion(from: 8, to: 9, rate: high), Infusion(from: 9, to: 14, rate: low)], at: hours),
      serum([], at: hours)
    ).map { $0 - $1 }
    let loaded = 8 + 1.0 / 3
    let standard = serum(
      [
        Infusion(from: 8, to: loaded, rate: 12 * gram), Infusion(from: loaded, to: 80, rate: gram),
      ], at: [8 + 5.0 / 6, 26, 79])
    return [
      "V26": lu[0], "V27": lu[1], "V28": lu[2], "V29": standard[2] - start.serum,
      "V30": standard[0] / start.serum, "V31": standard[1],
    ]
  }

  /// Late pregnancy, for these comparisons alone.
  private var pregnant: BodyParameters {
    var woman = person {
      $0.sex = .female
      $0.weight = 70
      $0.height = 162
    }
    woman.filtration = ModelParameter.body("pregnancy_gfr").value
    woman.thresholdFactor = ModelParameter.body("pregnancy_tm").value
    let volume = ModelParameter.body("pregnancy_volume").value
    woman.centralVolume *= volume
    woman.peripheralVolume *= volume
    woman.exchangeFlow *= volume
    return woman
  }

  /// V32-V35: 60 mg/kg within a quarter of an hour.
  private var bolus: [String: Double] {
    let amount = 60e-3 * 70 * Self.sulfateGram
    let times = [8.75, 9.75, 12.25]
    func course(_ infusions: [Infusion]) -> [BodyState] {
      states(
        man, from: basal.state, diet: meals, infusions: infusions, until: 24, at: times)
    }
    let with = course([Infusion(from: 8, to: 8.25, rate: amount / 0.25)])
    let without = course([])
    let rises = zip(with, without).map { ($0.plasma - $1.plasma) / man.centralVolume }
    return [
      "V32": rises[0], "V33": rises[1], "V34": rises[2], "V35": with[2].csf - without[2].csf,
    ]
  }
}
