/// How strong a rule's consequence is, weakest first.
public enum Level: String, CaseIterable, Comparable, Hashable, Sendable {
  /// Text only.
  case inform
  /// Text the person must confirm.
  case warn
  /// Clock hours between magnesium and a medicine.
  case separate
  /// A lower daily maximum.
  case cap
  /// No plan and no trial until a clinician's consent is recorded.
  case clinician
  /// No supplement plan and no trial.
  case block

  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  package var rank: Int {
    switch self {
    case .inform: 0
    case .warn: 1
    case .separate: 2
    case .cap: 3
    case .clinician: 4
    case .block: 5
    }
  }
}

/// How soon somebody should be seen, least first.
public enum Urgency: String, CaseIterable, Comparable, Hashable, Sendable {
  case none
  case routine
  case withinOneWorkingDay = "within_1_working_day"
  case sameDay = "same_day"
  case emergencyNow = "emergency_now"

  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  package var rank: Int {
    switch self {
    case .none: 0
    case .routine: 1
    case .withinOneWorkingDay: 2
    case .sameDay: 3
    case .emergencyNow: 4
    }
  }
}

/// What may be said about food, freest first.
public enum FoodState: String, CaseIterable, Comparable, Hashable, Sendable {
  /// All groups are suggested.
  case free
  /// Groups that are left when flagged foods are taken out.
  case limited
  /// Only with the kidney team or a dietitian.
  case dietitian
  /// Nothing before the urgent matter or the open question.
  case noneNow = "none_now"

  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  package var rank: Int {
    switch self {
    case .free: 0
    case .limited: 1
    case .dietitian: 2
    case .noneNow: 3
    }
  }
}
