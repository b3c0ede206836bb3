import Maths

/// Memory for posteriors, made once and used for one diary after another.
///
/// Not for sharing: each thread makes its own. Results never depend on what a workspace was used for
/// before.
public final class PosteriorWorkspace {
  private(set) var observations = Observations()
  var whitening = Whitening()
  var nodes = NodeTable()
  var densities = LaneBuffer()
  var mixture = MixtureBuffer()
  var hyper = HyperPriors(TrialPriors())
  private var noise = NoiseStructure.autoregressive

  public init() {}

  /// Lays out a diary for everything that follows.
  func load(
    _ diary: Diary, withTrend: Bool, noise: NoiseStructure = .autoregressive
  ) {
    self.noise = noise
    hyper = HyperPriors(diary.priors)
    observations.load(diary, withTrend: withTrend)
  }

  /// Log posterior density of the hyper-parameters (up to its constant) at the nodes of a shape.
  ///
  /// The memory returned is used again by the next call.
  func logDensities(_ shape: NodeShape, _ placement: Placement) -> UnsafeMutablePointer<Lanes> {
    densities.reserve(shape.laneCount)
    whiten(shape, placement)
    NodeKernel(observations, hyper: hyper).logDensities(
      whitening, shape: shape, sigmaAxis: placement.axes.l22, into: densities.base)
    return densities.base
  }

  /// Whitens the observations at every pair of a shape.
  func whiten(_ shape: NodeShape, _ placement: Placement) {
    if noise == .autoregressive {
      whitening.load(observations, hyper: hyper, shape: shape, placement: placement)
    } else {
      whitening.load(
        observations, hyper: hyper, shape: shape, placement: placement, noise: noise)
    }
  }
}

extension NodeShape {
  static let scan = box(1, 2, 6)
  static let stencil = box(1, 1, 1)
  static let lattice = ball(squaredRadius: 33)
  static let shiftedLattice = ball(squaredRadius: 33, shift: 0.5)
  static let fineLattice = ball(squaredRadius: 110)
  static let shiftedFineLattice = ball(squaredRadius: 110, shift: 0.5)
  static let widePriorBox = box(15, 20, 40)
  static let marginals = box(8, 8, 9)
}
