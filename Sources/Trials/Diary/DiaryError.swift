/// Why a diary cannot be analysed.
///
/// Days count from 1; no case holds a sentence.
public enum DiaryError: Error, Hashable, Sendable {
  /// A list that must have one entry per day.
  public enum Column: String, Hashable, Sendable {
    case scores
    case phases
    case weekend
  }

  case noDays
  case tooManyDays(Int, limit: Int)
  case unequalLengths(Column, count: Int, days: Int)

  case allScoresMissing(days: Int)
  case scoreNotFinite(day: Int, value: Double)
  case scoreOutsideScale(day: Int, value: Double, low: Double, high: Double)
  case scaleNotUsable(low: Double, high: Double)

  case inputNotFinite(day: Int, value: Double)
  case inputNegative(day: Int, value: Double)
  case inputAboveLimit(day: Int, value: Double, limit: Double)
  case inputNeverVaries(value: Double)

  case unknownPhase(day: Int, character: Character)
  case toleranceAfterStart(day: Int)
  case onePhaseOnly(Phase)

  case weekendFlagNotZeroOrOne(day: Int, value: Int)
  case exposureBeforeOutOfRange(Double, limit: Double)
  case mcidOutOfRange(Double, limit: Double)
  case periodDaysOutOfRange(Int, days: Int)
  case runInDaysOutOfRange(Int, days: Int)
  case washOutDaysOutOfRange(Int, runInDays: Int)

  case priorNotFinite(PriorName, mean: Double, sd: Double)
  case priorWidthNotPositive(PriorName, sd: Double)
  case priorTooWide(PriorName, mean: Double, sd: Double, limit: Double)

  /// Sequences count from 1, in the order given.
  case sequenceLength(sequence: Int, count: Int, days: Int)
  case sequencePhase(sequence: Int, day: Int, character: Character)
  case phasesNotAmongSequences(sequences: Int)
}
