import Interchange
import LawTesting
import Olivine
import Testing

@Suite("The forecast of a plan") struct ForecastFacadeTests {
  /// A woman of 67 with diabetes, a measured serum and a kidney value.
  private func plan() throws -> Plan {
    let today = try #require(Day("2026-11-24"))
    var person = Person()
    person.age = 67
    person.sex = .female
    person.weight = 72
    person.height = 164
    person.isPregnant = false
    person.canBePregnant = false
    person.isLactating = false
    person.creatinine = Dated(
      try Creatinine(0.8, .milligramsPerDecilitre), on: Day("2026-10-05"))
    person.serumMagnesium = Dated(
      try SerumMagnesium(0.76, .millimolesPerLitre), on: Day("2026-10-05"))
    person.isOnDialysis = false
    person.hasAcuteKidneyInjury = false
    person.hasKidneyTransplant = false
    person.systolicPressure = 134
    person.pulse = 72
    person.conditions = [try #require(Code<Condition>("diabetes"))]
    person.medicines = [try #require(Code<Medicine>("metformin"))]
    person.redFlags = []
    person.products = []
    person.otherMagnesium = 0
    let clearance = try #require(try check(person, on: today).clearance)
    return try Plan(within: clearance, on: today)
  }

  @Test("virtual people carry what is known of the person")
  func known() throws {
    let person = try plan().clearance.person
    let people = VirtualPeople(person, eGFR: 80)
    #expect(people.serum == 0.76)
    #expect(people.covariates.factors == [.diabetes])
    #expect(people.covariates.sex == .female)
    #expect(people.covariates.weight == 72)
  }

  @Test("serum starts at the measured value and rises; the same seed gives the same forecast")
  func course() throws {
    let plan = try plan()
    let forecast = Forecast(of: plan, days: 28, people: 200, seed: 3)
    let again = Forecast(of: plan, days: 28, people: 200, seed: 3)
    #expect(forecast.body.days == again.body.days)
    let first = try #require(forecast.body.days.first?.bands[.serum])
    let last = try #require(forecast.body.days.last?.bands[.serum])
    #expect((first.median - 0.76).magnitude < 0.02)
    #expect(last.median > first.median)
    #expect(!forecast.isCautious)
  }

  /// Golden clocks of the trial specification: 5.38 d, log SD 0.545, with a serum clock of 1.5 d.
  @Test("the serum clock is that of the person's own forecast, the others are those of the table")
  func halfLife() throws {
    let forecast = Forecast(of: try plan(), days: 1, people: 200)
    let effect = try #require(forecast.effectHalfLife)
    let own = try #require(forecast.washout.halfTime)
    // Golden 18: the reference man halves in 1.5 d.
    #expect((own.median - 1.5).magnitude < 0.4)
    let serum = try #require(effect.parts.first { $0.clock.process == .serum })
    #expect(serum.isForecast && serum.clock.halfLife == own)
    #expect(effect.parts.count { $0.isForecast } == 1)
    #expect(abs(effect.parts.map(\.pull).reduce(0, +) - 1) < Tolerance.rounding)
    #expect(effect.dominantPart?.pull == effect.parts.map(\.pull).max())
    let table = try #require(EffectHalfLife(for: forecast.assessment)).distribution
    #expect((table.median - 5.38).magnitude < 0.01 && (table.logSD - 0.545).magnitude < 0.002)
    #expect((effect.distribution.median - table.median).magnitude < 0.5)
  }

  @Test(
    "a forecast says which clock dominates, how unsure it is, and what a low serum may come from")
  func sentences() throws {
    var person = try plan().clearance.person
    person.serumMagnesium = Dated(
      try SerumMagnesium(0.71, .millimolesPerLitre), on: Day("2026-10-05"))
    let today = try #require(Day("2026-11-24"))
    let low = try Plan(within: try #require(try check(person, on: today).clearance), on: today)
    let forecast = Forecast(of: low, days: 28, people: 160)
    #expect(forecast.body.explained.map(\.explanation) == [.leak, .absorption])
    #expect(forecast.explanationSentences().count == 3)
    #expect(Forecast(of: try plan(), days: 2, people: 16).explanationSentences().isEmpty)
    let words = forecast.halfLifeSentences().joined(separator: " ")
    let dominant = try #require(forecast.effectHalfLife?.dominant)
    #expect(words.contains(Wording.english("forecast.clock.\(dominant.rawValue)")))
    #expect(!words.contains("[") && !words.contains("{"))
    #expect(forecast.riskSentences().count == 3)
    for curve in BodyForecast.Curve.allCases { #expect(!curve.evidence().contains("[")) }
  }

  @Test("any number of threads gives the same forecast")
  func threads() throws {
    let plan = try plan()
    let one = Forecast(of: plan, days: 9, people: 96, each: Cohort.onThreads(1))
    for threads in [2, 3] {
      let many = Forecast(of: plan, days: 9, people: 96, each: Cohort.onThreads(threads))
      #expect(one.body.days == many.body.days && one.washout == many.washout)
    }
  }

  private enum Halt: Error { case now }

  @Test("a forecast can be given up after any block, and then there is none")
  func givenUp() throws {
    let plan = try plan()
    var calls = 0
    let whole = Forecast(of: plan, days: 3, people: 32) { count, body in
      for block in 0..<count { body(block) }
      calls += count
    }
    #expect(calls > 5)
    for last in 0...calls {
      var done = 0
      do throws(Halt) {
        let forecast = try Forecast(of: plan, days: 3, people: 32) {
          (count, body) throws(Halt) in
          for block in 0..<count {
            guard done < last else { throw .now }
            body(block)
            done += 1
          }
        }
        #expect(last == calls && forecast.body.days == whole.body.days)
      } catch {
        #expect(last < calls && done == last)
      }
    }
  }
}
