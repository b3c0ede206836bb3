import Catalogue

/// A number of one day, or of the days up to it, that a stop rule compares; unknown compares false.
package enum SignMeasure: Hashable, Sendable {
  case serumMagnesium
  case stoolsAboveBaseline
  case illHours
  case systolicPressure
  case systolicFall
  case pulse
  case baselinePulse
  case eGFR
  case eGFRShareOfBaseline
  case daysWithoutStool
  /// The worse of nausea and cramping, 0 to 10.
  case gutDistress
  case pain
  /// How far the mean pain of the last and of the week before both lie above the run-in.
  case weeklyPainRise
  case daysSinceWeeklyCheck
  /// mg a day by which the next capsules exceed the room.
  case capsuleExcess

  /// The value on the last of some days.
  func value(_ days: DiaryWindow) -> Double {
    let today = days.today
    let baseline = days.baseline
    return switch self {
    case .serumMagnesium: today.serumMagnesium ?? .nan
    case .stoolsAboveBaseline: (today.stools ?? .nan) - baseline.stoolsPerDay
    case .illHours: today.illHours ?? .nan
    case .systolicPressure: today.systolicPressure ?? .nan
    case .systolicFall:
      (baseline.systolicPressure ?? .nan) - (today.systolicPressure ?? .nan)
    case .pulse: today.pulse ?? .nan
    case .baselinePulse: baseline.pulse ?? .nan
    case .eGFR: today.eGFR ?? .nan
    case .eGFRShareOfBaseline: (today.eGFR ?? .nan) / (baseline.eGFR ?? .nan)
    case .daysWithoutStool: today.daysWithoutStool ?? .nan
    case .gutDistress: max(today.nausea ?? 0, today.cramping ?? 0)
    case .pain: today.pain ?? .nan
    case .weeklyPainRise: days.weeklyPainRise
    case .daysSinceWeeklyCheck: Double(days.daysSinceWeeklyCheck)
    case .capsuleExcess: (today.requestedCapsuleDose ?? .nan) - baseline.room
    }
  }
}

/// The diary up to one day, with the baseline it is read against.
struct DiaryWindow {
  let baseline: DailyBaseline
  /// Ascending; the last is the day looked at.
  let entries: ArraySlice<DailySigns>
  let today: DailySigns

  init?(baseline: DailyBaseline, entries: ArraySlice<DailySigns>) {
    guard let today = entries.last else { return nil }
    self.baseline = baseline
    self.entries = entries
    self.today = today
  }

  /// The window as it was on an earlier day; nil when that day has no entry.
  func ending(on day: Int) -> DiaryWindow? {
    guard let index = entries.lastIndex(where: { $0.day == day }) else { return nil }
    return DiaryWindow(baseline: baseline, entries: entries[...index])
  }

  /// Entries a week needs before its mean counts.
  private static let entriesPerWeek = 4

  var weeklyPainRise: Double {
    guard let usual = baseline.pain,
      let last = meanPain(after: today.day - 7, through: today.day),
      let before = meanPain(after: today.day - 14, through: today.day - 7)
    else { return .nan }
    return min(last, before) - usual
  }

  private func meanPain(after start: Int, through end: Int) -> Double? {
    let scores = entries.filter { start < $0.day && $0.day <= end }.compactMap(\.pain)
    guard scores.count >= Self.entriesPerWeek else { return nil }
    return scores.reduce(0, +) / Double(scores.count)
  }

  var daysSinceWeeklyCheck: Int {
    today.day - (entries.last { $0.isWeeklyCheck }?.day ?? 0)
  }
}
