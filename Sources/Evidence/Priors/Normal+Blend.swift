import Maths

extension Normal {
  /// The normal with mean and variance of a mixture of two.
  ///
  /// - Parameter weight: of this one, 0 to 1; the other has the rest.
  func blended(with other: Normal, weight: Double) -> Normal {
    let gap = mean - other.mean
    let variance =
      weight * sd * sd + (1 - weight) * other.sd * other.sd + weight * (1 - weight) * gap * gap
    return Normal(
      checkedMean: weight * mean + (1 - weight) * other.mean, sd: variance.squareRoot())
  }
}
