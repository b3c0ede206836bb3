/// A symmetric 3 x 3 matrix, such as a Hessian over three hyper-parameters.
package struct Symmetric3: Sendable {
  package typealias Vector = SIMD3<Double>

  private var columns: (Vector, Vector, Vector)

  package init(diagonal: Vector) {
    columns = (
      Vector(diagonal.x, 0, 0), Vector(0, diagonal.y, 0), Vector(0, 0, diagonal.z)
    )
  }

  /// The element of a row and a column; setting one sets its mirror image.
  package subscript(row: Int, column: Int) -> Double {
    get { self[column: column][row] }
    set {
      setElement(row, column, newValue)
      setElement(column, row, newValue)
    }
  }

  private subscript(column column: Int) -> Vector {
    column == 0 ? columns.0 : column == 1 ? columns.1 : columns.2
  }

  private mutating func setElement(_ row: Int, _ column: Int, _ value: Double) {
    switch column {
    case 0: columns.0[row] = value
    case 1: columns.1[row] = value
    default: columns.2[row] = value
    }
  }
}

extension Symmetric3 {
  /// Eigenvalues and their unit vectors, by cyclic Jacobi rotations.
  package var eigen: (values: Vector, vectors: [Vector]) {
    var a = self
    var vectors = [Vector(1, 0, 0), Vector(0, 1, 0), Vector(0, 0, 1)]
    for _ in 0..<30 {
      let off = abs(a[0, 1]) + abs(a[0, 2]) + abs(a[1, 2])
      let size = abs(a[0, 0]) + abs(a[1, 1]) + abs(a[2, 2])
      if off <= 1e-15 * size { break }
      for (p, q) in [(0, 1), (0, 2), (1, 2)] where a[p, q] != 0 {
        let theta = (a[q, q] - a[p, p]) / (2 * a[p, q])
        let t = (theta < 0 ? -1.0 : 1.0) / (abs(theta) + (theta * theta + 1).squareRoot())
        let cosine = 1 / (t * t + 1).squareRoot()
        a.rotate(p, q, cosine: cosine, sine: t * cosine)
        (vectors[p], vectors[q]) = (
          vectors[p] * cosine - vectors[q] * (t * cosine),
          vectors[p] * (t * cosine) + vectors[q] * cosine
        )
      }
    }
    return (Vector(a[0, 0], a[1, 1], a[2, 2]), vectors)
  }

  private mutating func rotate(_ p: Int, _ q: Int, cosine c: Double, sine s: Double) {
    let (app, aqq, apq) = (self[p, p], self[q, q], self[p, q])
    let r = 3 - p - q
    let (arp, arq) = (self[r, p], self[r, q])
    self[p, p] = c * c * app - 2 * s * c * apq + s * s * aqq
    self[q, q] = s * s * app + 2 * s * c * apq + c * c * aqq
    self[p, q] = 0
    self[r, p] = c * arp - s * arq
    self[r, q] = s * arp + c * arq
  }

  /// The matrix with each eigenvalue replaced, for instance floored and inverted.
  package func mappingEigenvalues(_ change: (Double) -> Double) -> Symmetric3 {
    let (values, vectors) = eigen
    var result = Symmetric3(diagonal: .zero)
    for row in 0..<3 {
      for column in 0...row {
        var sum = 0.0
        for k in 0..<3 { sum += change(values[k]) * vectors[k][row] * vectors[k][column] }
        result[row, column] = sum
      }
    }
    return result
  }

  /// The product with a vector.
  package func times(_ vector: Vector) -> Vector {
    columns.0 * vector.x + columns.1 * vector.y + columns.2 * vector.z
  }

  /// The lower triangle L with L L' = self; the matrix must be positive definite.
  package var cholesky: Lower3 {
    let l00 = self[0, 0].squareRoot()
    let l10 = self[1, 0] / l00
    let l20 = self[2, 0] / l00
    let l11 = (self[1, 1] - l10 * l10).squareRoot()
    let l21 = (self[2, 1] - l20 * l10) / l11
    let l22 = (self[2, 2] - l20 * l20 - l21 * l21).squareRoot()
    return Lower3(l00: l00, l10: l10, l11: l11, l20: l20, l21: l21, l22: l22)
  }
}

/// A lower triangular 3 x 3 matrix.
package struct Lower3: Hashable, Sendable {
  package var l00, l10, l11, l20, l21, l22: Double

  package init(
    l00: Double, l10: Double, l11: Double, l20: Double, l21: Double, l22: Double
  ) {
    self.l00 = l00
    self.l10 = l10
    self.l11 = l11
    self.l20 = l20
    self.l21 = l21
    self.l22 = l22
  }

  /// A diagonal matrix.
  package init(diagonal: SIMD3<Double>) {
    self.init(l00: diagonal.x, l10: 0, l11: diagonal.y, l20: 0, l21: 0, l22: diagonal.z)
  }

  /// Every element multiplied by a number.
  package func scaled(by factor: Double) -> Lower3 {
    Lower3(
      l00: l00 * factor, l10: l10 * factor, l11: l11 * factor, l20: l20 * factor,
      l21: l21 * factor, l22: l22 * factor)
  }

  /// The volume of the cell spanned by the columns.
  package var determinant: Double { l00 * l11 * l22 }
}
