/// Who, if anyone, keeps the person from knowing what they take.
public enum Blinding: String, CaseIterable, Hashable, Sendable {
  /// A pharmacist filled identical capsules and keeps the list.
  case pharmacist
  /// Someone in the household did, and never asks about the complaint.
  case helper
  /// Nobody: effect and expectation cannot be told apart.
  case open
}
