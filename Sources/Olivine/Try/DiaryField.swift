/// What may be asked about a day beside the scores, by the name that forms and pages use for it.
///
/// The scores themselves go by the codes of the outcomes.
package enum DiaryField: String, CaseIterable, Hashable, Sendable {
  case taken
  case stools
  case stoolForm = "stool_form"
  case nausea, cramps, bloating
  case bloodInStool = "blood"
  case incontinence, vomited
  case bellyPain = "belly_pain"
  case daysWithoutStool = "days_without_stool"
  case illHours = "ill_hours"
  case weakness
  case systolicPressure = "systolic"
  case pulse
  case serumMagnesium = "serum"
  case serumUnit = "serum_unit"
  case eGFR = "egfr"
  case events = "event"
  case redFlags = "red_flag"
  case newMedicine = "new_medicine"
  case pregnant
  case capsuleDose = "capsule_mg"
  case rescue, note
  case missingReason = "missing"
  case guess
  case guessReason = "guess_why"
  case expectation

  /// What can be true of a number, in the unit of the entry; nil for what is no number.
  package var range: ClosedRange<Double>? {
    switch self {
    case .taken: 0...3
    case .stools: 0...40
    case .stoolForm: 1...7
    case .nausea, .cramps, .bloating, .expectation: Self.score
    case .daysWithoutStool: 0...60
    case .illHours: 0...720
    case .systolicPressure: 50...260
    case .pulse: 20...220
    case .serumMagnesium: 0.2...6
    case .eGFR: 1...200
    case .capsuleDose: 0...5_000
    case .bloodInStool, .incontinence, .vomited, .bellyPain, .weakness, .serumUnit, .events,
      .redFlags, .newMedicine, .pregnant, .rescue, .note, .missingReason, .guess, .guessReason:
      nil
    }
  }

  /// Every scale of the diary.
  package static let score = 0.0...10.0
}
