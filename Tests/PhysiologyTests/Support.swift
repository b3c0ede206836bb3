import Catalogue
import People
import Physiology
import Testing

/// A run as the golden scenarios are set up: food every day, one supplement, days reported.
struct ChronicRun {
  let basal: BasalState
  let states: [BodyState]
  let parameters: BodyParameters

  init(
    _ parameters: BodyParameters = .reference, diet: Double = 300, start: BodyState? = nil,
    doses: [OralDose] = [], infusions: [Infusion] = [], days: Int
  ) {
    self.parameters = parameters
    let meals = DailyMeals(milligramsPerDay: diet)
    basal = BasalState(parameters, meals: meals)
    var simulation = BodySimulation(parameters)
    states = simulation.states(
      from: start ?? basal.state, doses: meals.doses(days: days) + doses, infusions: infusions,
      until: Double(24 * days), at: (0...(24 * days)).map(Double.init))
  }

  func serum(day: Int) -> Double {
    Array(states[(24 * day)...(24 * day + 24)]).meanSerum(volume: parameters.centralVolume)
  }

  func urine(day: Int) -> Double { states[24 * day + 24].urine - states[24 * day].urine }

  /// The numbers the golden file keeps of a day.
  func summary(day: Int) -> [String: Double] {
    let end = states[24 * day + 24]
    return [
      "serum": serum(day: day), "urine": urine(day: day), "muscle": end.muscle, "bone": end.bone,
      "fast": end.fastCells, "csf": end.csf,
    ]
  }
}

/// The same dose on many days.
func daily(
  _ milligrams: Double, _ form: String, days: Int, at hours: [Double] = [8], withMeal: Bool = false,
  skipping: Set<Int> = []
) -> [OralDose] {
  (0..<days).filter { !skipping.contains($0) }.flatMap { day in
    hours.map { dose(milligrams, form, at: 24 * Double(day) + $0, withMeal: withMeal) }
  }
}

func dose(
  _ milligrams: Double, _ form: String, at hour: Double, withMeal: Bool = false
) -> OralDose {
  guard let form = ModelForm.with(id: form) else { preconditionFailure("no form \(form)") }
  return OralDose(
    hour: hour, millimoles: milligrams / OralDose.milligramsPerMillimole, form: form,
    withMeal: withMeal)
}

/// The reference man with a parameter set to a value.
func reference(_ changes: [BodyParameter: Double]) -> BodyParameters {
  var parameters = BodyParameters.reference
  for (parameter, value) in changes { parameters[parameter] = value }
  return parameters
}

/// The reference man with a kidney function per 1.73 m2.
func reference(eGFR: Double) -> BodyParameters {
  var person = BodyCovariates()
  person.setFiltration(eGFR: eGFR)
  return BodyParameters(person)
}

func expectGolden(
  _ got: Double, _ want: Double, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(
    Golden.agrees(got, want), "\(name): \(got), golden \(want)", sourceLocation: sourceLocation)
}
