import Maths

/// Makes diaries with known parameters under a design: for calibration, assurance and teaching.
public struct DiarySimulator: Hashable, Sendable {
  /// Phase of each day.
  public let phases: [Phase]
  /// Chance that a day has no score.
  public var missingShare = 0.0
  /// Chance that a planned dose is taken.
  public var adherence = 1.0
  /// Points added to the scores that go missing in excess: days whose noise is above this many
  /// standard deviations are skipped; nil when scores go missing at random only.
  public var skipsNoiseAbove: Double?
  /// Whether scores are whole numbers from 0 to 10, as a person would write them.
  public var isRounded = false
  /// Priors of the analysis.
  public var priors = TrialPriors()

  /// - Parameter phases: treatment days are planned at the full dose.
  public init(phases: [Phase]) { self.phases = phases }

  /// Run-in, then pairs of periods in random order, then a tail, all off treatment but the periods.
  ///
  /// - Parameters:
  ///   - seed: orders of the pairs; a pure function of (seed, replicate).
  package init(
    runIn: Int = 0, pairs: Int, of periodDays: Int, tail: Int = 0, seed: UInt64,
    replicate: UInt32 = 0
  ) {
    let random = RandomStream(seed: seed, replicate: replicate, purpose: .randomisation)
    var phases = [Phase](repeating: .comparator, count: runIn)
    for pair in 0..<pairs {
      let treatedFirst = random.uniform(at: UInt32(pair)) < 0.5
      for isFirst in [true, false] {
        let phase: Phase = isFirst == treatedFirst ? .treatment : .comparator
        phases.append(contentsOf: repeatElement(phase, count: periodDays))
      }
    }
    phases.append(contentsOf: repeatElement(.comparator, count: tail))
    self.init(phases: phases)
  }

  /// One diary; a pure function of (truth, seed, person, replicate).
  ///
  /// Unrounded scores may leave the scale, as the model allows.
  ///
  /// - Throws: `DiaryError` for a design that cannot be analysed, such as one without a score.
  public func diary(
    _ truth: DiaryTruth, seed: UInt64, person: UInt32 = 0, replicate: UInt32 = 0
  ) throws(DiaryError) -> Diary {
    let noise = RandomStream(seed: seed, person: person, replicate: replicate, purpose: .scores)
    let gaps = RandomStream(seed: seed, person: person, replicate: replicate, purpose: .missing)
    var input = phases.indices.map { day in
      let isTaken = gaps.uniform(at: UInt32(2 * day)) < adherence
      return phases[day] == .treatment && isTaken ? 1.0 : 0
    }
    if !input.contains(1), let day = phases.firstIndex(of: .treatment) { input[day] = 1 }
    let exposure = Exposure(input: input, halfLife: truth.halfLife).days
    let middle = Double(phases.count + 1) / 2
    let kept = (1 - truth.rho * truth.rho).squareRoot()
    var carried = 0.0
    let scores = phases.indices.map { day -> Double? in
      let fresh = noise.normal(at: UInt32(day))
      carried = day == 0 ? fresh : truth.rho * carried + kept * fresh
      let trend = truth.trend * (Double(day + 1) - middle) / 28
      let score = truth.alpha + trend + truth.effect * exposure[day] + truth.sigma * carried
      let isMissing =
        gaps.uniform(at: UInt32(2 * day + 1)) < missingShare
        || carried > skipsNoiseAbove ?? .infinity
      if isMissing { return nil }
      return isRounded ? min(10, max(0, score.rounded())) : score
    }
    return try Diary(
      input: input, scores: scores, phases: String(phases.map(\.rawValue)), isRandomised: true,
      priors: priors, scale: isRounded ? 0...10 : -1000...1000)
  }
}
