import Maths

/// Elimination of coefficients from [M, c; c', q], kept as a packed lower triangle with the residual
/// last; eight systems at a time.
enum Elimination {
  /// Gaussian elimination of the first `count` of `size` coefficients.
  ///
  /// The rest becomes what is left when these are integrated out; with all of them gone the last
  /// element is q - c' M^-1 c.
  ///
  /// - Returns: the determinant of the block eliminated.
  @inline(__always)
  static func eliminate(
    _ work: UnsafeMutablePointer<Lanes>, _ count: Int, of size: Int
  ) -> Lanes {
    var determinant = Lanes(repeating: 1)
    for j in 0..<count {
      let pivot = work[Packed.index(j, j)]
      let inverse = Lanes(repeating: 1) / pivot
      determinant *= pivot
      for i in (j &+ 1)...size {
        let factor = work[Packed.index(i, j)] * inverse
        for k in (j &+ 1)...i {
          work[Packed.index(i, k)] -= factor * work[Packed.index(k, j)]
        }
      }
    }
    return determinant
  }

  /// Symmetric sweep of the coefficients from `first` on, those before having been eliminated: M
  /// becomes -M^-1, c becomes M^-1 c, q becomes the misfit.
  ///
  /// - Returns: the determinant of the block swept.
  @inline(__always)
  static func sweep(
    _ work: UnsafeMutablePointer<Lanes>, from first: Int, of size: Int
  ) -> Lanes {
    var determinant = Lanes(repeating: 1)
    for pivotColumn in first..<size {
      let pivot = work[Packed.index(pivotColumn, pivotColumn)]
      let inverse = Lanes(repeating: 1) / pivot
      determinant *= pivot
      for i in first...size where i != pivotColumn {
        let left = i > pivotColumn ? Packed.index(i, pivotColumn) : Packed.index(pivotColumn, i)
        let factor = work[left] * inverse
        for j in first...i where j != pivotColumn {
          let right = j > pivotColumn ? Packed.index(j, pivotColumn) : Packed.index(pivotColumn, j)
          work[Packed.index(i, j)] -= factor * work[right]
        }
      }
      for i in first...size where i != pivotColumn {
        let at = i > pivotColumn ? Packed.index(i, pivotColumn) : Packed.index(pivotColumn, i)
        work[at] *= inverse
      }
      work[Packed.index(pivotColumn, pivotColumn)] = Lanes(repeating: 0) - inverse
    }
    return determinant
  }
}
