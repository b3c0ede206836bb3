import Olivine
import OlivineTesting

/// Diaries whose class is known beforehand: a large or small effect in much or little noise.
struct InventedTrial: Sendable, CustomStringConvertible {
  let code: String
  /// Points on the days with magnesium.
  var effect = 0.0
  /// Half the width of the noise, points.
  var noise = 0.6
  var periodDays = 14
  var periods = "ABBABAAB"
  var mcid = 1.0

  var description: String { code }

  /// One for each class, and one that is too early.
  static let all = [
    InventedTrial(code: "worse", effect: 2),
    InventedTrial(code: "clear_relief", effect: -3),
    InventedTrial(code: "little_or_no_difference"),
    smallRelief,
    InventedTrial(code: "probable_relief", effect: -1.1, noise: 1.8),
    InventedTrial(code: "cannot_tell", effect: -0.6, noise: 5, periodDays: 8, periods: "ABBA"),
    InventedTrial(code: "too_early", effect: -3, periodDays: 5, periods: "ABBA", mcid: 0.9),
  ]

  /// A relief that is real and smaller than the person asked for.
  static let smallRelief = InventedTrial(code: "no_worthwhile_relief", effect: -0.9, mcid: 1.5)

  func diary(
    _ outcome: Outcome = .pain, _ blinding: Blinding = .pharmacist, isRandomised: Bool = true,
    skipping: Int = 0, seed: UInt64 = 1
  ) throws(DiaryError) -> Diary {
    var random = SeededGenerator(seed: seed)
    let phases = periods.flatMap { Array(repeating: $0, count: periodDays) }
    let scores: [Double?] = phases.enumerated().map { day, phase in
      let score = 5.5 + (phase == "B" ? effect : 0) + random.number(-noise...noise)
      return day < skipping ? nil : min(10, max(0, score))
    }
    var priors = TrialPriors()
    try priors.set(.logHalfLife, mean: 0, sd: 0.3)
    return try Diary(
      input: phases.map { $0 == "B" ? 1 : 0 }, scores: scores, phases: String(phases),
      mcid: mcid, outcome: outcome, blinding: blinding, isRandomised: isRandomised,
      priors: priors)
  }

  func verdict(_ outcome: Outcome = .pain, _ blinding: Blinding = .pharmacist) throws -> Verdict {
    Verdict(try diary(outcome, blinding), prior: .uninformed, depth: .brief)
  }
}
