/// The lower triangle L with L L' = P, for a symmetric positive definite 4 x 4 matrix P.
///
/// Four columns hold every regression of the house; a column not in use gets a pivot of its own.
package struct Lower4: Sendable {
  package typealias Vector = SIMD4<Double>

  private let columns: (Vector, Vector, Vector, Vector)

  /// Factors the matrix given by its columns.
  ///
  /// Pivots that rounding made negative are taken as the smallest positive number.
  package init(factoring matrix: (Vector, Vector, Vector, Vector)) {
    func root(_ pivot: Double) -> Double { max(pivot, .leastNormalMagnitude).squareRoot() }
    var (a, b, c, d) = matrix
    a /= root(a[0])
    b -= a * a[1]
    b /= root(b[1])
    b[0] = 0
    c -= a * a[2] + b * b[2]
    c /= root(c[2])
    c[0] = 0
    c[1] = 0
    d -= a * a[3] + b * b[3] + c * c[3]
    d /= root(d[3])
    d = Vector(0, 0, 0, d[3])
    columns = (a, b, c, d)
  }

  /// The solution x of L x = right.
  package func solve(_ right: Vector) -> Vector {
    var left = right
    left[0] /= columns.0[0]
    left[1] = (left[1] - left[0] * columns.0[1]) / columns.1[1]
    left[2] = (left[2] - left[0] * columns.0[2] - left[1] * columns.1[2]) / columns.2[2]
    let known = left[0] * columns.0[3] + left[1] * columns.1[3] + left[2] * columns.2[3]
    left[3] = (left[3] - known) / columns.3[3]
    return left
  }

  /// The solution x of L' x = right.
  package func solveTransposed(_ right: Vector) -> Vector {
    var left = right
    left[3] /= columns.3[3]
    left[2] = (left[2] - columns.2[3] * left[3]) / columns.2[2]
    left[1] = (left[1] - columns.1[2] * left[2] - columns.1[3] * left[3]) / columns.1[1]
    let known = columns.0[1] * left[1] + columns.0[2] * left[2] + columns.0[3] * left[3]
    left[0] = (left[0] - known) / columns.0[0]
    return left
  }

  /// The last diagonal element of the inverse of P.
  package var lastOfInverse: Double { 1 / (columns.3[3] * columns.3[3]) }

  /// The natural logarithm of the determinant of P.
  package var logDeterminant: Double {
    2 * (logarithm(columns.0[0] * columns.1[1]) + logarithm(columns.2[2] * columns.3[3]))
  }
}
