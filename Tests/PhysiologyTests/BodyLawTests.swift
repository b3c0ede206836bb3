import Catalogue
import LawTesting
import Maths
import People
import Physiology
import Testing

@Suite("What every body obeys") struct BodyLawTests {
  private func somebody(_ seed: UInt64) -> BodyParameters {
    VirtualPeople(anybody(seed)).person(0, seed: seed).parameters
  }

  @Test(
    "amounts stay above zero, losses never shrink, mass is kept, absorption is at most the dose")
  func invariants() {
    for seed in seeds(1_500) {
      let parameters = somebody(seed)
      let forms = ModelForm.all
      let form = forms[Int(seed % UInt64(forms.count))].id
      let milligrams = absurdAmounts[Int(seed >> 8) % absurdAmounts.count]
      let doses = [
        dose(milligrams, form, at: 1), dose(120, "food", at: 2.5),
        dose(milligrams, form, at: 9, withMeal: true),
      ]
      var start = BodyState.empty
      start.plasma = 0.8 * parameters.centralVolume
      start.periphery = 0.8 * parameters.peripheralVolume
      start.fastCells = parameters.fastCells
      start.muscle = parameters.muscle
      start.bone = parameters.bone
      start.csf = 1.1
      var simulation = BodySimulation(parameters, control: .usual)
      let states = simulation.states(
        from: start, doses: doses, infusions: [Infusion(from: 3, to: 4, rate: 2)], until: 30,
        at: (0...30).map(Double.init))
      let given = doses.reduce(2) { $0 + $1.millimoles }
      let error = states[30].total - start.total - given
      #expect(error.magnitude < 1e-6, "seed \(seed): mass \(error)")
      for (now, next) in zip(states, states.dropFirst()) {
        #expect(next.urine >= now.urine && next.faeces >= now.faeces && next.skin >= now.skin)
      }
      for state in states {
        let least = [
          state.released, state.slow, state.bowel, state.plasma, state.periphery,
          state.fastCells, state.muscle, state.bone, state.csf,
        ].min()
        #expect((least ?? -1) >= 0, "seed \(seed): \(least ?? -1)")
      }
      let gained = states[30].total - states[30].gut - states[30].faeces
      #expect(gained <= start.total + given, "seed \(seed)")
    }
  }

  @Test("more filtration never raises the steady serum, more intake never lowers it")
  func monotone() {
    for seed in seeds(300) {
      let parameters = somebody(seed)
      func serum(_ parameters: BodyParameters, diet: Double) -> Double {
        BasalState(
          parameters, meals: DailyMeals(milligramsPerDay: diet), control: .usual
        ).serum
      }
      let base = serum(parameters, diet: 300)
      var better = parameters
      better.filtration *= 1.3
      #expect(serum(better, diet: 300) <= base + 1e-7, "seed \(seed)")
      #expect(serum(parameters, diet: 390) >= base - 1e-7, "seed \(seed)")
    }
  }

  @Test("one person in all lanes is that person alone: the answer does not depend on the company")
  func company() throws {
    let schedule = try CohortTests.schedule(days: 10)
    var nobodyDiffers = BodyCovariates()
    nobodyDiffers.weight = 82
    let people = VirtualPeople(nobodyDiffers)
    // Seven neighbours more or less move the shared steps within the tolerance, no further.
    let eight = Cohort(people, numbers: 8..<16, seed: 6, on: schedule)
    let one = Cohort(people, numbers: 8..<9, seed: 6, on: schedule)
    for day in 0..<10 {
      let left = eight.table.values(.serum, day: day)[0]
      let right = one.table.values(.serum, day: day)[0]
      #expect((left / right - 1).magnitude < 1e-6)
    }
  }

  @Test("a fit meets the measured serum, by leak, intake or absorption")
  func fit() throws {
    let meals = DailyMeals(milligramsPerDay: 300)
    for explanation in SerumFit.Explanation.allCases {
      let found = try #require(
        SerumFit.fit(.reference, meals: meals, serum: 0.76, by: explanation))
      let serum = BasalState(found.parameters, meals: found.meals).serum
      #expect((serum - 0.76).magnitude < 1e-5, "\(explanation)")
    }
    #expect(SerumFit.fit(.reference, meals: meals, serum: 9, by: .leak) == nil)
  }

  @Test("bowel stasis and a failing kidney never lower the forecast risk")
  func caution() throws {
    var person = BodyCovariates()
    person.setFiltration(eGFR: 35)
    let schedule = OralSchedule(
      form: try #require(ModelForm.with(id: "citrate")), withMeal: true,
      daily: [.init(hour: 8, milligrams: 250)], days: 28)
    let people = VirtualPeople(person)
    let plain = BodyForecast(people, on: schedule, count: 400, seed: 1)
    let cautious = BodyForecast(people, on: schedule, count: 400, seed: 1, isInDoubt: true)
    #expect(cautious.risk.aboveHigh >= plain.risk.aboveHigh)
    #expect(cautious.risk.assumesBowelStasis)
    #expect(plain.days == cautious.days)
  }

  @Test("every parameter at either end of its range still gives a run that ends and keeps mass")
  func edges() {
    for parameter in BodyParameter.allCases {
      for value in [parameter.range.lowerBound, parameter.range.upperBound] {
        var scenario = BodyScenario(
          reference([parameter: value]), meals: DailyMeals(milligramsPerDay: 300), duration: 48)
        scenario.doses = daily(100_000, "citrate", days: 2)
        let course = BodyCourse(scenario)
        #expect(course.massError.magnitude < 1e-6, "\(parameter) = \(value)")
        #expect(course.days.count == 2 && course.days[1].serum.isFinite)
      }
    }
  }
}
