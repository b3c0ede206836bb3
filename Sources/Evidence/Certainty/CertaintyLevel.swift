/// How sure the evidence lets anybody be, as GRADE says it.
public enum CertaintyLevel: Int, CaseIterable, Hashable, Comparable, Sendable {
  case veryLow = 1
  case low, moderate, high

  /// "very low", as it stands in the table of priors.
  public var label: String {
    switch self {
    case .veryLow: "very low"
    case .low: "low"
    case .moderate: "moderate"
    case .high: "high"
    }
  }

  public init?(label: String) {
    guard let level = Self.allCases.first(where: { $0.label == label }) else { return nil }
    self = level
  }

  /// Four steps and more are high, one and less very low.
  init(steps: Int) { self = Self(rawValue: min(max(steps, 1), 4)) ?? .veryLow }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
