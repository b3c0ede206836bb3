public import Catalogue
import Quantities
import Trials

extension Verdict {
  /// What limits the answer, in the order in which a reader should weigh it.
  public func limits(in wording: Wording = .english) -> [String] {
    var limits: [String] = []
    if let flat = analysis.flatVerdict, flat != analysis.verdict {
      limits.append(
        wording("verdict.limit.flat_class", ["name": wording("verdict.name.\(flat.rawValue)")]))
    }
    if !diary.isRandomised { limits.append(wording("verdict.limit.not_randomised")) }
    if diary.blinding == .open { limits.append(wording("report.person.open_label")) }
    if analysis.own.priorWeight > 0.5 { limits.append(wording("verdict.limit.prior_speaks")) }
    if analysis.hasPriorConflict { limits.append(wording("verdict.limit.conflict")) }
    let missing = diary.missingDays
    if missing > 0 {
      limits.append(
        wording("report.person.missing", ["missing": "\(missing)", "days": "\(diary.trialDays)"]))
    }
    if analysis.own.check.isFlagged { limits.append(wording("verdict.limit.box")) }
    return limits
  }
}

extension Diary {
  /// Days after the tolerance phase.
  public var trialDays: Int { days - toleranceDays }

  /// Days after the tolerance phase without a score.
  public var missingDays: Int { scores.dropFirst(toleranceDays).count { $0 == nil } }
}
