import Catalogue
import Dispatch
import Foundation
import Physiology

/// Times a forecast cohort and measures its error against the full system by Runge-Kutta.
///
/// The people, their basal states and the reference serum of every day are part of the report, so that a
/// peer can run the same people.
struct BodyBenchmark: Encodable {
  /// One person for a peer: parameters by symbol, state at midnight, daily serum to compare with.
  struct Person: Encodable {
    let parameters: [String: Double]
    let state: [Double]
    let diet: Double
    let dissolvingShare: Double
    let serum: [Double]
  }

  let people: Int
  let days: Int
  let dose = 250.0
  let doseHour = 8.0
  /// Processor time of one person with basal state and all days, microseconds; one number a round.
  var microseconds: [Double] = []
  /// Wall time of the whole cohort on all processors, milliseconds.
  var wallMilliseconds: [Double] = []
  /// Wall time of a forecast with its bands.
  var forecastMilliseconds: [Double] = []
  /// Its processor time.
  var forecastProcessorMilliseconds: [Double] = []
  /// Largest relative error of a day's mean serum among the sample.
  var serumError = 0.0
  var sample: [Person] = []

  init(people: Int, days: Int = 84, sampled: Int = 64, rounds: Int = 5) {
    self.people = people
    self.days = days
    guard let form = ModelForm.with(id: "citrate") else { return }
    let virtual = VirtualPeople()
    let schedule = OralSchedule(
      form: form, withMeal: true, daily: [.init(hour: 8, milligrams: 250)], days: days)
    let parallel: Cohort.Executor = { count, body in
      DispatchQueue.concurrentPerform(iterations: count, execute: body)
    }
    for _ in 0..<rounds {
      let start = clock()
      _ = Cohort(virtual, numbers: 0..<people, seed: 1, on: schedule)
      microseconds.append(Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1e6 / Double(people))
      let wall = Date()
      _ = Cohort(virtual, numbers: 0..<people, seed: 1, on: schedule, each: parallel)
      wallMilliseconds.append(Date().timeIntervalSince(wall) * 1e3)
      let whole = Date()
      let processor = clock()
      _ = BodyForecast(virtual, on: schedule, count: people, seed: 1, each: parallel)
      forecastMilliseconds.append(Date().timeIntervalSince(whole) * 1e3)
      forecastProcessorMilliseconds.append(
        Double(clock() - processor) / Double(CLOCKS_PER_SEC) * 1e3)
    }
    let cohort = Cohort(virtual, numbers: 0..<sampled, seed: 1, on: schedule)
    for number in 0..<sampled {
      let person = virtual.person(number, seed: 1)
      let reference = Self.reference(person, schedule)
      for day in 0..<days {
        let got = cohort.table.values(.serum, day: day)[number]
        serumError = max(serumError, (got / reference.serum[day] - 1).magnitude)
      }
      sample.append(reference)
    }
  }

  /// The same person by the full system at a tight tolerance.
  private static func reference(_ person: VirtualPerson, _ schedule: OralSchedule) -> Person {
    let meals = DailyMeals(milligramsPerDay: person.diet)
    let fine = StepControl(relative: 1e-11, absolute: 1e-12)
    let basal = BasalState(person.parameters, meals: meals, control: fine)
    let share = person.dissolvingShare(of: schedule.form)
    let days = schedule.days.count
    var simulation = BodySimulation(person.parameters, control: fine)
    let states = simulation.states(
      from: basal.state,
      doses: meals.doses(days: days) + schedule.doses(dissolvingShare: share),
      until: Double(24 * days), at: (0...(24 * days)).map(Double.init))
    let volume = person.parameters.centralVolume
    let start = basal.state
    return Person(
      parameters: Dictionary(
        uniqueKeysWithValues: BodyParameter.allCases.map { ($0.rawValue, person.parameters[$0]) }),
      state: [
        start.released, start.slow, start.bowel, start.plasma, start.periphery, start.fastCells,
        start.muscle, start.bone, start.csf, 0, 0, 0,
      ],
      diet: person.diet, dissolvingShare: share,
      serum: (0..<days).map {
        Array(states[(24 * $0)...(24 * $0 + 24)]).meanSerum(volume: volume)
      })
  }
}
