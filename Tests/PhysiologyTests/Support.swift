import Catalogue
import Maths
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

/// Somebody of any size, kidney and bowel, drawn far wider than people are.
func anybody(_ seed: UInt64) -> BodyCovariates {
  var random = RandomStream(seed: seed, purpose: .scores)
  var person = BodyCovariates()
  person.sex = random.nextUniform() < 0.5 ? .male : .female
  person.age = 18 + 82 * random.nextUniform()
  person.weight = 35 + 215 * random.nextUniform()
  person.height = 140 + 70 * random.nextUniform()
  person.setFiltration(eGFR: 3 * exponential(3.7 * random.nextUniform()))
  for factor in BodyCovariates.Factor.allCases where random.nextUniform() < 0.3 {
    person.factors.insert(factor)
  }
  person.hasBowelStasis = random.nextUniform() < 0.2
  return person
}

/// Doses from nothing to absurd, mg.
let absurdAmounts = [0.0, 1, 125, 350, 2_500, 40_000]

/// A schedule of any form and dose with a step and a pause, drawn far wider than plans are.
func anySchedule(_ seed: UInt64, days: Int) -> OralSchedule {
  let forms = ModelForm.all
  let milligrams = absurdAmounts[Int(seed >> 8) % absurdAmounts.count]
  let hour = Double((seed >> 16) % 48) / 2
  return OralSchedule(
    form: forms[Int(seed % UInt64(forms.count))], withMeal: seed >> 20 & 1 == 0,
    steps: [
      (fromDay: 0, intakes: [.init(hour: hour, milligrams: 0.5 * milligrams)]),
      (
        fromDay: days / 3,
        intakes: [
          .init(hour: 8, milligrams: 0.5 * milligrams), .init(hour: 20.25, milligrams: milligrams),
        ]
      ), (fromDay: 2 * days / 3, intakes: []),
    ], days: days)
}
