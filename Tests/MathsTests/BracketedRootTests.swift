import LawTesting
import Maths
import Testing

@Suite("Zeros of increasing functions without slopes") struct BracketedRootTests {
  @Test("the zero of a known function is found, wherever it lies in the bracket")
  func known() {
    for seed in seeds(2_000) {
      var random = stream(seed)
      let zero = 10 * random.nextUniform() - 5
      let steepness = exponential(6 * random.nextUniform() - 3)
      let (low, high) = (zero - 8 * random.nextUniform(), zero + 8 * random.nextUniform())
      let found = bracketedRoot(between: low, and: high, tolerance: 1e-12) { x in
        let gap = steepness * (x - zero)
        return gap + gap * gap * gap
      }
      #expect((found - zero).magnitude < 1e-10, "seed \(seed)")
    }
  }

  @Test("a zero at an end of the bracket is that end, and a flat stretch does not trap it")
  func edges() {
    #expect(bracketedRoot(between: 0, and: 1, tolerance: 1e-12) { $0 } < 1e-11)
    #expect(bracketedRoot(between: 0, and: 1, tolerance: 1e-12) { $0 - 1 } > 1 - 1e-11)
    let steep = bracketedRoot(between: 0, and: 1e6, tolerance: 1e-12) { x in
      x < 3 ? -1e-9 : 1e9 * (x - 3) + 1e-9
    }
    #expect((steep - 3).magnitude < 1e-8)
  }

  @Test("one more evaluation is never asked for than the limit allows")
  func bounded() {
    var calls = 0
    _ = bracketedRoot(between: 0, and: 1, tolerance: 0) { x in
      calls += 1
      return x < 0.5 ? -1 : 1
    }
    #expect(calls <= 202)
  }
}
