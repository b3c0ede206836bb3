import Catalogue
import LawTesting
import Physiology
import Testing

@Suite("The slow states beside the reference program") struct SlowGoldenTests {
  private static let parts: [(String, any KeyPath<NerveReading, Double> & Sendable)] = [
    ("S", \.serum), ("M", \.fluid), ("B60", \.unblocked), ("N", \.inflammation), ("R", \.firing),
    ("Q", \.calcium), ("G", \.gain), ("F", \.function), ("ncv", \.velocity), ("amp", \.amplitude),
    ("A", \.drive), ("E", \.excitability), ("pain", \.index),
  ]

  @Test(
    "every state of every scenario is that of the reference program, at all times",
    arguments: ReferenceScenario.allCases)
  func scenarios(scenario: ReferenceScenario) {
    let readings = scenario.scenario.readings()
    let days = NerveGolden.numbers("slow", scenario.rawValue, "t")
    #expect(readings.map(\.day) == days)
    for (name, part) in Self.parts {
      let golden = NerveGolden.numbers("slow", scenario.rawValue, name)
      for (reading, want) in zip(readings, golden) {
        #expect(
          isNear(reading.reading[keyPath: part], want, NerveGolden.slowTolerance),
          "\(name) on day \(reading.day): \(reading.reading[keyPath: part]), golden \(want)")
      }
    }
  }

  @Test("the draws are those of the reference program")
  func draws() {
    let draws = NerveDraws()
    let three = [0, 1, 1_023].map { draws.draw($0, of: .reference) }
    for name in NerveGolden.names("slow", "sample") {
      let golden = NerveGolden.numbers("slow", "sample", name)
      for (draw, want) in zip(three, golden) {
        let got =
          SlowParameters.Symbol(rawValue: name).map { draw.parameters[$0] } ?? draw.share
        #expect(isNear(got, want, 1e-9), "\(name)")
      }
    }
  }

  @Test("each parameter's draws cover its range evenly and never leave it")
  func coverage() {
    let draws = NerveDraws()
    let all = (0..<NerveDraws.usual).map { draws.draw($0, of: .reference) }
    for parameter in NerveParameter.all {
      guard let range = parameter.range else { continue }
      let symbol = SlowParameters.Symbol(rawValue: parameter.id)
      let values = all.map { draw in symbol.map { draw.parameters[$0] } ?? draw.share }
      #expect(values.allSatisfy(range.contains))
      for tenth in 0..<10 {
        let width = (range.upperBound - range.lowerBound) / 10
        let low = range.lowerBound + Double(tenth) * width
        let share = Double(values.count { $0 >= low && $0 < low + width }) / 1_024
        #expect((share - 0.1).magnitude < 0.02, "\(parameter.id), tenth \(tenth)")
      }
    }
  }

  private static let cases: [(String, Double, PainChange.Change)] = [
    ("diabetic_oral_0p05", 0.78, .serum(by: 0.05)),
    ("replete_oral_0p05", 0.90, .serum(by: 0.05)),
    ("depleted_0p60_to_0p85", 0.60, .serum(by: 0.25)),
    ("diabetic_csf_plus5", 0.78, .fluid(times: 1.05)),
    ("diabetic_csf_plus15", 0.78, .fluid(times: 1.15)),
  ]

  @Test("quantiles of the pain change are those of the reference program", arguments: 0..<5)
  func pain(number: Int) {
    let (name, serum, change) = Self.cases[number]
    let result = PainChange(serum: serum, change: change)
    for day in result.days {
      let path = ["slow", "uncertainty", name, "\(day.number)"]
      func golden(_ key: String) -> [Double] {
        NerveGolden.numbers(path[0], path[1], path[2], path[3], key)
      }
      let wanted = [0, 2, 4].map { day.change.values[$0] }
      #expect(zip(wanted, golden("dNRS")).allSatisfy { ($0 - $1).magnitude < 0.001 }, "\(name)")
      let fluid = [0, 2, 4].map { day.fluid.values[$0] }
      #expect(zip(fluid, golden("csf_pct")).allSatisfy { ($0 - $1).magnitude < 0.01 }, "\(name)")
      let share = NerveGolden.number(path[0], path[1], path[2], path[3], "frac_ge_30pct")
      #expect((day.relevant - share).magnitude <= 0.001, "\(name)")
    }
  }
}
