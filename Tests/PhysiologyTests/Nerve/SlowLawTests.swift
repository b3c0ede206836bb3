import LawTesting
import Maths
import Physiology
import Testing

@Suite("Laws of the slow states") struct SlowLawTests {
  @Test("health does not move: the baseline is a fixed point")
  func fixedPoint() {
    for (_, reading) in ReferenceScenario.baseline.scenario.readings() {
      #expect(isNear(reading.fluid, 0.8, 1e-12) && isNear(reading.inflammation, 1.5, 1e-12))
      #expect(isNear(reading.gain, 1, 1e-12) && isNear(reading.function, 1, 1e-12))
      #expect(isNear(reading.firing, 1, 1e-12) && reading.index == 0)
    }
  }

  @Test("gain is at least 1, function between 0 and 1, the index between 0 and 10, in any course")
  func bounds() {
    for seed in seeds(400) {
      let readings = Self.scenario(seed).readings()
      for (day, reading) in readings {
        #expect(reading.gain >= 1 - 1e-12 && reading.gain <= 1.5 + 1e-12, "\(seed) \(day)")
        #expect(reading.function >= -1e-12 && reading.function <= 1 + 1e-12, "\(seed) \(day)")
        #expect(reading.index >= 0 && reading.index <= 10, "\(seed) \(day)")
        #expect(reading.inflammation > 0 && reading.fluid > 0, "\(seed) \(day)")
      }
    }
  }

  @Test("more serum never raises firing, inflammation or the index, and never lowers function")
  func direction() {
    for seed in seeds(200) {
      var random = stream(seed)
      let draws = NerveDraws()
      let parameters = draws.draw(Int(random.nextUniform() * 1_024), of: .diabetic).parameters
      let low = 0.55 + random.nextUniform() * 0.35
      let rise = random.nextUniform() * 0.2
      let before = NerveScenario(parameters, serum: Course(low), days: 84).readings()
      let after = NerveScenario(
        parameters, serum: Course(from: low, to: low + rise, days: 0...14), days: 84
      ).readings()
      for (old, new) in zip(before, after) {
        #expect(new.reading.firing <= old.reading.firing + 1e-9, "\(seed)")
        #expect(new.reading.inflammation <= old.reading.inflammation + 1e-9, "\(seed)")
        #expect(new.reading.index <= old.reading.index + 1e-9, "\(seed)")
        #expect(new.reading.function >= old.reading.function - 1e-9, "\(seed)")
      }
    }
  }

  @Test("what has settled stays: the balance is that of the equations, for any parameters")
  func settled() {
    for seed in seeds(300) {
      var random = stream(seed)
      let draw = NerveDraws().draw(Int(random.nextUniform() * 1_024), of: .diabetic)
      let serum = Course(0.5 + random.nextUniform() * 0.5)
      var scenario = NerveScenario(draw.parameters, serum: serum, days: 56)
      scenario.every = 56
      let readings = scenario.readings()
      guard let first = readings.first?.reading, let last = readings.last?.reading else { return }
      #expect(isNear(first.gain, last.gain, 1e-9), "\(seed)")
      #expect(isNear(first.fluid, last.fluid, 1e-9), "\(seed)")
      #expect(isNear(first.function, last.function, 1e-9), "\(seed)")
      #expect(isNear(first.inflammation, last.inflammation, 1e-9), "\(seed)")
    }
  }

  @Test("no drawn set of parameters lets magnesium increase pain: an assumption, kept visible")
  func neverMorePain() {
    let change = PainChange(serum: 0.78, change: .serum(by: 0.05), draws: 256)
    for day in change.days { #expect(day.change.values.allSatisfy { $0 <= 0 }) }
  }

  @Test("a course jumps where two points share a day, and is level beyond its ends")
  func course() {
    let course = Course([
      .init(day: 1, value: 2), .init(day: 3, value: 4), .init(day: 3, value: 0),
      .init(day: 5, value: 1),
    ])
    #expect(course.value(on: -1) == 2 && course.value(on: 1) == 2 && course.value(on: 2) == 3)
    #expect(course.value(on: 3) == 0 && course.value(on: 4) == 0.5 && course.value(on: 9) == 1)
    #expect(course.value(on: 3.0.nextDown) > 3.9)
  }

  /// A run in which everything varies.
  static func scenario(_ seed: UInt64) -> NerveScenario {
    var random = stream(seed)
    let draw = NerveDraws().draw(Int(random.nextUniform() * 1_024), of: .diabetic)
    var day = 0.0
    let points = (0..<6).map { _ in
      day += random.nextUniform() * 20
      return Course.Point(day: day, value: 0.3 + random.nextUniform())
    }
    var scenario = NerveScenario(draw.parameters, serum: Course(points), days: 120)
    scenario.fluidFactor = Course(
      from: 1, to: 0.6 + random.nextUniform(), days: 0...(1 + 30 * random.nextUniform()))
    scenario.disease = Course(from: random.nextUniform() * 2, to: 0, days: 0...60)
    scenario.every = 3
    return scenario
  }
}
