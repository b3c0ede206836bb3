import Maths

/// How precise a trial can be, known before the first score.
///
/// With half-life, correlation and noise given, the posterior spread of the effect does not depend on
/// the scores.
package struct DesignPrecision: Sendable {
  /// Input of each day, share of the planned dose.
  package var input: [Double]
  /// Exposure before the first day.
  package var exposureBefore = 0.0
  /// Whether each day will be scored; all when nil.
  package var scored: [Bool]?
  /// Weekend flags, when the analysis will have them.
  package var weekend: [Bool]?

  package init(input: [Double]) { self.input = input }

  /// Posterior standard deviation of the effect, points.
  ///
  /// Cost: O(days * columns^2).
  ///
  /// - Parameters:
  ///   - halfLife: days.
  ///   - rho: correlation of the noise from day to day.
  ///   - sigma: standard deviation of the noise, points.
  package func effectSD(
    halfLife: Double, rho: Double, sigma: Double, priors: TrialPriors
  ) -> Double {
    let exposure = Exposure(input: input, halfLife: halfLife, before: exposureBefore).days
    var coefficients: [PriorName] = [.alpha, .trend]
    if weekend != nil { coefficients.append(.weekend) }
    coefficients.append(.effect)
    let size = coefficients.count
    let variance = sigma * sigma
    var rows = coefficients.indices.map { row in
      coefficients.indices.map { $0 == row ? priors[coefficients[row]].precision : 0 }
    }
    var previous: (day: Int, values: [Double])?
    for day in input.indices where scored?[day] ?? true {
      let values = columns(day, exposure: exposure[day])
      var whitened = values
      if let previous {
        var kept = 1.0
        for _ in 0..<(day - previous.day) { kept *= rho }
        let scale = 1 / (1 - kept * kept).squareRoot()
        for column in 0..<size {
          whitened[column] = (values[column] - kept * previous.values[column]) * scale
        }
      }
      for i in 0..<size {
        for j in 0...i { rows[i][j] += whitened[i] * whitened[j] / variance }
      }
      previous = (day, values)
    }
    return PositiveDefinite(rows: rows)?.lastOfInverse.squareRoot() ?? .nan
  }

  private func columns(_ day: Int, exposure: Double) -> [Double] {
    var values = [1, (Double(day + 1) - Double(input.count + 1) / 2) / 28]
    if let weekend { values.append((weekend[day] ? 1 : 0) - 2.0 / 7) }
    return values + [exposure]
  }
}
