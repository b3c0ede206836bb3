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
  var joint = JointRegression()
  private var model = Model.single(.autoregressive)

  /// What is laid out.
  private enum Model {
    case single(NoiseStructure)
    case joint
  }

  public init() {}

  /// Lays out a diary for everything that follows.
  func load(
    _ diary: Diary, withTrend: Bool, noise: NoiseStructure = .autoregressive
  ) {
    model = .single(noise)
    hyper = HyperPriors(diary.priors)
    observations.load(diary, withTrend: withTrend)
  }

  /// Lays out a diary of several complaints; `joint` still needs a correlation.
  func load(_ diary: JointDiary) {
    model = .joint
    hyper = HyperPriors(diary.primary.priors)
    joint.load(diary)
  }

  /// How many coefficients, or forms of them, every node tells about; the effect is the last.
  var targetCount: Int {
    switch model {
    case .single: observations.size
    case .joint: joint.coefficients.targets.count
    }
  }

  /// Log posterior density of the hyper-parameters (up to its constant) at the nodes of a shape.
  ///
  /// The memory returned is used again by the next call.
  func logDensities(_ shape: NodeShape, _ placement: Placement) -> UnsafeMutablePointer<Lanes> {
    densities.reserve(shape.laneCount)
    whiten(shape, placement)
    switch model {
    case .single:
      NodeKernel(observations, hyper: hyper).logDensities(
        whitening, shape: shape, sigmaAxis: placement.axes.l22, into: densities.base)
    case .joint:
      joint.logDensities(
        shape, sigmaAxis: placement.axes.l22, prior: hyper.logSigma, into: densities.base)
    }
    return densities.base
  }

  /// Adds the nodes of a shape to the table.
  func append(_ shape: NodeShape, _ placement: Placement) {
    whiten(shape, placement)
    switch model {
    case .single:
      nodes.append(
        whitening, kernel: NodeKernel(observations, hyper: hyper), observations: observations,
        shape: shape, sigmaAxis: placement.axes.l22)
    case .joint:
      nodes.append(shape) { rows in
        joint.fillNodes(
          shape, sigmaAxis: placement.axes.l22, prior: hyper.logSigma, into: rows)
      }
    }
  }

  /// Whitens the observations at every pair of a shape.
  func whiten(_ shape: NodeShape, _ placement: Placement) {
    switch model {
    case .single(.autoregressive):
      whitening.load(observations, hyper: hyper, shape: shape, placement: placement)
    case .single(let noise):
      whitening.load(
        observations, hyper: hyper, shape: shape, placement: placement, noise: noise)
    case .joint:
      joint.whiten(hyper: hyper, shape: shape, placement: placement)
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
