public import Catalogue
import Quantities

/// When a test is due, in words.
public enum MonitoringText {
  /// The weeks that stand for measuring at home twice a week.
  public static let twiceWeekly = [0, 1, 2, 3, 4]

  /// Weeks after the start as words: "before the start and after 2 and 4 weeks".
  public static func when(_ weeks: [Int], in wording: Wording = .english) -> String {
    if weeks == twiceWeekly { return wording("letter.tests.twice_weekly") }
    let later = weeks.filter { $0 > 0 }
    var parts = later.count < weeks.count ? [wording("letter.weeks.before")] : []
    if later == [1] {
      parts.append(wording("letter.weeks.after.one"))
    } else if !later.isEmpty {
      let list = wording.list(later.map(String.init))
      parts.append(wording("letter.weeks.after", ["weeks": list]))
    }
    return wording.list(parts)
  }
}
