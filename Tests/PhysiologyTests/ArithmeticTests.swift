import LawTesting
import Maths
import Physiology
import Testing

/// The engine runs eight people wide; the same engine on plain numbers is what it is held against.
@Suite("Lanes and plain numbers") struct ArithmeticTests {
  private func expectSame(
    _ left: Cohort, _ right: Cohort, _ name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for quantity in Cohort.Quantity.allCases {
      for (one, other) in zip(
        left.basal.values(quantity, day: 0), right.basal.values(quantity, day: 0))
      {
        #expect(
          (one - other).magnitude <= Tolerance.rounding * one.magnitude,
          "\(name), basal \(quantity)", sourceLocation: sourceLocation)
      }
      for day in 0..<left.days {
        let pairs = zip(
          left.table.values(quantity, day: day), right.table.values(quantity, day: day))
        for (one, other) in pairs {
          #expect(
            (one - other).magnitude <= Tolerance.rounding * one.magnitude,
            "\(name), day \(day), \(quantity)", sourceLocation: sourceLocation)
        }
      }
    }
  }

  @Test("eight people in lanes are the same eight people one number at a time")
  func together() {
    for seed in seeds(48) {
      var people = VirtualPeople(anybody(seed))
      if seed % 3 == 0 { people.serum = 0.7 + 0.2 * Double(seed % 7) / 7 }
      if seed % 2 == 0 { people.explanations = [.absorption, .leak, .intake] }
      let schedule = anySchedule(seed, days: 9)
      let first = Int(seed % 1_000) * Lanes.width
      let runs = [Cohort.Arithmetic.lanes, .oneByOne].map {
        Cohort(people, numbers: first..<first + 8, seed: seed, on: schedule, by: $0)
      }
      #expect(runs[0].fullDays == runs[1].fullDays, "seed \(seed)")
      expectSame(runs[0], runs[1], "seed \(seed)")
    }
  }

  @Test(
    "somebody who fills all lanes is the same person alone in plain numbers, own steps included")
  func alone() {
    for seed in seeds(240) {
      let people = VirtualPeople(anybody(seed))
      let schedule = anySchedule(seed, days: 6)
      let number = Int(seed % 1_000) * Lanes.width
      let runs = [Cohort.Arithmetic.lanes, .alone].map {
        Cohort(people, numbers: number..<number + 1, seed: seed, on: schedule, by: $0)
      }
      expectSame(runs[0], runs[1], "seed \(seed)")
    }
  }

  @Test("people of one eight, each alone with steps of their own, differ by the tolerance at most")
  func ownSteps() throws {
    let schedule = try CohortTests.schedule(days: 20)
    let runs = [Cohort.Arithmetic.lanes, .alone].map {
      Cohort(VirtualPeople(), numbers: 0..<160, seed: 12, on: schedule, by: $0)
    }
    for day in 0..<20 {
      for (one, other) in zip(
        runs[0].table.values(.serum, day: day), runs[1].table.values(.serum, day: day))
      {
        #expect((one / other - 1).magnitude < 1e-6)
      }
    }
  }
}
