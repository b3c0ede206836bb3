import Catalogue
import LawTesting
import Maths
import Physiology
import Testing

/// The invariants of the model over thousands of virtual people, in the engine that makes forecasts.
@Suite("What every virtual person obeys") struct CohortLawTests {
  /// Forty kinds of people from 35 to 250 kg with an eGFR from 3, sixty-four of each.
  private static let kinds = seeds(40)
  private static let each = 0..<64

  @Test("amounts stay above zero and mass is kept, for any person and any dose")
  func invariants() {
    for seed in Self.kinds {
      let cohort = Cohort(
        VirtualPeople(anybody(seed)), numbers: Self.each, seed: seed,
        on: anySchedule(seed, days: 6))
      #expect(cohort.massError < 1e-6, "seed \(seed): \(cohort.massError) mmol")
      for quantity in Cohort.Quantity.allCases {
        for day in 0..<cohort.days {
          let values = cohort.table.values(quantity, day: day)
          #expect(values.allSatisfy { $0 >= 0 && $0.isFinite }, "seed \(seed), \(quantity)")
        }
      }
    }
  }

  @Test("a day's urine and what the body keeps never exceed what was swallowed")
  func absorbed() {
    for seed in Self.kinds {
      let people = VirtualPeople(anybody(seed))
      let schedule = anySchedule(seed, days: 6)
      let cohort = Cohort(people, numbers: Self.each, seed: seed, on: schedule)
      let drawn = Self.each.map { people.person($0, seed: seed) }
      let swallowed = drawn.map { person in
        let doses = schedule.doses(dissolvingShare: person.dissolvingShare(of: schedule.form))
        return doses.reduce(6 * person.diet / OralDose.milligramsPerMillimole) {
          $0 + $1.millimoles
        }
      }
      var urine = [Double](repeating: 0, count: Self.each.count)
      for day in 0..<cohort.days {
        for (person, value) in cohort.table.values(.urine, day: day).enumerated() {
          urine[person] += value
        }
      }
      for person in Self.each {
        let parameters = drawn[person].parameters
        let gained = [Cohort.Quantity.fastCells, .muscle, .bone].reduce(0.0) { sum, quantity in
          sum + cohort.table.values(quantity, day: 5)[person]
            - cohort.basal.values(quantity, day: 0)[person]
        }
        // Plasma and periphery can hold back or lend what their serum says; the gut what it began with.
        let rapid =
          (parameters.centralVolume + parameters.peripheralVolume)
          * cohort.basal.values(.highestSerum, day: 0)[person]
        let gut = drawn[person].diet / OralDose.milligramsPerMillimole
        #expect(urine[person] + gained <= swallowed[person] + rapid + gut, "seed \(seed)")
      }
    }
  }

  @Test("more filtration never raises the steady serum, more intake never lowers it")
  func monotone() throws {
    let untreated = anySchedule(0, days: 1)
    for seed in Self.kinds {
      let people = VirtualPeople(anybody(seed))
      func serum(_ people: VirtualPeople) -> [Double] {
        Cohort(people, numbers: Self.each, seed: seed, on: untreated).basal.values(.serum, day: 0)
      }
      let base = serum(people)
      var better = people
      better.covariates.filtration = (people.covariates.filtration ?? 100) * 1.25
      var fed = people
      fed.diet = try LogNormal(median: 1.25 * people.diet.median, logSD: people.diet.logSD)
      for (now, before) in zip(serum(better), base) { #expect(now <= before * (1 + 1e-6)) }
      for (now, before) in zip(serum(fed), base) { #expect(now >= before * (1 - 1e-6)) }
    }
  }

  @Test("the balance of a repeating dose never falls with the dose, up to 40 g a day")
  func dose() throws {
    for seed in Self.kinds {
      let response = DoseResponse(
        VirtualPeople(anybody(seed)), form: ModelForm.all[Int(seed % UInt64(ModelForm.all.count))],
        withMeal: seed & 1 == 0, doses: absurdAmounts, count: 64, seed: seed)
      for (less, more) in zip(response.points, response.points.dropFirst()) {
        for (left, right) in zip(less.serum.values, more.serum.values) {
          #expect(left <= right * (1 + 1e-9), "seed \(seed), \(more.milligrams) mg")
        }
      }
    }
  }
}
