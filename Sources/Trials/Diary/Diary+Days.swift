extension Diary {
  /// Number of days, scored or not.
  public var days: Int { input.count }

  /// Leading days of the tolerance phase.
  public var toleranceDays: Int { phases.prefix { $0 == .tolerance }.count }

  /// Leading days whose scores are kept and never analysed: tolerance phase and wash-out.
  public var unanalysedDays: Int { toleranceDays + washOutDays }

  /// The score that enters the analysis: none on missing days, in the tolerance phase and the wash-out.
  func analysedScore(_ index: Int) -> Double? {
    index < unanalysedDays ? nil : scores[index]
  }

  /// Scored days with treatment taken.
  public var scoredDaysOn: Int { scoredDays { $0 > 0 } }

  /// Scored days without.
  public var scoredDaysOff: Int { scoredDays { $0 == 0 } }

  private func scoredDays(where taken: (Double) -> Bool) -> Int {
    input.indices.count { analysedScore($0) != nil && taken(input[$0]) }
  }

  /// How often the phase changes between comparator and treatment.
  public var switches: Int {
    let trial = phases.drop { $0 == .tolerance }
    return zip(trial, trial.dropFirst()).count { $0 != $1 }
  }

  /// A copy analysed without the scores of some days; doses still count.
  ///
  /// Nil when no score is left.
  func withoutScores(on days: Range<Int>) -> Diary? {
    let kept = scores.indices.map { days.contains($0) ? nil : scores[$0] }
    let copy = Diary(self, scores: kept, priors: priors)
    return scores.indices.contains { copy.analysedScore($0) != nil } ? copy : nil
  }

  /// A copy with other priors.
  package func with(priors: TrialPriors) -> Diary {
    Diary(self, scores: scores, priors: priors)
  }

  private init(_ other: Diary, scores: [Double?], priors: TrialPriors) {
    input = other.input
    self.scores = scores
    phases = other.phases
    weekend = other.weekend
    exposureBefore = other.exposureBefore
    mcid = other.mcid
    outcome = other.outcome
    periodDays = other.periodDays
    runInDays = other.runInDays
    washOutDays = other.washOutDays
    sequences = other.sequences
    blinding = other.blinding
    isRandomised = other.isRandomised
    self.priors = priors
    lateScores = other.lateScores
  }

  /// A copy in which scores from paper count like the others; nil without any.
  func withLateScores() -> Diary? {
    guard !lateScores.isEmpty else { return nil }
    return Diary(
      self, scores: scores.indices.map { scores[$0] ?? lateScores[$0] }, priors: priors)
  }

  /// Whether more than half of the scores come from paper, so that the rest carries no verdict.
  var isMostlyPaper: Bool {
    lateScores.count > scores.indices.count { analysedScore($0) != nil }
  }
}
