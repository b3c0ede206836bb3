/// The weighted mean of the studies at one tau squared, with the sums that estimators need.
struct WeightedFit {
  /// Sums of the weights w = 1 / (v + tau2), and of their squares and cubes.
  let weights: Double
  let squares: Double
  let cubes: Double
  let mean: Double
  /// Sum of w (y - mean)^2.
  let residual: Double
  /// Sum of w^2 (y - mean)^2.
  let squaredResidual: Double

  /// Two passes over the studies.
  init(_ effects: EffectList, tau2: Double) {
    var (weights, squares, cubes, product) = (0.0, 0.0, 0.0, 0.0)
    let (y, v) = (effects.estimates, effects.variances)
    for i in y.indices {
      let w = 1 / (v[i] + tau2)
      let square = w * w
      weights += w
      squares += square
      cubes += square * w
      product += w * y[i]
    }
    let mean = product / weights
    var (residual, squaredResidual) = (0.0, 0.0)
    for i in y.indices {
      let w = 1 / (v[i] + tau2)
      let gap = y[i] - mean
      let term = w * gap * gap
      residual += term
      squaredResidual += w * term
    }
    self.weights = weights
    self.squares = squares
    self.cubes = cubes
    self.mean = mean
    self.residual = residual
    self.squaredResidual = squaredResidual
  }
}

extension WeightedFit: VarianceModel {
  var projectionTrace: Double { weights - squares / weights }

  var projectionSquaredTrace: Double {
    squares - 2 * cubes / weights + (squares / weights) * (squares / weights)
  }

  var information: Double { weights }
}
