extension Lanes {
  /// The natural logarithm of each lane; lanes must be positive, normal and finite.
  ///
  /// The mantissa is brought to [0.7, 1.42) and expanded in (m - 1) / (m + 1) with the coefficients
  /// of the freely distributable mathematics library (fdlibm `e_log.c`), error below 1 unit in the
  /// last place. Written out so that every machine gives the same bits.
  @inlinable @inline(__always)
  package var logarithm: Lanes {
    let bits = unsafeBitCast(self, to: SIMD8<UInt64>.self)
    // Moving the cut from 1 to about 0.7 keeps the mantissa close to 1 on both sides.
    let moved = bits &- 0x3fe6_a09e_0000_0000
    let exponentBits = unsafeBitCast(moved, to: SIMD8<Int64>.self) &>> 52
    let mantissa = unsafeBitCast(
      bits &- unsafeBitCast(exponentBits &<< 52, to: SIMD8<UInt64>.self), to: Lanes.self)
    let magic: UInt64 = 0x4338_0000_0000_0000  // 1.5 * 2^52 as bits
    let exponent =
      unsafeBitCast(exponentBits &+ Int64(bitPattern: magic), to: Lanes.self)
      - Lanes(repeating: 0x1.8p52)
    let f = mantissa - Lanes(repeating: 1)
    let s = f / (f + Lanes(repeating: 2))
    let z = s * s
    let w = z * z
    let even =
      w
      * w.line(0.1531383769920937332, 0.2222219843214978396)
      .times(w, plus: 0.3999999999940941908)
    let odd =
      z
      * w.line(0.1479819860511658591, 0.1818357216161805012)
      .times(w, plus: 0.2857142874366239149).times(w, plus: 0.6666666666666735130)
    let half: Lanes = f * f * 0.5
    let lowPart: Lanes = exponent * 1.90821492927058770002e-10
    let highPart: Lanes = exponent * 6.93147180369123816490e-01
    let correction = s * (half + (even + odd)) + lowPart
    return highPart - ((half - correction) - f)
  }
}

/// The natural logarithm of a positive number, by the arithmetic of the lanes.
@inlinable
package func logarithm(_ x: Double) -> Double {
  Lanes(repeating: x).logarithm[0]
}
