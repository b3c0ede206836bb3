import Catalogue
import Quantities

/// The questions of the check, in the order in which they are asked.
package enum CheckQuestion: String, CaseIterable, Hashable, Sendable {
  case age
  case sex
  case redFlags = "red_flags"
  case pregnant
  case conditions
  case medicines
  case kidneyHistory = "kidney_history"
  case kidneyTest = "kidney_test"
  case magnesiumTaken = "magnesium_taken"
  case bloodPressureAndPulse = "blood_pressure_pulse"
  case serumMagnesium = "serum_mg"
  case alcohol
  case diet
  case otherLaboratory = "other_labs"

  /// The words of the question.
  package var text: String { CheckWording.current("check.question.\(rawValue)") }

  /// Why it is asked.
  package var why: String { CheckWording.current("check.why.\(rawValue)") }

  /// How to answer it by typing.
  package var hint: String {
    CheckWording.current.optional("interview.hint.\(rawValue)")
      ?? CheckWording.current("check.hint.\(rawValue)")
  }

  /// A few words for the summary.
  package var shortName: String { CheckWording.current("interview.name.\(rawValue)") }

  /// The units of a result that a page offers; others can be typed.
  package var units: [String] {
    switch self {
    case .kidneyTest: ["mg/dL", "umol/L", "eGFR"]
    case .serumMagnesium: ["mmol/L", "mg/dL", "mEq/L"]
    default: []
    }
  }

  /// What a typed answer leads to.
  package func turn(for line: TypedLine, today: Day) -> Turn {
    switch self {
    case .age: AgeAnswer.turn(line, today: today)
    case .sex: SexAnswer.turn(line)
    case .redFlags: RedFlagAnswer.turn(line)
    case .pregnant: PregnancyAnswer.turn(line)
    case .conditions: ConditionAnswer.turn(line)
    case .medicines: MedicineAnswer.turn(line)
    case .kidneyHistory: KidneyHistoryAnswer.turn(line)
    case .kidneyTest: KidneyTestAnswer.turn(line, today: today)
    case .magnesiumTaken: MagnesiumAnswer.turn(line)
    case .bloodPressureAndPulse: PressureAnswer.turn(line)
    case .serumMagnesium: SerumAnswer.turn(line, today: today)
    case .alcohol: AlcoholAnswer.turn(line)
    case .diet: DietAnswer.turn(line)
    case .otherLaboratory: LaboratoryAnswer.turn(line, today: today)
    }
  }
}
