/// A small dense symmetric positive definite matrix, factored once (square-root-free Cholesky).
///
/// For the odd small system away from hot loops; the posterior has its own kernel in lanes.
package struct PositiveDefinite: Sendable {
  private let size: Int
  private let lower: [[Double]]
  private let pivots: [Double]

  /// Factors the matrix given by its rows; only the lower triangle is read.
  ///
  /// Nil when a pivot is not above zero. Cost: size^3 / 6.
  package init?(rows: [[Double]]) {
    size = rows.count
    var lower = rows
    var pivots = [Double](repeating: 0, count: rows.count)
    for j in 0..<rows.count {
      for i in j..<rows.count {
        guard rows[i].count > j else { return nil }
        var sum = rows[i][j]
        for k in 0..<j { sum -= lower[i][k] * lower[j][k] * pivots[k] }
        if i == j {
          guard sum > 0, sum.isFinite else { return nil }
          pivots[j] = sum
        }
        lower[i][j] = i == j ? 1 : sum / pivots[j]
      }
    }
    self.lower = lower
    self.pivots = pivots
  }

  /// The solution of self * x = right.
  package func solve(_ right: [Double]) -> [Double] {
    var x = right
    for i in 0..<size {
      for k in 0..<i { x[i] -= lower[i][k] * x[k] }
    }
    for i in 0..<size { x[i] /= pivots[i] }
    for i in stride(from: size - 1, through: 0, by: -1) {
      for k in (i + 1)..<max(size, i + 1) { x[i] -= lower[k][i] * x[k] }
    }
    return x
  }

  /// The last diagonal element of the inverse: the variance of the coefficient put last.
  package var lastOfInverse: Double { pivots.last.map { 1 / $0 } ?? .nan }

  /// The natural logarithm of the determinant.
  package var logDeterminant: Double {
    var sum = 0.0
    for pivot in pivots { sum += logarithm(pivot) }
    return sum
  }
}
