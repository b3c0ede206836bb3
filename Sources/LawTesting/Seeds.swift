package import Maths

/// Repeatable seeds for a law that must hold for every input: `@Test(arguments: seeds(500))`.
///
/// The same count always gives the same seeds, so a failing one can be run again by itself.
package func seeds(_ count: Int) -> [UInt64] {
  (0..<UInt64(count)).map { 0x9E37_79B9_7F4A_7C15 &* ($0 + 1) }
}

/// The random numbers a law uses to make its input.
package func stream(_ seed: UInt64) -> RandomStream {
  RandomStream(seed: seed, purpose: .scores)
}
