/// The regression of study effects on one moderator, at one tau squared.
///
/// The moderator is centred at its weighted mean, so that X'WX is diagonal and nothing cancels.
struct RegressionFit: VarianceModel {
  let weights: Double
  let squares: Double
  let residual: Double
  let squaredResidual: Double
  let projectionTrace: Double
  let projectionSquaredTrace: Double
  let information: Double
  /// Weighted mean of the moderator.
  let centre: Double
  /// Effect at the centre.
  let level: Double
  let slope: Double
  /// Weighted sum of squares of the centred moderator.
  let moderatorSquares: Double

  init(_ effects: EffectList, moderator: [Double], tau2: Double) {
    let (y, v) = (effects.estimates, effects.variances)
    var (sum, sumX, sumY) = (0.0, 0.0, 0.0)
    for i in y.indices {
      let w = 1 / (v[i] + tau2)
      sum += w
      sumX += w * moderator[i]
      sumY += w * y[i]
    }
    let (centre, level) = (sumX / sum, sumY / sum)
    // B = X'W^2 X and C = X'W^3 X, by their elements.
    var (sxx, sxy) = (0.0, 0.0)
    var (b00, b01, b11, c00, c11) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for i in y.indices {
      let w = 1 / (v[i] + tau2)
      let x = moderator[i] - centre
      let square = w * w
      let cube = square * w
      sxx += w * x * x
      sxy += w * x * (y[i] - level)
      b00 += square
      b01 += square * x
      b11 += square * x * x
      c00 += cube
      c11 += cube * x * x
    }
    let slope = sxy / sxx
    var (residual, squaredResidual) = (0.0, 0.0)
    for i in y.indices {
      let w = 1 / (v[i] + tau2)
      let gap = y[i] - level - slope * (moderator[i] - centre)
      residual += w * gap * gap
      squaredResidual += w * w * gap * gap
    }
    weights = sum
    squares = b00
    self.residual = residual
    self.squaredResidual = squaredResidual
    projectionTrace = sum - b00 / sum - b11 / sxx
    // tr(A^-1 B A^-1 B), A diagonal.
    let products =
      b00 * b00 / (sum * sum) + 2 * b01 * b01 / (sum * sxx) + b11 * b11 / (sxx * sxx)
    projectionSquaredTrace = b00 - 2 * (c00 / sum + c11 / sxx) + products
    information = sum * sxx
    self.centre = centre
    self.level = level
    self.slope = slope
    moderatorSquares = sxx
  }
}
