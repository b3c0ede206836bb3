import Catalogue
import Dispatch
import Foundation
import Physiology

/// Times the forecast of a plan that goes up in two steps, and the error of its days.
struct ForecastBenchmark: Encodable {
  let people: Int
  let days: Int
  /// Processor time, and wall time on all processors, milliseconds; one number a round.
  var processorMilliseconds: [Double] = []
  var wallMilliseconds: [Double] = []
  /// Processor time of the cohort alone, without bands.
  var cohortMilliseconds: [Double] = []
  /// Largest relative difference of a day's mean serum from a cohort at the usual tolerance.
  var serumError = 0.0
  /// How many days eights of people lived, by the way they were solved.
  var fullDays = 0
  var repeatedDays = 0
  var gutDays = 0

  init(people: Int, days: Int = 84, rounds: Int = 9) {
    self.people = people
    self.days = days
    guard let form = ModelForm.with(id: "citrate") else { return }
    let schedule = OralSchedule(
      form: form, withMeal: true,
      steps: [
        (0, [.init(hour: 8, milligrams: 125)]),
        (7, [.init(hour: 8, milligrams: 125), .init(hour: 19, milligrams: 125)]),
      ], days: days)
    let virtual = VirtualPeople()
    let parallel: Cohort.Executor = { count, body in
      DispatchQueue.concurrentPerform(iterations: count, execute: body)
    }
    for _ in 0..<rounds {
      let processor = clock()
      _ = BodyForecast(virtual, on: schedule, count: people, seed: 1)
      processorMilliseconds.append(Self.milliseconds(since: processor))
      let wall = Date()
      _ = BodyForecast(virtual, on: schedule, count: people, seed: 1, each: parallel)
      wallMilliseconds.append(Date().timeIntervalSince(wall) * 1e3)
      let alone = clock()
      let cohort = Cohort(
        virtual, numbers: 0..<people, seed: 1, on: schedule, tolerance: BodyForecast.tolerance)
      cohortMilliseconds.append(Self.milliseconds(since: alone))
      (fullDays, repeatedDays, gutDays) = (cohort.fullDays, cohort.repeatedDays, cohort.gutDays)
    }
    let sampled = 0..<min(people, 400)
    let loose = Cohort(
      virtual, numbers: sampled, seed: 1, on: schedule, tolerance: BodyForecast.tolerance)
    let tight = Cohort(virtual, numbers: sampled, seed: 1, on: schedule, tolerance: 2e-8)
    for day in 0..<days {
      for (got, want) in zip(
        loose.table.values(.serum, day: day), tight.table.values(.serum, day: day))
      {
        serumError = max(serumError, (got / want - 1).magnitude)
      }
    }
  }

  private static func milliseconds(since start: clock_t) -> Double {
    Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1e3
  }
}
