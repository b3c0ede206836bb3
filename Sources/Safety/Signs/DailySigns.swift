public import Catalogue

/// What a person reports on one day of a plan or trial, as far as safety needs it.
///
/// Nil means not answered; no rule fires on what was not answered, except that a missing weekly check
/// is asked for.
public struct DailySigns: Hashable, Sendable {
  /// Something that happened on the day.
  public enum Event: String, CaseIterable, Sendable {
    case fainted
    case dizzy
    case notDrinking = "not_drinking"
    case veryDrowsy = "very_drowsy"
    case flushedAndWeak = "flushed_and_weak"
    case slowBreathing = "slow_breathing"
    case cannotStand = "cannot_stand"
    case newLimbWeakness = "limb_weakness_new"
    case droopingLids = "drooping_lids"
    case doubleVision = "double_vision"
    case swallowingTrouble = "swallowing_trouble"
    case breathingTrouble = "breathing_trouble"
  }

  /// The day of the plan, counted from 1.
  public var day: Int
  /// 0 to 10.
  public var pain: Double?
  public var nausea: Double?
  public var cramping: Double?
  /// Stools on the day.
  public var stools: Double?
  public var hasBloodInStool = false
  public var hasIncontinence = false
  public var daysWithoutStool: Double?
  public var hasBellyPain = false
  public var hasVomited = false
  /// Hours of vomiting, diarrhoea illness or fever.
  public var illHours: Double?
  /// mmHg, and beats a minute.
  public var systolicPressure: Double?
  public var pulse: Double?
  public var events: Set<Event> = []
  /// Whether blood pressure, stool and weakness were answered.
  public var isWeeklyCheck = false
  /// mmol/L, and mL/min/1.73 m2.
  public var serumMagnesium: Double?
  public var eGFR: Double?
  /// The code of a new medicine, or the person's words for it.
  public var newMedicine: String?
  public var isPregnant = false
  public var redFlags: [Code<RedFlag>] = []
  /// mg a day that the next blinded capsules hold.
  public var requestedCapsuleDose: Double?

  public init(day: Int) {
    self.day = day
  }
}

/// What was usual before the first dose, from the run-in.
public struct DailyBaseline: Hashable, Sendable {
  /// Mean pain, 0 to 10.
  public var pain: Double?
  public var stoolsPerDay: Double
  public var systolicPressure: Double?
  public var pulse: Double?
  public var eGFR: Double?
  /// mg a day that the clearance leaves for the plan.
  public var room: Double

  public init(
    pain: Double? = nil, stoolsPerDay: Double = 1, systolicPressure: Double? = nil,
    pulse: Double? = nil, eGFR: Double? = nil, room: Double
  ) {
    self.pain = pain
    self.stoolsPerDay = stoolsPerDay
    self.systolicPressure = systolicPressure
    self.pulse = pulse
    self.eGFR = eGFR
    self.room = room
  }
}
