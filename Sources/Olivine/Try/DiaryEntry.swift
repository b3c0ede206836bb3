import Catalogue
import Safety
import Trials

/// What a person reports of one day; nil or empty is not answered, never zero.
///
/// A later entry for the same day replaces what it answers and leaves the rest.
public struct DiaryEntry: Hashable, Sendable, Codable {
  /// Why a score is missing.
  public enum MissingReason: String, CaseIterable, Hashable, Sendable, Codable {
    case busy
    case tooMuchPain = "too_much_pain"
    case forgot
    case travelling
    case other
  }

  /// What the person thinks they took in a period.
  public enum Guess: String, CaseIterable, Hashable, Sendable, Codable {
    case magnesium
    case comparator
    case unknown
  }

  /// 0 to 10, by the code of the outcome.
  public var scores: [String: Int] = [:]
  /// Share taken of what was asked for: 0, 0.5, 1.
  public var taken: Double?
  /// A number a day.
  public var stools: Int?
  /// 1 hard lumps to 7 liquid.
  public var stoolForm: Int?
  /// 0 to 10.
  public var nausea: Int?
  public var cramps: Int?
  public var bloating: Int?
  public var bloodInStool: Bool?
  public var incontinence: Bool?
  public var vomited: Bool?
  public var bellyPain: Bool?
  public var daysWithoutStool: Int?
  public var illHours: Int?
  /// New weakness, asked for every week.
  public var weakness: Bool?
  /// mmHg, and beats a minute.
  public var systolicPressure: Int?
  public var pulse: Int?
  /// mmol/L, and mL/min/1.73 m2.
  public var serumMagnesium: Double?
  public var eGFR: Double?
  /// Codes of `DailySigns.Event`.
  public var events: Set<String> = []
  /// Codes of red flags.
  public var redFlags: Set<String> = []
  /// The code of a new medicine, or the person's words for it.
  public var newMedicine: String?
  public var isPregnant: Bool?
  /// mg a day that new capsules hold.
  public var capsuleDose: Double?
  /// Another medicine taken for the complaint, in the person's words.
  public var rescue: String?
  public var note: String?
  public var missingReason: MissingReason?
  public var guess: Guess?
  public var guessReason: String?
  /// How much relief is expected, 0 to 10.
  public var expectation: Int?

  public init() {}

  /// Names in files; a field added later must be optional, so that old files can still be read.
  private enum CodingKeys: String, CodingKey {
    case scores, taken, stools, nausea, cramps, bloating, incontinence, vomited, weakness, pulse
    case events, rescue, note, guess, expectation
    case stoolForm = "stool_form"
    case bloodInStool = "blood_in_stool"
    case bellyPain = "belly_pain"
    case daysWithoutStool = "days_without_stool"
    case illHours = "ill_hours"
    case systolicPressure = "systolic_mmhg"
    case serumMagnesium = "serum_mg_mmol_l"
    case eGFR = "egfr"
    case redFlags = "red_flags"
    case newMedicine = "new_medicine"
    case isPregnant = "pregnant"
    case capsuleDose = "capsule_mg"
    case missingReason = "missing_reason"
    case guessReason = "guess_reason"
  }

  /// Whether nothing at all was answered.
  public var isEmpty: Bool { self == DiaryEntry() }

  /// This entry with everything that a later one answers.
  public func replaced(by later: DiaryEntry) -> DiaryEntry {
    var merged = self
    merged.scores.merge(later.scores) { $1 }
    merged.events.formUnion(later.events)
    merged.redFlags.formUnion(later.redFlags)
    func take<Value>(_ field: WritableKeyPath<DiaryEntry, Value?>) {
      if let value = later[keyPath: field] { merged[keyPath: field] = value }
    }
    take(\.taken)
    for field in [
      \DiaryEntry.stools, \.stoolForm, \.nausea, \.cramps, \.bloating, \.daysWithoutStool,
      \.illHours,
      \.systolicPressure, \.pulse, \.expectation,
    ] { take(field) }
    for field in [
      \DiaryEntry.bloodInStool, \.incontinence, \.vomited, \.bellyPain, \.weakness, \.isPregnant,
    ] { take(field) }
    for field in [\DiaryEntry.serumMagnesium, \.eGFR, \.capsuleDose] { take(field) }
    for field in [\DiaryEntry.newMedicine, \.rescue, \.note, \.guessReason] { take(field) }
    take(\.missingReason)
    take(\.guess)
    return merged
  }

  /// Whether blood pressure, stool and weakness were answered.
  public var isWeeklyCheck: Bool {
    systolicPressure != nil && stools != nil && weakness != nil
  }
}

extension DailySigns {
  /// What safety needs of an entry.
  init(_ entry: DiaryEntry, day: Int) {
    self.init(day: day)
    pain = (entry.scores[Outcome.pain.rawValue] ?? entry.scores[Outcome.worstPain.rawValue])
      .map(Double.init)
    nausea = entry.nausea.map(Double.init)
    cramping = entry.cramps.map(Double.init)
    stools = entry.stools.map(Double.init)
    hasBloodInStool = entry.bloodInStool ?? false
    hasIncontinence = entry.incontinence ?? false
    daysWithoutStool = entry.daysWithoutStool.map(Double.init)
    hasBellyPain = entry.bellyPain ?? false
    hasVomited = entry.vomited ?? false
    illHours = entry.illHours.map(Double.init)
    systolicPressure = entry.systolicPressure.map(Double.init)
    pulse = entry.pulse.map(Double.init)
    events = Set(entry.events.compactMap(Event.init(rawValue:)))
    if entry.weakness == true { events.insert(.newLimbWeakness) }
    isWeeklyCheck = entry.isWeeklyCheck
    serumMagnesium = entry.serumMagnesium
    eGFR = entry.eGFR
    newMedicine = entry.newMedicine
    isPregnant = entry.isPregnant ?? false
    redFlags = entry.redFlags.compactMap(Code.init)
    requestedCapsuleDose = entry.capsuleDose
  }
}
