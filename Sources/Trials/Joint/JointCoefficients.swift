import Maths

/// The coefficients of several complaints in rotated form, with their prior precision.
///
/// Blocks: the primary, the normalised sum of the others and, with three complaints, their normalised
/// difference. First come level, trend and weekend of every block, then the effects of all blocks, so
/// that elimination ends at the effects.
///
/// Effects are common + deviation, the common one N(m, s^2), the deviations N(0, t^2) each.
struct JointCoefficients {
  /// Number of complaints and of blocks.
  let blocks: Int
  /// Coefficients of each block, effect last.
  let columns: Int
  /// Prior precision of level, trend and weekend, the same for every complaint.
  let precisions: [Double]
  /// Prior precision of primary effect, its cross term with the sum, sum, difference.
  let effectPrecisions: (primary: Double, cross: Double, sum: Double, difference: Double)
  /// Half the log determinant of the prior precision.
  let halfLogPrecision: Double
  /// What is told of the effects; the effect on the primary last.
  let targets: [Target]

  /// A linear form of the rotated effects: primary, sum of the others, difference of the others.
  struct Target {
    let weights: SIMD3<Double>
    /// Value at the prior mean, points.
    let mean: Double
    /// Variance that the effects leave open, points squared.
    let openVariance: Double
  }

  /// No complaint at all.
  static let none = JointCoefficients()

  private init() {
    (blocks, columns, precisions, targets) = (0, 0, [], [])
    effectPrecisions = (primary: 0, cross: 0, sum: 0, difference: 0)
    halfLogPrecision = 0
  }

  /// Number of coefficients.
  var size: Int { blocks * columns }
  /// Number of coefficients before the effects.
  var fixed: Int { blocks * (columns - 1) }

  init(_ diary: JointDiary, _ coefficients: [Coefficient]) {
    let priors = diary.primary.priors
    blocks = diary.outcomeCount
    columns = coefficients.count
    let fixedPriors = coefficients.dropLast().map { priors[$0.prior] }
    precisions = fixedPriors.map(\.precision)

    let others = Double(blocks - 1)
    let common = priors.effect.sd * priors.effect.sd
    let spread = diary.priors.effectSpread * diary.priors.effectSpread
    let determinant = spread * (spread + (others + 1) * common)
    effectPrecisions = (
      primary: (others * common + spread) / determinant,
      cross: -others.squareRoot() * common / determinant,
      sum: (common + spread) / determinant, difference: 1 / spread
    )
    var half = -0.5 * logarithm(determinant)
    if blocks == 3 { half -= 0.5 * logarithm(spread) }
    for prior in fixedPriors { half -= Double(blocks) * logarithm(prior.sd) }
    halfLogPrecision = half

    let mean = priors.effect.mean
    let root = 1 / others.squareRoot()
    let share = common / (spread + (others + 1) * common)
    var targets = [
      Target(
        weights: SIMD3(share, share * others.squareRoot(), 0), mean: mean,
        openVariance: share * spread),
      Target(weights: SIMD3(0, root, blocks == 3 ? root : 0), mean: mean, openVariance: 0),
    ]
    if blocks == 3 {
      targets.append(Target(weights: SIMD3(0, root, -root), mean: mean, openVariance: 0))
    }
    targets.append(Target(weights: SIMD3(1, 0, 0), mean: mean, openVariance: 0))
    self.targets = targets
  }

  /// Where a coefficient of a block stands.
  @inline(__always)
  func place(_ block: Int, _ column: Int) -> Int {
    column == columns &- 1 ? fixed &+ block : block &* (columns &- 1) &+ column
  }
}
