extension Diary {
  /// The longest diary analysed, about ten years.
  public static let longest = 3_700
  /// The largest daily input, in planned doses; more is a dose typed in milligrams.
  public static let largestInput = 10.0

  static func checkLengths(days: Int, scores: Int, weekend: Int?) throws(DiaryError) {
    guard days > 0 else { throw .noDays }
    guard days <= longest else { throw .tooManyDays(days, limit: longest) }
    guard scores == days else { throw .unequalLengths(.scores, count: scores, days: days) }
    if let weekend, weekend != days {
      throw .unequalLengths(.weekend, count: weekend, days: days)
    }
  }

  static func check(input: [Double], exposureBefore: Double) throws(DiaryError) {
    for (index, value) in input.enumerated() {
      guard value.isFinite else { throw .inputNotFinite(day: index + 1, value: value) }
      guard value >= 0 else { throw .inputNegative(day: index + 1, value: value) }
      guard value <= largestInput else {
        throw .inputAboveLimit(day: index + 1, value: value, limit: largestInput)
      }
    }
    if let first = input.first, input.allSatisfy({ $0 == first }) {
      throw .inputNeverVaries(value: first)
    }
    guard exposureBefore.isFinite, (0...largestInput).contains(exposureBefore) else {
      throw .exposureBeforeOutOfRange(exposureBefore, limit: largestInput)
    }
  }

  static func parse(phases: String, days: Int) throws(DiaryError) -> [Phase] {
    guard phases.count == days else {
      throw .unequalLengths(.phases, count: phases.count, days: days)
    }
    var parsed: [Phase] = []
    parsed.reserveCapacity(days)
    for character in phases {
      let day = parsed.count + 1
      guard let phase = Phase(rawValue: character) else {
        throw .unknownPhase(day: day, character: character)
      }
      if phase == .tolerance, let last = parsed.last, last != .tolerance {
        throw .toleranceAfterStart(day: day)
      }
      parsed.append(phase)
    }
    let trial = parsed.drop { $0 == .tolerance }
    guard let first = trial.first else { throw .onePhaseOnly(.tolerance) }
    if trial.allSatisfy({ $0 == first }) { throw .onePhaseOnly(first) }
    return parsed
  }

  static func check(
    scores: [Double?], phases: [Phase], washOutDays: Int, runInDays: Int,
    scale: ClosedRange<Double>
  ) throws(DiaryError) {
    guard (0...max(0, runInDays)).contains(washOutDays) else {
      throw .washOutDaysOutOfRange(washOutDays, runInDays: runInDays)
    }
    let unanalysed = phases.prefix { $0 == .tolerance }.count + washOutDays
    let (low, high) = (scale.lowerBound, scale.upperBound)
    guard low.isFinite, high.isFinite, low >= -1000, high <= 1000 else {
      throw .scaleNotUsable(low: low, high: high)
    }
    var analysed = 0
    for (index, score) in scores.enumerated() {
      guard let score else { continue }
      guard score.isFinite else { throw .scoreNotFinite(day: index + 1, value: score) }
      guard score > low - 1, score < high + 1 else {
        throw .scoreOutsideScale(day: index + 1, value: score, low: low, high: high)
      }
      if index >= unanalysed { analysed += 1 }
    }
    guard analysed > 0 else { throw .allScoresMissing(days: scores.count) }
  }

  static func check(
    late: [Int: Double], beside scores: [Double?], scale: ClosedRange<Double>
  ) throws(DiaryError) -> [Int: Double] {
    for (index, score) in late.sorted(by: { $0.key < $1.key }) {
      guard scores.indices.contains(index) else {
        throw .unequalLengths(.scores, count: index + 1, days: scores.count)
      }
      guard score.isFinite else { throw .scoreNotFinite(day: index + 1, value: score) }
      guard scale.contains(score) else {
        throw .scoreOutsideScale(
          day: index + 1, value: score, low: scale.lowerBound, high: scale.upperBound)
      }
    }
    return late.filter { scores[$0.key] == nil }
  }

  static func check(
    mcid: Double, periodDays: Int?, runInDays: Int, days: Int
  ) throws(DiaryError) {
    guard mcid.isFinite, mcid > 0, mcid <= 10 else { throw .mcidOutOfRange(mcid, limit: 10) }
    if let periodDays, periodDays < 1 || periodDays > days {
      throw .periodDaysOutOfRange(periodDays, days: days)
    }
    guard runInDays >= 0, runInDays <= days else {
      throw .runInDaysOutOfRange(runInDays, days: days)
    }
  }

  static func parse(weekend flags: [Int]) throws(DiaryError) -> [Bool] {
    for (index, flag) in flags.enumerated() where flag != 0 && flag != 1 {
      throw .weekendFlagNotZeroOrOne(day: index + 1, value: flag)
    }
    return flags.map { $0 == 1 }
  }

  static func parse(
    sequences: [String], actual: [Phase]
  ) throws(DiaryError) -> [[Phase]] {
    var parsed: [[Phase]] = []
    var known: Set<[Phase]> = []
    for (index, text) in sequences.enumerated() {
      guard text.count == actual.count else {
        throw .sequenceLength(sequence: index + 1, count: text.count, days: actual.count)
      }
      var phases: [Phase] = []
      phases.reserveCapacity(actual.count)
      for character in text {
        // The tolerance phase is no part of the draw: it must stand where it stood.
        guard let phase = Phase(rawValue: character),
          (phase == .tolerance) == (actual[phases.count] == .tolerance)
        else {
          throw .sequencePhase(sequence: index + 1, day: phases.count + 1, character: character)
        }
        phases.append(phase)
      }
      if known.insert(phases).inserted { parsed.append(phases) }
    }
    if !parsed.isEmpty, !known.contains(actual) {
      throw .phasesNotAmongSequences(sequences: parsed.count)
    }
    return parsed
  }
}
