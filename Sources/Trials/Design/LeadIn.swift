/// The days before the first drawn day: tolerance phase, then run-in on the comparator.
public struct LeadIn: Hashable, Sendable {
  /// Share of the full dose on every day of the tolerance phase; empty without one.
  public let toleranceInput: [Double]
  /// Days of the run-in, always on the comparator.
  public let runInDays: Int
  /// First days of the run-in whose scores are kept and not analysed: the person knows that they
  /// just stopped.
  public let washOutDays: Int

  public var toleranceDays: Int { toleranceInput.count }
  public var days: Int { toleranceDays + runInDays }

  /// A lead-in chosen elsewhere, such as one read back from a file.
  package init(toleranceInput: [Double], runInDays: Int, washOutDays: Int) {
    self.toleranceInput = toleranceInput
    self.runInDays = runInDays
    self.washOutDays = washOutDays
  }

  /// The run-ins worth comparing.
  ///
  /// After a tolerance phase the length follows from the half-life: 14 days (7 of them wash-out) up to
  /// a median of 8 days, else 21 (14). Without one: none, 7 or 14 days, all analysed.
  static func candidates(_ plan: DosePlan, medianHalfLife: Double) -> [LeadIn] {
    guard plan.start == .toleranceFirst else {
      return [0, 7, 14].map { LeadIn(toleranceInput: [], runInDays: $0, washOutDays: 0) }
    }
    let isQuick = medianHalfLife <= 8
    return [
      LeadIn(
        toleranceInput: plan.toleranceInput, runInDays: isQuick ? 14 : 21,
        washOutDays: isQuick ? 7 : 14)
    ]
  }

  /// These days followed by some drawn days, as the planner sees them: nothing taken after the
  /// tolerance phase, everything scored after the wash-out.
  func frame(drawnDays: Int) -> DesignPrecision {
    var frame = DesignPrecision(
      input: toleranceInput + [Double](repeating: 0, count: runInDays + drawnDays))
    let unscored = toleranceDays + washOutDays
    frame.scored = frame.input.indices.map { $0 >= unscored }
    return frame
  }
}
