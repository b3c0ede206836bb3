/// The complaint scored each day, 0 = none, 10 = the worst imaginable; lower is better for all five.
public enum Outcome: String, CaseIterable, Hashable, Sendable {
  /// Average pain of the last 24 hours.
  case pain
  /// Worst pain of the last 24 hours.
  case worstPain = "worst_pain"
  /// Numbness of the last 24 hours.
  case numbness
  /// Tingling, or pins and needles, of the last 24 hours.
  case tingling
  /// Trouble sleeping because of nerve symptoms.
  case sleep
}
