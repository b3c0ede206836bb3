/// A linear model of the study effects at one tau squared, as the estimators of tau squared see it.
///
/// P is the projection W - W X (X'WX)^-1 X'W, with W the weights 1 / (v + tau2).
protocol VarianceModel {
  /// Sum of the weights.
  var weights: Double { get }
  /// Sum of the squared weights.
  var squares: Double { get }
  /// y'Py.
  var residual: Double { get }
  /// y'PPy.
  var squaredResidual: Double { get }
  /// tr P.
  var projectionTrace: Double { get }
  /// tr PP.
  var projectionSquaredTrace: Double { get }
  /// The determinant of X'WX.
  var information: Double { get }
}
