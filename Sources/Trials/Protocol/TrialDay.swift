/// What is known of one day of a trial, before anybody knows the order.
public struct TrialDay: Hashable, Sendable {
  /// Score of the primary outcome; nil when missing.
  public var score: Double?
  /// A score that was typed in later from paper: missing in the main analysis.
  public var paperScore: Double?
  /// Share taken of what was asked for on the day, 0 or more; nil when not recorded.
  public var taken: Double?
  /// Share of the day's dose that safety left to be asked for: 1 all, 0 none.
  public var allowed = 1.0
  public var isWeekend = false

  public init() {}
}

extension TrialProtocol {
  /// The diary of a trial whose order is known.
  ///
  /// Scores of the tolerance phase and of the wash-out are not analysed. A past day without a record of
  /// intake takes the planned dose times the mean of the recorded days; a day ahead takes the planned
  /// dose.
  ///
  /// - Parameters:
  ///   - days: from day 1; days beyond them lie ahead.
  ///   - stop: the last day of a trial that was stopped early; what follows counts as comparator, and
  ///     no test over other orders is offered.
  ///   - wasUnblinded: whether the seal was opened before the end.
  /// - Throws: the first `DiaryError` found.
  package func diary(
    of days: [TrialDay], in sequence: TreatmentSequence, stoppedAfter stop: Int? = nil,
    wasUnblinded: Bool = false
  ) throws(DiaryError) -> Diary {
    var planned = design.input(of: sequence)
    var phases = design.phases(of: sequence)
    if let stop, stop < planned.count {
      let length = max(stop, min(days.count, planned.count))
      planned = planned.prefix(stop) + [Double](repeating: 0, count: length - stop)
      phases = phases.prefix(stop) + [Phase](repeating: .comparator, count: length - stop)
    }
    let adherence = Self.meanTaken(days, planned: planned)
    let unscored = design.leadIn.toleranceDays + design.leadIn.washOutDays
    var input: [Double] = []
    var scores: [Double?] = []
    var late: [Int: Double] = [:]
    for day in planned.indices {
      guard day < days.count else {
        input.append(planned[day] * (days.last?.allowed ?? 1))
        scores.append(nil)
        continue
      }
      let known = days[day]
      input.append(planned[day] * known.allowed * (known.taken ?? adherence))
      scores.append(known.score)
      if day >= unscored, known.score == nil, let paper = known.paperScore { late[day] = paper }
    }
    let orders = stop == nil ? design.sequences.all() ?? [] : []
    return try Diary(
      input: input, scores: scores, phases: Self.text(phases),
      weekend: days.count == planned.count ? days.map { $0.isWeekend ? 1 : 0 } : nil, mcid: mcid,
      outcome: outcome, periodDays: design.layout.periodDays, runInDays: design.leadIn.runInDays,
      washOutDays: design.leadIn.washOutDays,
      sequences: design.sequences.isRandomised
        ? orders.map { Self.text(design.phases(of: $0)) } : [],
      blinding: wasUnblinded ? .open : blinding, isRandomised: design.sequences.isRandomised,
      priors: priors,
      lateScores: late)
  }

  private static func text(_ phases: [Phase]) -> String { String(phases.map(\.rawValue)) }

  private static func meanTaken(_ days: [TrialDay], planned: [Double]) -> Double {
    let recorded = zip(days, planned).filter { $1 > 0 && $0.allowed > 0 }.compactMap(\.0.taken)
    return recorded.isEmpty ? 1 : recorded.reduce(0, +) / Double(recorded.count)
  }
}

extension SealedOrder {
  /// Computes a planned look; the order itself stays sealed.
  ///
  /// - Parameter days: from day 1; what lies behind the look is not used.
  /// - Throws: `LookError`.
  package func look(
    at look: Look, of days: [TrialDay], using workspace: PosteriorWorkspace = PosteriorWorkspace()
  ) throws(LookError) -> LookResult {
    let diary: Diary
    do throws(DiaryError) {
      diary = try trial.trialProtocol.diary(
        of: Array(days.prefix(look.day)), in: sequence)
    } catch {
      throw .diary(error)
    }
    return try LookResult(
      at: look, of: diary, plannedSD: trial.trialProtocol.plannedSD, using: workspace)
  }
}
