/// The same diary analysed under one changed assumption.
public struct SensitivityRun: Hashable, Sendable {
  /// Which assumption was changed.
  public enum Name: String, CaseIterable, Hashable, Sendable {
    /// Effect prior N(0, 0.75^2): relief of a point or more is thought to be rare.
    case scepticalPrior = "sceptical"
    /// Effect prior N(0, 10^2): the diary alone.
    case flatPrior = "flat"
    /// Prior median of the half-life halved.
    case halfLifeHalved = "half_life_halved"
    /// Prior median of the half-life doubled.
    case halfLifeDoubled = "half_life_doubled"
    /// No straight trend.
    case withoutTrend = "without_trend"
    /// The scores of the first pair of periods left out.
    case withoutFirstPair = "without_first_pair"
    /// The scores of the run-in after a tolerance phase left out.
    case withoutRunIn = "without_run_in"
    /// Scores typed in later from paper counted like the others.
    case withPaperDays = "with_paper_days"
  }

  /// Which assumption was changed.
  public let name: Name
  /// The analysis under it.
  public let posterior: Posterior
  /// Its class, with the flat prior under the same assumption; nil when too early.
  public let verdict: VerdictClass?
}
