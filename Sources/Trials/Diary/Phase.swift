/// What a day belongs to: the plan's treatment, its comparator, or the open phase before the trial.
public enum Phase: Character, CaseIterable, Hashable, Sendable {
  /// Comparator: placebo, or nothing.
  case comparator = "A"
  /// The treatment of the plan.
  case treatment = "B"
  /// Open tolerance phase before the run-in: doses count, scores do not.
  case tolerance = "T"
}
