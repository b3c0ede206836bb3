extension Lanes {
  /// A whole power of each lane, by repeated squaring; 1 for the power 0.
  @inlinable @inline(__always)
  package func power(_ exponent: Int) -> Lanes {
    var result = Lanes(repeating: 1)
    var square = self
    var left = exponent
    while left > 0 {
      if left & 1 == 1 { result *= square }
      square *= square
      left >>= 1
    }
    return result
  }
}
