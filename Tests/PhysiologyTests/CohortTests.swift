import Catalogue
import Dispatch
import Maths
import People
import Physiology
import Testing

@Suite("Cohorts in lanes against one person by Runge-Kutta") struct CohortTests {
  /// A dose that grows, in the evening and then twice a day.
  static func schedule(days: Int, missed: Set<Int> = []) throws -> OralSchedule {
    OralSchedule(
      form: try #require(ModelForm.with(id: "citrate")), withMeal: false,
      steps: [
        (0, [.init(hour: 18.5, milligrams: 125)]),
        (7, [.init(hour: 8, milligrams: 125), .init(hour: 18.5, milligrams: 125)]),
      ], days: days, missed: missed)
  }

  /// The days of one virtual person by the full system.
  private func days(
    of person: VirtualPerson, on schedule: OralSchedule
  ) -> [[Cohort.Quantity: Double]] {
    let meals = DailyMeals(milligramsPerDay: person.diet)
    let basal = BasalState(person.parameters, meals: meals)
    let count = schedule.days.count
    var simulation = BodySimulation(person.parameters)
    let states = simulation.states(
      from: basal.state,
      doses: meals.doses(days: count)
        + schedule.doses(dissolvingShare: person.dissolvingShare(of: schedule.form)),
      until: Double(24 * count), at: (0...(24 * count)).map(Double.init))
    return (0..<count).map { day in
      let end = states[24 * day + 24]
      let mean = Array(states[(24 * day)...(24 * day + 24)])
        .meanSerum(volume: person.parameters.centralVolume)
      return [
        .serum: mean, .urine: end.urine - states[24 * day].urine, .muscle: end.muscle,
        .bone: end.bone, .fastCells: end.fastCells, .csf: end.csf,
      ]
    }
  }

  @Test("every day of a virtual person agrees with the full system", arguments: [1, 2] as [UInt64])
  func agreement(seed: UInt64) throws {
    let people = VirtualPeople()
    let schedule = try Self.schedule(days: 40, missed: [20, 21, 30])
    let cohort = Cohort(people, numbers: 0..<16, seed: seed, on: schedule)
    for number in 0..<16 {
      let want = days(of: people.person(number, seed: seed), on: schedule)
      for (day, values) in want.enumerated() {
        for (quantity, value) in values {
          let got = cohort.table.values(quantity, day: day)[number]
          // Urine answers a change of serum about twentyfold.
          let allowed = quantity == .urine ? 2e-5 : 1e-6
          #expect(
            (got / value - 1).magnitude < allowed, "person \(number), day \(day), \(quantity)")
        }
      }
    }
  }

  @Test("a tighter tolerance comes closer")
  func tolerance() throws {
    let people = VirtualPeople()
    let schedule = try Self.schedule(days: 21)
    let cohort = Cohort(people, numbers: 0..<8, seed: 3, on: schedule, tolerance: 1e-9)
    for number in 0..<8 {
      let want = days(of: people.person(number, seed: 3), on: schedule)
      for day in 14..<21 {
        let got = cohort.table.values(.serum, day: day)[number]
        #expect((got / (want[day][.serum] ?? .nan) - 1).magnitude < 2e-7)
      }
    }
  }

  @Test("the tolerance of forecasts keeps serum to a few hundred-thousandths")
  func forecastTolerance() throws {
    let people = VirtualPeople()
    let schedule = try Self.schedule(days: 60)
    let loose = Cohort(people, numbers: 0..<160, seed: 8, on: schedule, tolerance: 1e-5)
    let tight = Cohort(people, numbers: 0..<160, seed: 8, on: schedule)
    for day in 0..<60 {
      for (left, right) in zip(
        loose.table.values(.serum, day: day), tight.table.values(.serum, day: day))
      {
        #expect((left / right - 1).magnitude < 5e-5)
      }
    }
  }

  @Test("shards and threads change no bit")
  func shards() throws {
    let people = VirtualPeople()
    let schedule = try Self.schedule(days: 12)
    let whole = Cohort(people, numbers: 0..<64, seed: 9, on: schedule) { count, body in
      DispatchQueue.concurrentPerform(iterations: count, execute: body)
    }
    let first = Cohort(people, numbers: 0..<24, seed: 9, on: schedule)
    let second = Cohort(people, numbers: 24..<64, seed: 9, on: schedule)
    for quantity in Cohort.Quantity.allCases {
      for day in [0, 5, 11] {
        #expect(
          whole.table.values(quantity, day: day)
            == first.table.values(quantity, day: day) + second.table.values(quantity, day: day))
      }
    }
  }

  @Test("the balance of mass closes in every eight, on every day")
  func mass() throws {
    let cohort = Cohort(
      VirtualPeople(), numbers: 0..<400, seed: 4, on: try Self.schedule(days: 84))
    #expect(cohort.massError < 1e-6)
    #expect(cohort.repeatedDays > cohort.fullDays, "most equal days go the short way")
  }

  @Test(
    "a measured serum is met, whichever way it is explained",
    arguments: SerumFit.Explanation.allCases)
  func measured(explanation: SerumFit.Explanation) throws {
    var people = VirtualPeople()
    people.serum = 0.72
    people.explanations = [explanation]
    let cohort = Cohort(people, numbers: 0..<64, seed: 5, on: try Self.schedule(days: 2))
    let got = cohort.basal.values(.serum, day: 0)
    let met = (0..<64).filter { number in
      let wanted = people.person(number, seed: 5).serum ?? .nan
      return (got[number] / wanted - 1).magnitude < 2e-3
    }
    #expect(met.count >= 60, "\(met.count) of 64")
  }
}
