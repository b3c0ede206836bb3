/// What the noise around the regression is made of, given rho and sigma.
///
/// In units of sigma: an autoregressive part with variance `correlatedShare`, rating noise with the
/// rest, and a level that wanders from day to day with standard deviation `wander`.
struct NoiseStructure: Equatable {
  /// Share of the variance that carries over from day to day, above 0 and at most 1.
  var correlatedShare = 1.0
  /// Standard deviation of a day's step of the level, in units of sigma.
  var wander = 0.0

  /// Correlated noise only: model T1, whose whitening has a shorter form.
  static let autoregressive = NoiseStructure()
}
