import Maths

/// The regression given the hyper-parameters, one set of them at a time: for samplers.
///
/// Four columns in the order of `Coefficient`; those a diary lacks are zero. Scores and the precision
/// of each innovation may be replaced between fits.
struct ConditionalRegression {
  typealias Row = SIMD4<Double>

  /// What one set of hyper-parameters leaves of the coefficients.
  struct Fit {
    var theta = Theta()
    /// Exposure on each scored day.
    fileprivate(set) var exposure: [Double] = []
    /// Correlation of the noise over one day.
    fileprivate(set) var rho = 0.0
    /// Variance of the noise, points^2.
    fileprivate(set) var variance = 1.0
    /// Log posterior density of the hyper-parameters, up to a constant.
    fileprivate(set) var logDensity = -Double.infinity
    /// Mean of the coefficients.
    fileprivate(set) var mean = Row()
    /// Root of their precision.
    fileprivate(set) var root = Lower4(
      factoring: (Row(1, 0, 0, 0), Row(0, 1, 0, 0), Row(0, 0, 1, 0), Row(0, 0, 0, 1)))

    /// Mean and standard deviation of the effect.
    var effect: (mean: Double, sd: Double) { (mean[3], root.lastOfInverse.squareRoot()) }

    /// One draw of the coefficients.
    func coefficients(_ random: inout RandomStream) -> Row {
      var z = Row()
      for column in 0..<4 { z[column] = random.nextNormal() }
      return mean + root.solveTransposed(z)
    }
  }

  /// Days since the previous scored day; 0 for the first.
  let gaps: [Int]
  /// Score of each scored day, points.
  var scores: [Double]
  /// Precision of each innovation relative to the model's.
  var precisions: [Double]
  private let rows: [Row]
  private let isScored: [Bool]
  private let input: [Double]
  private let exposureBefore: Double
  private let priorMean: Row
  private let priorPrecision: Row
  private let hyper: HyperPriors

  init(_ diary: Diary) {
    let scored = diary.input.indices.filter { diary.analysedScore($0) != nil }
    scores = scored.compactMap { diary.analysedScore($0) }
    precisions = Array(repeating: 1, count: scored.count)
    gaps = scored.indices.map { $0 == 0 ? 0 : scored[$0] - scored[$0 - 1] }
    let middle = Double(diary.days + 1) / 2
    rows = scored.map { day in
      let weekend = diary.weekend.map { ($0[day] ? 1 : 0) - 2.0 / 7 }
      return Row(1, (Double(day + 1) - middle) / 28, weekend ?? 0, 0)
    }
    isScored = diary.input.indices.map { diary.analysedScore($0) != nil }
    input = diary.input
    exposureBefore = diary.exposureBefore
    let priors = Coefficient.allCases.map { diary.priors[$0.prior] }
    priorMean = Row(priors.map(\.mean))
    priorPrecision = Row(priors.map(\.precision))
    hyper = HyperPriors(diary.priors)
  }

  /// The design row of a scored day.
  func row(_ index: Int, _ fit: Fit) -> Row {
    var row = rows[index]
    row[3] = fit.exposure[index]
    return row
  }

  /// Fits the coefficients at `fit.theta`.
  ///
  /// Cost: O(days).
  func update(_ fit: inout Fit) {
    expose(&fit)
    let doubled = exponential(2 * fit.theta.y)
    fit.rho = min(max(1 - 2 / (doubled + 1), -1 + 1e-12), 1 - 1e-12)
    fit.variance = exponential(2 * fit.theta.z)
    let precision = 1 / fit.variance
    var (a, b, c, d) = (Row(), Row(), Row(), Row())
    var (right, square, logDeterminant) = (Row(), 0.0, 0.0)
    var (previousRow, previousRest) = (Row(), 0.0)
    let dayLog = logarithm(1 - fit.rho * fit.rho)
    for index in scores.indices {
      let row = row(index, fit)
      let rest = scores[index] - (row * priorMean).sum()
      let kept = index == 0 ? 0 : power(fit.rho, gaps[index])
      let share = 1 - kept * kept
      if index > 0 { logDeterminant -= gaps[index] == 1 ? dayLog : logarithm(share) }
      let weight = precisions[index] / share * precision
      let change = row - kept * previousRow
      let restChange = rest - kept * previousRest
      let weighted = change * weight
      a += weighted * change[0]
      b += weighted * change[1]
      c += weighted * change[2]
      d += weighted * change[3]
      right += weighted * restChange
      square += weight * restChange * restChange
      (previousRow, previousRest) = (row, rest)
    }
    a[0] += priorPrecision[0]
    b[1] += priorPrecision[1]
    c[2] += priorPrecision[2]
    d[3] += priorPrecision[3]
    fit.root = Lower4(factoring: (a, b, c, d))
    let half = fit.root.solve(right)
    fit.mean = priorMean + fit.root.solveTransposed(half)
    let misfit = square - (half * half).sum()
    fit.logDensity =
      0.5 * (logDeterminant - fit.root.logDeterminant - misfit)
      - Double(scores.count) * fit.theta.z + hyper.logHalfLife.logDensity(fit.theta.x)
      + hyper.atanhRho.logDensity(fit.theta.y) + hyper.logSigma.logDensity(fit.theta.z)
  }

  private func expose(_ fit: inout Fit) {
    if fit.exposure.count != scores.count {
      fit.exposure = Array(repeating: 0, count: scores.count)
    }
    let rate = Exposure.rate(Lanes(repeating: fit.theta.x))[0]
    var exposure = exposureBefore
    var next = 0
    for day in input.indices {
      exposure += rate * (input[day] - exposure)
      if isScored[day] {
        fit.exposure[next] = exposure
        next += 1
      }
    }
  }

  /// A whole power by repeated squaring.
  @inline(__always)
  func power(_ base: Double, _ exponent: Int) -> Double {
    if exponent == 1 { return base }
    var (result, square, left) = (1.0, base, exponent)
    while left > 0 {
      if left & 1 == 1 { result *= square }
      square *= square
      left >>= 1
    }
    return result
  }
}
