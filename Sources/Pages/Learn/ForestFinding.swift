import Olivine

/// What a plot of studies shows, in one sentence.
///
/// It tells where the intervals lie, and never how many lie there, since counting directions is no result.
enum ForestFinding {
  /// The sentence of the studies, or of the reviews where no study is drawn.
  static func sentence(of table: ForestTable) -> String {
    let isOfReviews = table.rows.isEmpty
    let intervals = isOfReviews ? table.published.map(\.interval) : table.rows.map(\.interval)
    if intervals.isEmpty { return ForestWords.title(of: table, in: pageWording) }
    let noEffect = table.unit.noEffect
    let better = intervals.count { $0.upperBound < noEffect }
    let worse = intervals.count { $0.lowerBound > noEffect }
    let found = finding(better: better, worse: worse, of: intervals.count)
    let doubt = better > 0 && worse == 0 && isDoubtful(table) ? ".doubtful" : ""
    return wording("learn.evidence.plot.\(isOfReviews ? "reviews" : "studies").\(found)\(doubt)")
  }

  private static func finding(better: Int, worse: Int, of count: Int) -> String {
    if count == 1 { return better == 1 ? "alone.better" : worse == 1 ? "alone.worse" : "alone" }
    if worse > 0 { return better > 0 ? "mixed" : "worse" }
    switch better {
    case 0: return "none"
    case count: return "all"
    case 1: return "one"
    default: return "some"
    }
  }

  /// Whether every study on the side of magnesium has a high risk of a wrong result.
  private static func isDoubtful(_ table: ForestTable) -> Bool {
    let better = table.rows.filter { $0.interval.upperBound < table.unit.noEffect }
    return !better.isEmpty
      && better.allSatisfy { $0.riskOfBias == .high || $0.riskOfBias == .critical }
  }
}
