extension Lanes {
  /// e to the power of each lane; at most about 1 unit in the last place off.
  ///
  /// Below -708 the result is that of -708 (about 3e-308), above 709 that of 709. Range reduction by
  /// ln 2 in two parts, then a Taylor polynomial on |r| <= 0.347; the truncation is below 2e-16.
  /// Written out here, and not taken from the C library, so that every machine gives the same bits.
  @inlinable @inline(__always)
  package var exponential: Lanes {
    let x = limited(from: -708, to: 709)
    let magic = Lanes(repeating: 0x1.8p52)  // adding it rounds; the whole number is in the low bits
    let shifted = x.line(1.4426950408889634, 0x1.8p52)
    let whole = shifted - magic
    let highPart: Lanes = whole * 0x1.62e42feep-1
    let lowPart: Lanes = whole * 0x1.a39ef35793c76p-33
    let r = (x - highPart) - lowPart
    let r2 = r * r
    let r4 = r2 * r2
    let low = r.line(1.0 / 6, 0.5) + r2 * r.line(1.0 / 120, 1.0 / 24)
    let middle = r.line(1.0 / 5040, 1.0 / 720) + r2 * r.line(1.0 / 362_880, 1.0 / 40320)
    let high =
      r.line(1.0 / 39_916_800, 1.0 / 3_628_800)
      + r2 * r.line(1.0 / 6_227_020_800, 1.0 / 479_001_600)
    let tail = low + r4 * (middle + r4 * high)
    let polynomial = (r2 * tail + r) + Lanes(repeating: 1)
    let bits = unsafeBitCast(shifted, to: SIMD8<UInt64>.self) &<< 52
    let result = unsafeBitCast(polynomial, to: SIMD8<UInt64>.self) &+ bits
    return unsafeBitCast(result, to: Lanes.self)
  }
}

/// e to the power of `x`, by the arithmetic of the lanes and therefore with their bits.
@inlinable
package func exponential(_ x: Double) -> Double {
  Lanes(repeating: x).exponential[0]
}
