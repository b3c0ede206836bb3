import Catalogue
import People

/// The protocols of the published observations, run on one version of the model.
package struct ValidationRun {
  let model: BodyModel
  /// The reference man and his balance on the usual diet.
  let man: BodyParameters
  let basal: BasalState
  let meals: DailyMeals

  static let mealHours = DailyMeals.usualHours
  static let atomicMass = OralDose.milligramsPerMillimole
  /// mmol in one gram of magnesium sulfate heptahydrate.
  static let sulfateGram =
    1_000 * (Form.with(id: "sulfate_heptahydrate")?.exactFraction ?? .nan) / atomicMass

  package init(_ model: BodyModel) {
    self.model = model
    man = model.parameters(BodyCovariates())
    meals = DailyMeals(milligramsPerDay: ModelParameter.body("diet_reference").value)
    basal = BasalState(man, meals: meals)
  }

  /// The simulated number of every observation, by id.
  package var results: [String: Double] {
    absorption.merging(kidney) { $1 }.merging(trials) { $1 }.merging(singleDoses) { $1 }
      .merging(infusions) { $1 }.merging(stores) { $1 }.merging(populations) { $1 }
  }

  /// A person other than the reference man.
  func person(_ change: (inout BodyCovariates) -> Void) -> BodyParameters {
    var covariates = BodyCovariates()
    change(&covariates)
    return model.parameters(covariates)
  }

  /// A dose repeated on many days.
  func daily(
    _ milligrams: Double, _ form: String, days: Int, at hours: [Double] = mealHours,
    withMeal: Bool = true
  ) -> [OralDose] {
    (0..<days).flatMap { day in
      hours.compactMap { hour in
        dose(milligrams, form, at: 24 * Double(day) + hour, withMeal: withMeal)
      }
    }
  }

  func dose(
    _ milligrams: Double, _ form: String, at hour: Double, withMeal: Bool = false
  ) -> OralDose? {
    ModelForm.with(id: form).map {
      OralDose(
        hour: hour, millimoles: milligrams / Self.atomicMass, form: $0, withMeal: withMeal)
    }
  }

  /// Absorbed share of one dose into an empty gut.
  func absorbedShare(_ millimoles: Double, _ form: String) -> Double {
    dose(millimoles * Self.atomicMass, form, at: 0).map {
      GutRun(man).absorbed(of: $0) / millimoles
    } ?? .nan
  }

  /// States of a person on a diet, from its basal state or another one.
  func states(
    _ parameters: BodyParameters, from start: BodyState, diet: DailyMeals, doses: [OralDose] = [],
    infusions: [Infusion] = [], until end: Double, at times: [Double]
  ) -> [BodyState] {
    var simulation = BodySimulation(parameters, control: .usual)
    return simulation.states(
      from: start, doses: diet.doses(days: Int((end / 24).rounded(.up))) + doses,
      infusions: infusions, until: end, at: times)
  }

  /// Serum and urine of the last day of a treatment, beyond the untreated day.
  func change(
    _ parameters: BodyParameters, _ doses: [OralDose] = [], infusions: [Infusion] = [], days: Int
  ) -> (basalSerum: Double, serum: Double, urine: Double) {
    let start = BasalState(parameters, meals: meals)
    let untreated = states(parameters, from: start.state, diet: meals, until: 24, at: [24])
    let last = Double(24 * (days - 1))
    let day = states(
      parameters, from: start.state, diet: meals, doses: doses, infusions: infusions,
      until: Double(24 * days), at: (0...24).map { last + Double($0) })
    return (
      start.serum, day.meanSerum(volume: parameters.centralVolume) - start.serum,
      day[24].urine - day[0].urine - untreated[0].urine
    )
  }

  /// Urine of the reference man over some hours, with and without a treatment.
  func urine(
    _ doses: [OralDose] = [], infusions: [Infusion] = [], from hour: Double, hours: Double
  ) -> (extra: Double, untreated: Double) {
    let end = 24 * (((hour + hours) / 24).rounded(.up) + 1)
    let times = [hour, hour + hours]
    let without = states(man, from: basal.state, diet: meals, until: end, at: times)
    let with = states(
      man, from: basal.state, diet: meals, doses: doses, infusions: infusions, until: end,
      at: times)
    let untreated = without[1].urine - without[0].urine
    return (with[1].urine - with[0].urine - untreated, untreated)
  }
}
