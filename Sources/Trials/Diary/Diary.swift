/// One person's diary: what was taken and what was felt, day by day, with how the trial was run.
///
/// A value of this type is sound: every number is finite and in range, every list has one entry per
/// day, at least one score exists, and both phases occur.
public struct Diary: Hashable, Sendable {
  /// Input of each day: share of the planned dose taken (0 none, 1 all; above 1 allowed up to 10).
  public let input: [Double]
  /// Score of each day, points; nil when missing.
  ///
  /// Scores of tolerance days are kept, never analysed.
  public let scores: [Double?]
  /// Phase of each day.
  public let phases: [Phase]
  /// Whether each day is a weekend day; nil when the diary does not say.
  public let weekend: [Bool]?
  /// Exposure before the first day (`x0`), 0 unless the treatment was already taken.
  public let exposureBefore: Double
  /// The smallest change that matters to the person, points.
  public let mcid: Double
  /// What was scored.
  public let outcome: Outcome
  /// Length of one period in days, when all are equal.
  public let periodDays: Int?
  /// Days of the run-in, counted after the tolerance phase; the period before the first pair.
  public let runInDays: Int
  /// First days of the run-in whose scores are kept and never analysed: the person knows that they
  /// just stopped.
  public let washOutDays: Int
  /// The sequences the order was drawn from with equal chance; empty when not known.
  public let sequences: [[Phase]]
  /// How the person was kept from knowing.
  public let blinding: Blinding
  /// Whether the order was drawn by chance.
  public let isRandomised: Bool
  /// Priors of the analysis.
  public let priors: TrialPriors
  /// Scores typed in later from paper, by day counted from 0: missing in the main analysis, used in one
  /// sensitivity analysis.
  public let lateScores: [Int: Double]

  /// Checks a diary.
  ///
  /// - Parameters:
  ///   - input: share of the planned dose of each day, 0 to 10.
  ///   - scores: one per day, nil when missing.
  ///   - phases: one character per day: `A` comparator, `B` treatment, leading `T` tolerance phase.
  ///   - weekend: 0 or 1 per day.
  ///   - exposureBefore: 0 to 10.
  ///   - washOutDays: 0 to the length of the run-in.
  ///   - mcid: above 0, at most 10 points.
  ///   - sequences: admissible phase strings, as long as the diary; must hold `phases` itself.
  ///   - lateScores: day counted from 0, only days without a score.
  ///   - scale: ends of the scale. Whole numbers outside it are refused; a broken number (simulated
  ///     or averaged) may overshoot an end by less than one point.
  /// - Throws: the first `DiaryError` found, with its day.
  public init(
    input: [Double], scores: [Double?], phases: String, weekend: [Int]? = nil,
    exposureBefore: Double = 0, mcid: Double = 1, outcome: Outcome = .pain,
    periodDays: Int? = nil, runInDays: Int = 0, washOutDays: Int = 0, sequences: [String] = [],
    blinding: Blinding = .open, isRandomised: Bool = false, priors: TrialPriors = TrialPriors(),
    lateScores: [Int: Double] = [:], scale: ClosedRange<Double> = 0...10
  ) throws(DiaryError) {
    let days = input.count
    try Self.checkLengths(days: days, scores: scores.count, weekend: weekend?.count)
    try Self.check(input: input, exposureBefore: exposureBefore)
    let phases = try Self.parse(phases: phases, days: days)
    try Self.check(
      scores: scores, phases: phases, washOutDays: washOutDays, runInDays: runInDays, scale: scale)
    try Self.check(mcid: mcid, periodDays: periodDays, runInDays: runInDays, days: days)
    self.input = input
    self.scores = scores
    self.phases = phases
    self.weekend = try weekend.map { flags throws(DiaryError) in try Self.parse(weekend: flags) }
    self.exposureBefore = exposureBefore
    self.mcid = mcid
    self.outcome = outcome
    self.periodDays = periodDays
    self.runInDays = runInDays
    self.washOutDays = washOutDays
    self.sequences = try Self.parse(sequences: sequences, actual: phases)
    self.blinding = blinding
    self.isRandomised = isRandomised
    self.priors = priors
    self.lateScores = try Self.check(late: lateScores, beside: scores, scale: scale)
  }
}
