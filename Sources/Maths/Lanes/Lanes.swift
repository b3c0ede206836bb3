/// Eight numbers worked on together: the width in which people and quadrature nodes are computed.
///
/// One concrete type everywhere, so that no hot loop is ever generic. On AVX2 it is two registers,
/// on a plain build four; the bits of the results are the same, because nothing is fused.
@usableFromInline
package typealias Lanes = SIMD8<Double>

extension Lanes {
  /// How many numbers one `Lanes` holds.
  @inlinable @inline(__always)
  package static var width: Int { 8 }

  /// How many `Lanes` are needed to hold `count` numbers.
  @inlinable @inline(__always)
  package static func batches(for count: Int) -> Int { (count + 7) / 8 }

  /// The sum of the eight numbers, always added in the same order.
  @inlinable @inline(__always)
  package var total: Double {
    let four = lowHalf + highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }

  /// The lanes, brought into a range; written with masks because the generic minimum and maximum of
  /// the standard library stay calls.
  @inlinable @inline(__always)
  package func limited(from low: Double, to high: Double) -> Lanes {
    let (low, high) = (Lanes(repeating: low), Lanes(repeating: high))
    let raised = replacing(with: low, where: self .< low)
    return raised.replacing(with: high, where: raised .> high)
  }

  /// self * factor + term, rounded twice: the step of a polynomial.
  @inlinable @inline(__always)
  package func times(_ factor: Lanes, plus term: Double) -> Lanes {
    self * factor + Lanes(repeating: term)
  }

  /// self * factor + term with plain numbers: a straight line in each lane.
  @inlinable @inline(__always)
  package func line(_ factor: Double, _ term: Double) -> Lanes {
    self * Lanes(repeating: factor) + Lanes(repeating: term)
  }
}
