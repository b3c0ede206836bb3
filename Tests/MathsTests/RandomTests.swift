import LawTesting
import Maths
import Testing

@Suite("Counter-based random numbers")
struct RandomTests {
  /// Salmon et al., SC'11, known-answer vectors; the last two recomputed independently.
  static let vectors: [(counter: SIMD4<UInt32>, key: SIMD2<UInt32>, words: SIMD4<UInt32>)] = [
    (SIMD4(repeating: 0), SIMD2(0, 0), SIMD4(0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8)),
    (
      SIMD4(repeating: 0xffff_ffff), SIMD2(repeating: 0xffff_ffff),
      SIMD4(0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd)
    ),
    (
      SIMD4(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344), SIMD2(0xa409_3822, 0x299f_31d0),
      SIMD4(0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1)
    ),
    (
      SIMD4(1, 0, 0x0001_0000, 0), SIMD2(0x2a, 0),
      SIMD4(0xe41c_d7cd, 0xe31a_7d96, 0xf07e_3f8d, 0x71f8_7727)
    ),
    (
      SIMD4(7, 0, 0x0002_0000, 5), SIMD2(0x7ea, 1),
      SIMD4(0x3519_6847, 0x2965_9e82, 0xd9f1_ea20, 0xd915_87ac)
    ),
  ]

  @Test("Philox gives the published words", arguments: vectors.indices)
  func philox(index: Int) {
    let vector = Self.vectors[index]
    #expect(Philox.words(counter: vector.counter, key: vector.key) == vector.words)
  }

  @Test("a draw does not depend on the draws before it", arguments: seeds(200))
  func anyOrder(seed: UInt64) {
    var stream = RandomStream(seed: seed, person: 3, replicate: 1, purpose: .missing)
    let inOrder = (0..<20).map { _ in stream.nextUniform() }
    for index in (0..<20).reversed() {
      #expect(stream.uniform(at: UInt32(index)) == inOrder[index])
    }
  }

  @Test("uniform numbers never reach 0 or 1 and fill the interval evenly")
  func uniform() {
    let stream = RandomStream(seed: 11, purpose: .scores)
    var counts = [Int](repeating: 0, count: 20)
    for index in 0..<40_000 {
      let u = stream.uniform(at: UInt32(index))
      #expect(u > 0 && u < 1)
      counts[Int(u * 20)] += 1
    }
    let chiSquare = counts.reduce(0.0) { $0 + (Double($1) - 2000) * (Double($1) - 2000) / 2000 }
    #expect(chiSquare < 43.8)  // 99.9 % of chi-square with 19 degrees of freedom
  }

  @Test("normal numbers have mean 0 and variance 1")
  func normal() {
    let stream = RandomStream(seed: 12, purpose: .predictive)
    let draws = (0..<40_000).map { stream.normal(at: UInt32($0)) }
    let mean = draws.reduce(0, +) / 40_000
    let variance = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 40_000
    #expect(abs(mean) < 4 / 200.0)
    #expect(abs(variance - 1) < 4 * (2 / 40_000.0).squareRoot())
  }

  @Test("person, replicate and purpose each give other numbers")
  func separation() {
    let draws = [
      RandomStream(seed: 1, person: 0, replicate: 0, purpose: .scores),
      RandomStream(seed: 1, person: 1, replicate: 0, purpose: .scores),
      RandomStream(seed: 1, person: 0, replicate: 1, purpose: .scores),
      RandomStream(seed: 1, person: 0, replicate: 0, purpose: .missing),
      RandomStream(seed: 1 << 32, person: 0, replicate: 0, purpose: .scores),
    ].map { $0.uniform(at: 0) }
    #expect(Set(draws).count == draws.count)
  }
}
