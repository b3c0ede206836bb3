import Catalogue
import LawTesting
import Maths
import Physiology
import Testing

@Suite("Serum after the last dose") struct WashoutTests {
  private func washout(eGFR: Double?) throws -> SerumWashout {
    var person = BodyCovariates()
    if let eGFR { person.setFiltration(eGFR: eGFR) }
    return SerumWashout(
      VirtualPeople(person), form: try #require(ModelForm.with(id: "citrate")), withMeal: true,
      daily: [.init(hour: 8, milligrams: 125), .init(hour: 19, milligrams: 125)], seed: 2)
  }

  /// Golden 18: 1.50 d for the reference man, on 2 x 200 mg without meals.
  @Test("serum halves within a day or two, later where kidneys fail; bone keeps most of its gain")
  func halfTime() throws {
    let healthy = try #require(try washout(eGFR: nil).halfTime)
    #expect((healthy.median - 1.5).magnitude < 0.3)
    #expect(healthy.logSD > 0.02 && healthy.logSD < 1)
    let failing = try #require(try washout(eGFR: 20).halfTime)
    #expect(failing.median > healthy.median)
    let left = try washout(eGFR: nil).left
    for quantity in [Cohort.Quantity.serum, .muscle, .bone] {
      let course = try #require(left[quantity])
      #expect(course.count == 29 && course[0] == 1)
    }
    #expect((left[.bone]?.last ?? 0) > 0.5 && (left[.serum]?.last ?? 1) < 0.1)
  }

  @Test("a falling series is met on a straight line, and a flat one never")
  func series() {
    for seed in seeds(500) {
      var random = stream(seed)
      let rate = 0.05 + random.nextUniform()
      let values = (0..<80).map { day in 3 - rate * Double(day) }
      let time = FallingSeries(values).time(toShare: 0.5)
      let want = 1.5 / rate
      #expect(want <= 79 ? (time ?? .nan) - want < Tolerance.rounding * 80 : time == nil)
    }
    #expect(FallingSeries([1, 1, 1]).time(toShare: 0.5) == nil)
    #expect(FallingSeries([0, 0]).time(toShare: 0.5) == nil)
    #expect(FallingSeries([]).time(toShare: 0.5) == nil)
  }

  @Test("nothing taken leaves nothing to fall back")
  func nothing() throws {
    let washout = SerumWashout(
      VirtualPeople(), form: try #require(ModelForm.with(id: "citrate")), withMeal: true, daily: [],
      count: 16, seed: 1)
    #expect(washout.halfTime == nil && washout.left.isEmpty)
  }
}
