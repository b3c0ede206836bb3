import Maths

/// What it costs that the half-life is not known and has to be learned from the same diary.
///
/// The closed form takes the half-life as known and averages over it; a real analysis learns it. The
/// ratio of the two spreads is found by simulation for the person's own priors.
public struct LearnedHalfLife: Hashable, Sendable {
  /// Mean posterior spread of the effect with the half-life learned, over that with it known.
  public let ratio: Double
  /// Detectable effect of the best design times the ratio, points.
  public let detectablePoints: Double

  static let replicates = 48
  /// How well a half-life is known that counts as known.
  private static let known = 0.05
  private static let seed: UInt64 = 20_261_124

  /// Simulates diaries of a design, parameters drawn from the priors.
  ///
  /// Cost: 96 posteriors of the effect, about 10 ms for 84 days.
  ///
  /// - Parameter detectablePoints: of the design with everything known.
  /// - Returns: nil when no simulated diary can be analysed.
  init?(_ design: TrialDesign, detectablePoints: Double, priors: TrialPriors) {
    let runIn = design.leadIn.runInDays - design.leadIn.washOutDays
    let ratio = Self.ratio(
      priors: priors, replicates: Self.replicates, seed: Self.seed
    ) { replicate in
      let draw = SequenceDraw(from: design.sequences, seed: Self.seed, person: replicate)
      return [Phase](repeating: .comparator, count: runIn) + draw.sequence.phases
    } truth: { replicate in
      DiaryTruth(drawnFrom: priors, seed: Self.seed, replicate: replicate)
    }
    guard let ratio else { return nil }
    self.ratio = ratio
    self.detectablePoints = detectablePoints * ratio
  }

  /// The ratio over some simulated diaries; at least 1.
  ///
  /// - Parameters:
  ///   - phases: of each replicate.
  ///   - truth: of each replicate; the half-life that counts as known is its own.
  package static func ratio(
    priors: TrialPriors, replicates: Int, seed: UInt64, phases: (UInt32) -> [Phase],
    truth: (UInt32) -> DiaryTruth
  ) -> Double? {
    let workspace = PosteriorWorkspace()
    let flat = priors.with(.effect, TrialPriors.flatEffect)
    var (learned, known) = (0.0, 0.0)
    for replicate in 0..<UInt32(replicates) {
      let truth = truth(replicate)
      var simulator = DiarySimulator(phases: phases(replicate))
      simulator.priors = flat
      guard let diary = try? simulator.diary(truth, seed: seed, replicate: replicate) else {
        continue
      }
      learned += EffectPosterior(of: diary, using: workspace).effect.sd
      let sharp = Normal(checkedMean: logarithm(truth.halfLife), sd: Self.known)
      known +=
        EffectPosterior(of: diary.with(priors: flat.with(.logHalfLife, sharp)), using: workspace)
        .effect.sd
    }
    return known > 0 ? max(1, learned / known) : nil
  }
}
