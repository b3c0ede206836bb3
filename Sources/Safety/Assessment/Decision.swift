/// What the check comes to, mildest first.
public enum Decision: String, CaseIterable, Comparable, Hashable, Sendable {
  case allow
  /// Allowed below the usual limit.
  case cap
  /// No plan before a clinician has agreed.
  case clinician
  /// No supplement plan and no trial.
  case block

  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .allow: 0
    case .cap: 1
    case .clinician: 2
    case .block: 3
    }
  }

  init(strongest level: Level?) {
    switch level {
    case .block: self = .block
    case .clinician: self = .clinician
    case .cap: self = .cap
    case .separate, .warn, .inform, nil: self = .allow
    }
  }
}

/// Hours between a medicine and magnesium.
public struct Separation: Hashable, Sendable {
  /// The code, or the person's own words for a medicine without one.
  public let medicine: String
  /// The medicine is taken at least this long before magnesium.
  public let leadHours: Double
  /// The medicine is taken at least this long after magnesium.
  public let followHours: Double
}

/// Which foods may be suggested.
public struct FoodAdvice: Hashable, Sendable {
  public let state: FoodState
  /// Groups of which at least one food is left, alphabetically; empty unless food may be suggested.
  public let allowedGroups: [String]
  /// Groups of which none is left.
  public let removedGroups: [String]
  public let removedFlags: [String]
  /// Ids or groups of foods the person avoids.
  public let removedItems: [String]
}

/// Words about a shortage of magnesium, never a percentage; they change no dose and no limit.
public struct ShortageStatus: Hashable, Sendable {
  public enum Class: String, CaseIterable, Sendable {
    case high
    case unlikely
    case possible
    case likely
    case low
    case unknown
  }

  public let `class`: Class
  /// `intake_below_ear` or ids of rules.
  public let reasons: [String]
}
