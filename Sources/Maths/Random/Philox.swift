/// Philox4x32-10: four words that are a pure function of a counter and a key.
///
/// Salmon, Moraes, Dror and Shaw, "Parallel Random Numbers: As Easy as 1, 2, 3", SC'11,
/// doi:10.1145/2063384.2063405. No state: shards, threads and machines agree without talking.
package enum Philox {
  /// The random words of one counter.
  ///
  /// - Parameters:
  ///   - counter: four 32-bit words.
  ///   - key: two 32-bit words.
  @inlinable
  package static func words(counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
    var c = counter
    var k = key
    for _ in 0..<10 {
      let first = UInt64(c[0]) &* 0xD251_1F53
      let second = UInt64(c[2]) &* 0xCD9E_8D57
      c = SIMD4(
        UInt32(truncatingIfNeeded: second >> 32) ^ c[1] ^ k[0],
        UInt32(truncatingIfNeeded: second),
        UInt32(truncatingIfNeeded: first >> 32) ^ c[3] ^ k[1],
        UInt32(truncatingIfNeeded: first))
      k = k &+ SIMD2(0x9E37_79B9, 0xBB67_AE85)
    }
    return c
  }
}
