import Interchange
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

  /// Golden clocks of the trial specification: 5.38 d, log SD 0.545.
  @Test("clocks mix into the agreed half-life of an effect")
  func halfLife() throws {
    let halfLife = try #require(
      Forecast(of: plan(), days: 1, people: 8).effectHalfLife?.distribution)
    #expect((halfLife.median - 5.38).magnitude < 0.01)
    #expect((halfLife.logSD - 0.545).magnitude < 0.002)
  }
}
