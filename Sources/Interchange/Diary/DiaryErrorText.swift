public import Olivine

/// The sentence, the field and the day of whatever makes a diary unusable.
public enum DiaryErrorText {
  public static func sentence(_ error: DiaryError) -> String {
    switch error {
    case .noDays: "the diary has no days"
    case .tooManyDays(let days, let limit): "\(days) days are more than the \(limit) accepted"
    case .unequalLengths(let column, let count, let days):
      "\(count) \(column.rawValue) for \(days) days; give one a day"
    case .allScoresMissing(let days): "none of the \(days) days has a score outside the T phase"
    case .scoreNotFinite(let day, _): "the score of day \(day) is not a number"
    case .scoreOutsideScale(let day, let value, let low, let high):
      "the score \(value.text(decimals: 4)) of day \(day) is outside the scale "
        + "\(low.text(decimals: 2)) to \(high.text(decimals: 2))"
    case .scaleNotUsable(let low, let high):
      "\(low.text(decimals: 2)) to \(high.text(decimals: 2)) is no scale"
    case .inputNotFinite(let day, _): "the input of day \(day) is not a number"
    case .inputNegative(let day, let value):
      "the input \(value.text(decimals: 4)) of day \(day) is negative; "
        + "0 is no dose, 1 the planned dose"
    case .inputAboveLimit(let day, let value, let limit):
      "the input \(value.text(decimals: 4)) of day \(day) is above \(limit.text(decimals: 1)); "
        + "it counts planned doses, not mg"
    case .inputNeverVaries(let value):
      "the input is \(value.text(decimals: 4)) on every day; "
        + "there is nothing to compare without days on and off"
    default: moreSentences(error)
    }
  }

  private static func moreSentences(_ error: DiaryError) -> String {
    switch error {
    case .unknownPhase(let day, let character):
      "the phase \"\(character)\" of day \(day) is none of A, B, T"
    case .toleranceAfterStart(let day):
      "day \(day) is a T day after the trial began; the T phase comes first"
    case .onePhaseOnly(let phase):
      "all days are phase \(phase.rawValue); a comparison needs A and B"
    case .weekendFlagNotZeroOrOne(let day, let value):
      "the weekend flag \(value) of day \(day) is neither 0 nor 1"
    case .exposureBeforeOutOfRange(let value, let limit):
      "x0 \(value.text(decimals: 4)) is outside 0 to \(limit.text(decimals: 1))"
    case .mcidOutOfRange(let value, let limit):
      "mcid \(value.text(decimals: 4)) is not above 0 and at most \(limit.text(decimals: 1))"
    case .periodDaysOutOfRange(let value, let days):
      "period_d \(value) does not fit \(days) days"
    case .runInDaysOutOfRange(let value, let days): "run_in_d \(value) does not fit \(days) days"
    case .washOutDaysOutOfRange(let value, let runIn):
      "wash_out_d \(value) does not fit a run-in of \(runIn) days"
    case .priorNotFinite(let name, _, _):
      "the prior of \(name.rawValue) needs a finite mean and SD"
    case .priorWidthNotPositive(let name, let sd):
      "the prior of \(name.rawValue) has the SD \(sd.text(decimals: 6)); it must be above 0"
    case .priorTooWide(let name, _, let sd, _):
      "the prior of \(name.rawValue) with SD \(sd.text(decimals: 4)) is too wide to compute"
    case .sequenceLength(let sequence, let count, let days):
      "sequence \(sequence) has \(count) days instead of \(days)"
    case .sequencePhase(let sequence, let day, let character):
      "sequence \(sequence) has \"\(character)\" on day \(day); only A, B and leading T are known"
    case .phasesNotAmongSequences(let count):
      "the phases of the diary are none of the \(count) sequences it could have been"
    default: "the diary cannot be used"
    }
  }

  /// The day that is at fault, counted from 1.
  static func day(of error: DiaryError) -> Int? {
    switch error {
    case .scoreNotFinite(let day, _), .scoreOutsideScale(let day, _, _, _),
      .inputNotFinite(let day, _), .inputNegative(let day, _), .inputAboveLimit(let day, _, _),
      .unknownPhase(let day, _), .toleranceAfterStart(let day),
      .weekendFlagNotZeroOrOne(let day, _):
      day
    default: nil
    }
  }

  /// The JSON path that is at fault.
  static func field(of error: DiaryError) -> String {
    let day = day(of: error).map { $0 - 1 }
    return switch error {
    case .scoreNotFinite, .scoreOutsideScale: "scores[\(day ?? 0)]"
    case .inputNotFinite, .inputNegative, .inputAboveLimit: "input[\(day ?? 0)]"
    case .weekendFlagNotZeroOrOne: "weekend[\(day ?? 0)]"
    case .unknownPhase, .toleranceAfterStart, .onePhaseOnly: "phases"
    case .unequalLengths(let column, _, _): column.rawValue
    case .allScoresMissing, .scaleNotUsable: "scores"
    case .inputNeverVaries, .noDays, .tooManyDays: "input"
    case .exposureBeforeOutOfRange: "x0"
    case .mcidOutOfRange: "mcid"
    case .periodDaysOutOfRange: "period_d"
    case .runInDaysOutOfRange: "run_in_d"
    case .washOutDaysOutOfRange: "wash_out_d"
    case .priorNotFinite(let name, _, _), .priorWidthNotPositive(let name, _),
      .priorTooWide(let name, _, _, _):
      "priors.\(name.rawValue)"
    case .sequenceLength, .sequencePhase, .phasesNotAmongSequences: "sequences"
    }
  }
}
