import Catalogue
import Physiology
import Testing

@Suite("The nerve on the course of a body") struct NerveBodyTests {
  /// A person with diabetes and a low-normal serum on citrate with breakfast for 12 weeks.
  private static let plan: BodyCourse = {
    var person = BodyCovariates()
    person.factors.insert(.diabetes)
    var scenario = BodyScenario(
      BodyParameters(person), meals: DailyMeals(milligramsPerDay: 250), duration: 24 * 84)
    scenario.doses = daily(300, "citrate", days: 84, withMeal: true)
    return BodyCourse(scenario)
  }()

  @Test("an oral plan does less than serum +0.05 mmol/L, in the direction of the table")
  func oralPlan() throws {
    let scenario = NerveScenario(.diabetic, following: Self.plan)
    let readings = scenario.readings().map(\.reading)
    let (first, last) = (try #require(readings.first), try #require(readings.last))
    let rise = last.serum - first.serum
    #expect(rise > 0.005 && rise < 0.05)
    // By the power law of the specification for a serum below the reference.
    let power = first.serum < 0.85 ? 0.45 : 0.25
    #expect((last.fluid / first.fluid - 1) < power * rise / first.serum * 1.02)
    #expect(last.fluid > first.fluid && last.index < first.index)
    // The table: 4.2 becomes 3.9 for +0.05 from 0.78.
    #expect(first.index - last.index < 0.35)
    #expect(last.inflammation < first.inflammation && last.function > first.function)
    #expect(readings.count == 85)
  }

  @Test("by the spinal fluid of the body model it does less still: below 1 per cent")
  func bodyFluid() throws {
    let readings = NerveScenario(.diabetic, following: Self.plan, fluid: .body).readings()
    let (first, last) = (
      try #require(readings.first).reading, try #require(readings.last).reading
    )
    let change = last.fluid / first.fluid - 1
    #expect(change > 0 && change < 0.01)
    let ownLaw = NerveScenario(.diabetic, following: Self.plan).readings()
    #expect(last.fluid < (ownLaw.last?.reading.fluid ?? 0))
    #expect(isNear(first.fluid, ownLaw.first?.reading.fluid ?? 0, 1e-12))
  }

  @Test("a body without a plan leaves its nerve where it is")
  func untreated() {
    let body = BodyCourse(
      BodyScenario(.reference, meals: DailyMeals(milligramsPerDay: 300), duration: 24 * 28))
    for fluid in NerveScenario.FluidSource.allCases {
      let readings = NerveScenario(.diabetic, following: body, fluid: fluid).readings()
      guard let first = readings.first?.reading else { return }
      for (_, reading) in readings { #expect((reading.index - first.index).magnitude < 0.005) }
    }
  }
}
