/// What a trial is planned for: what is believed, what matters, and what the person accepts.
public struct DesignQuestion: Hashable, Sendable {
  /// What the person accepts.
  public struct Limits: Hashable, Sendable {
    /// Longest trial from the first day of the run-in, days; a tolerance phase comes before it.
    public var longestTrialDays: Int
    /// Whether the comparator may be a placebo; without one nobody is blind.
    public var acceptsPlacebo: Bool
    /// Whether treatment may be stopped once it has been started.
    public var acceptsStopping: Bool

    public init(
      longestTrialDays: Int = 84, acceptsPlacebo: Bool = true, acceptsStopping: Bool = true
    ) {
      self.longestTrialDays = longestTrialDays
      self.acceptsPlacebo = acceptsPlacebo
      self.acceptsStopping = acceptsStopping
    }
  }

  public static let fewestTrialDays = 28
  public static let mostTrialDays = 364

  /// Priors of the analysis: effect, half-life, noise.
  public let priors: TrialPriors
  /// The smallest change that matters, points.
  public let mcid: Double
  public let dosePlan: DosePlan
  public let limits: Limits

  /// - Throws: `DesignError.daysOutOfRange`, `.mcidOutOfRange`.
  public init(
    priors: TrialPriors, mcid: Double = 1, dosePlan: DosePlan, limits: Limits = Limits()
  ) throws(DesignError) {
    let days = limits.longestTrialDays
    guard (Self.fewestTrialDays...Self.mostTrialDays).contains(days) else {
      throw .daysOutOfRange(days, fewest: Self.fewestTrialDays, most: Self.mostTrialDays)
    }
    guard mcid > 0, mcid <= 10 else { throw .mcidOutOfRange(mcid, limit: 10) }
    self.priors = priors
    self.mcid = mcid
    // Who may not stop cannot have a tolerance phase, which ends in a run-in without treatment.
    self.dosePlan = limits.acceptsStopping ? dosePlan : dosePlan.insideFirstPeriod
    self.limits = limits
  }
}

extension DosePlan {
  /// The same doses, with the steps taken in the first days on treatment.
  var insideFirstPeriod: DosePlan {
    DosePlan(checkedDoses: doses, start: .insideFirstPeriod, restart: restart)
  }
}
