import LawTesting
import Maths
import Testing

@Suite("Small linear algebra and root finding")
struct AlgebraTests {
  @Test("eigenvectors rebuild the matrix", arguments: seeds(500))
  func eigen(seed: UInt64) {
    let matrix = randomMatrix(seed)
    let rebuilt = matrix.mappingEigenvalues { $0 }
    for row in 0..<3 {
      for column in 0..<3 {
        #expect(abs(rebuilt[row, column] - matrix[row, column]) < Tolerance.rounding)
      }
    }
  }

  @Test("the inverse through eigenvalues undoes the matrix", arguments: seeds(500))
  func inverse(seed: UInt64) {
    let matrix = randomMatrix(seed).mappingEigenvalues { 0.1 + abs($0) }
    let vector = SIMD3(1.0, -2, 0.5)
    let back = matrix.mappingEigenvalues { 1 / $0 }.times(matrix.times(vector))
    for axis in 0..<3 { #expect(abs(back[axis] - vector[axis]) < 1e-11) }
  }

  @Test("the Cholesky factor squares to the matrix", arguments: seeds(500))
  func cholesky(seed: UInt64) {
    let matrix = randomMatrix(seed).mappingEigenvalues { 0.1 + abs($0) }
    let l = matrix.cholesky
    #expect(abs(l.l20 * l.l10 + l.l21 * l.l11 - matrix[2, 1]) < Tolerance.rounding)
    #expect(
      abs(l.l20 * l.l20 + l.l21 * l.l21 + l.l22 * l.l22 - matrix[2, 2]) < Tolerance.rounding)
    let eigenvalues = matrix.eigen.values
    let product = eigenvalues.x * eigenvalues.y * eigenvalues.z
    #expect(abs(l.determinant * l.determinant - product) < 1e-11 * product)
  }

  @Test("a solved system gives the right side back", arguments: seeds(500))
  func solve(seed: UInt64) throws {
    var random = stream(seed)
    let n = 1 + Int(random.nextUniform() * 6)
    let a = (0..<n).map { _ in (0..<n).map { _ in random.nextNormal() } }
    let rows = (0..<n).map { i in
      (0..<n).map { j in (0..<n).reduce(i == j ? 0.5 : 0) { $0 + a[i][$1] * a[j][$1] } }
    }
    let right = (0..<n).map { _ in random.nextNormal() }
    let factor = try #require(PositiveDefinite(rows: rows))
    let x = factor.solve(right)
    for i in 0..<n {
      let back = (0..<n).reduce(0) { $0 + rows[i][$1] * x[$1] }
      #expect(abs(back - right[i]) < 1e-10)
    }
    let last = factor.solve((0..<n).map { $0 == n - 1 ? 1 : 0 })
    #expect(abs(factor.lastOfInverse - last[n - 1]) < 1e-10 * abs(last[n - 1]))
  }

  @Test("a matrix that is not positive definite is refused")
  func notPositive() {
    #expect(PositiveDefinite(rows: [[1, 2], [2, 1]]) == nil)
    #expect(PositiveDefinite(rows: [[.nan]]) == nil)
  }

  @Test("the root of a cubic is found from any start", arguments: seeds(300))
  func root(seed: UInt64) {
    var random = stream(seed)
    let target = random.nextNormal() * 3
    let start = random.nextNormal() * 20
    let found = increasingRoot(between: -50, and: 50, start: start, tolerance: 1e-13) { x in
      (x * x * x + x - (target * target * target + target), 3 * x * x + 1, 6 * x)
    }
    #expect(abs(found - target) < 1e-12 * max(1, abs(target)))
  }

  @Test("sums keep what plain adding would lose")
  func compensated() {
    var sum = CompensatedSum()
    for value in [1, 1e100, 1, -1e100] { sum.add(value) }
    #expect(sum.value == 2)
  }

  @Test("log-sum-exp does not overflow and ignores impossible terms")
  func logSum() {
    #expect(abs(logSumExp([1000, 1000]) - (1000 + logarithm(2))) < Tolerance.rounding)
    #expect(abs(logSumExp([-.infinity, 3]) - 3) < Tolerance.rounding)
    #expect(logSumExp([]) == -.infinity)
  }

  private func randomMatrix(_ seed: UInt64) -> Symmetric3 {
    var random = stream(seed)
    var matrix = Symmetric3(diagonal: .zero)
    for row in 0..<3 {
      for column in 0...row { matrix[row, column] = random.nextNormal() }
    }
    return matrix
  }
}
