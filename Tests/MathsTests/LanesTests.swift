import LawTesting
import Maths
import RealModule
import Testing

@Suite("Elementary functions in lanes")
struct LanesTests {
  @Test("exponential agrees with the C library", arguments: seeds(500))
  func exponential(seed: UInt64) {
    var random = stream(seed)
    let x = Lanes(repeating: 0).filled { _ in random.nextUniform() * 1400 - 700 }
    let y = x.exponential
    for lane in 0..<8 {
      let expected = Double.exp(x[lane])
      #expect(abs(y[lane] - expected) <= Tolerance.elementary * expected, "at \(x[lane])")
    }
  }

  @Test("logarithm agrees with the C library", arguments: seeds(500))
  func logarithm(seed: UInt64) {
    var random = stream(seed)
    let x = Lanes(repeating: 0).filled { _ in Double.exp(random.nextUniform() * 1400 - 700) }
    let near = Lanes(repeating: 0).filled { _ in 0.5 + random.nextUniform() * 1.5 }
    for lane in 0..<8 {
      for (value, got) in [(x[lane], x.logarithm[lane]), (near[lane], near.logarithm[lane])] {
        let expected = Double.log(value)
        #expect(abs(got - expected) <= Tolerance.elementary * abs(expected), "at \(value)")
      }
    }
  }

  @Test("the normal distribution function agrees with erfc down to the far tail")
  func normal() {
    for step in -3700...3700 {
      let z = Double(step) / 100
      let (cumulative, bell) = Lanes(repeating: z).normal
      let expected = normalCumulative(z)
      // The last bit of z^2 is worth z^2 / 2 last bits of the exponential, on either side.
      let bound = 1e-14 + Tolerance.elementary * z * z
      #expect(abs(cumulative[0] - expected) <= bound * expected, "at \(z)")
      #expect(abs(bell[3] - Double.exp(-0.5 * z * z)) <= 4e-16 * bell[3] * (1 + z * z), "at \(z)")
    }
  }

  @Test("no lane leaves the range of finite numbers")
  func extremes() {
    for x in [-Double.infinity, -1e300, -709, 709, 1e300, Double.infinity] {
      #expect(Lanes(repeating: x).exponential[0].isFinite)
      #expect((0...1).contains(Lanes(repeating: x.isFinite ? x : 1e10).normal.cumulative[0]))
    }
  }
}

extension Lanes {
  fileprivate func filled(_ make: (Int) -> Double) -> Lanes {
    var copy = self
    for lane in 0..<8 { copy[lane] = make(lane) }
    return copy
  }
}
