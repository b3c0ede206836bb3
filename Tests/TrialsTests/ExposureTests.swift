import LawTesting
import Maths
import Testing
import Trials

@Suite("Exposure and the precision of a design")
struct ExposureTests {
  @Test("the golden example")
  func example() {
    let golden = Golden.file.exposureExample
    let exposure = Exposure(input: golden.input, halfLife: golden.halflife, before: golden.x0)
    for (got, want) in zip(exposure.days, golden.exposure) {
      #expect(abs(got - want) < Tolerance.printedDigits)
    }
  }

  @Test("full intake reaches 1 - 2^(-t/h) after t days", arguments: seeds(200))
  func closedForm(seed: UInt64) {
    var random = stream(seed)
    let halfLife = exponential(random.nextNormal() + 1.5)
    let exposure = Exposure(input: Array(repeating: 1, count: 60), halfLife: halfLife).days
    for (index, value) in exposure.enumerated() {
      let t = Double(index + 1)
      let want = 1 - exponential(-0.69314718055994531 * t / halfLife)
      #expect(abs(value - want) < 1e-12)
    }
  }

  @Test("exposure stays between the smallest and the largest input", arguments: seeds(500))
  func bounded(seed: UInt64) {
    var random = stream(seed)
    let input = (0..<80).map { _ in random.nextUniform() }
    let halfLife = exponential(3 * random.nextNormal())
    let exposure = Exposure(input: input, halfLife: halfLife, before: random.nextUniform())
    #expect(exposure.days.allSatisfy { $0 >= 0 && $0 <= 1 })
  }

  @Test("posterior spread of a design agrees with the golden table")
  func precision() throws {
    let golden = Golden.file.designPrecision
    for row in golden.rows {
      let phases = try #require(golden.inputs[row.design])
      let design = DesignPrecision(input: phases.map { $0 == "B" ? 1 : 0 })
      for (sd, want) in [(1.0, row.sdPrior1), (10, row.sdPrior10)] {
        var priors = TrialPriors()
        try priors.set(.effect, mean: 0, sd: sd)
        let got = design.effectSD(halfLife: row.halflife, rho: 0.4, sigma: 1.2, priors: priors)
        #expect(abs(got - want) < Tolerance.printedDigits * 2, "\(row.design), h \(row.halflife)")
      }
    }
  }

  @Test("one more scored day never widens the effect, given theta", arguments: seeds(300))
  func moreDays(seed: UInt64) {
    var random = stream(seed)
    var design = DesignPrecision(input: (0..<40).map { _ in random.nextUniform() < 0.5 ? 1 : 0 })
    var scored = (0..<40).map { _ in random.nextUniform() < 0.6 }
    scored[0] = true
    let halfLife = exponential(1.6 + 0.5 * random.nextNormal())
    let rho = 1.6 * random.nextUniform() - 0.8
    func sd() -> Double {
      design.scored = scored
      return design.effectSD(halfLife: halfLife, rho: rho, sigma: 1.2, priors: TrialPriors())
    }
    var last = sd()
    for day in 1..<40 where !scored[day] {
      scored[day] = true
      let next = sd()
      #expect(next <= last * (1 + Tolerance.rounding))
      last = next
    }
  }
}
