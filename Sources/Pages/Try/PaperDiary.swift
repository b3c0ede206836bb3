package import Olivine

/// A diary to fill in with a pen: four weeks on each sheet, a row a day.
///
/// - Parameters:
///   - weeks: 1 to 52; more or fewer are brought into this range.
///   - start: the first day.
///   - outcome: what is scored each day.
package func paperDiary(weeks: Int, start: Day, outcome: Outcome) -> Document {
  let diary = PaperDiary(weeks: min(max(weeks, 1), 52), start: start, outcome: outcome)
  return Document(
    title: wording("paper.title"), layout: .report, footer: standardFooter()
  ) {
    pageHeader(wording("paper.title"))
    diary.sheets.map(diary.markup)
  }
}

/// The sheets of a paper diary.
struct PaperDiary {
  /// Four weeks or what is left of them.
  struct Sheet: Hashable {
    /// Weeks from the start, 1 and up.
    let weeks: ClosedRange<Int>
  }

  let weeks: Int
  let start: Day
  let outcome: Outcome

  private static let weeksOnSheet = 4

  var sheets: [Sheet] {
    stride(from: 1, through: weeks, by: Self.weeksOnSheet).map {
      Sheet(weeks: $0...min($0 + Self.weeksOnSheet - 1, weeks))
    }
  }

  var noun: String { wording("outcome.\(outcome.rawValue)") }

  func markup(of sheet: Sheet) -> Markup {
    section(.class("sheet")) {
      h2(heading(of: sheet))
      p(wording("paper.how", ["N": noun]))
      p(.class("scale-ends")) {
        strong(wording("paper.low", ["N": outcome.nounOfScale]))
        " "
        strong(wording("paper.high", ["N": outcome.nounOfScale]))
      }
      scrollArea(wording("paper.caption", ["N": noun])) { grid(of: sheet) }
      p(wording("paper.stools") + " " + wording("paper.late"))
      p(wording("emergency.signs"))
    }
  }

  private func heading(of sheet: Sheet) -> String {
    wording(
      sheet.weeks.count == 1 ? "paper.sheet.one" : "paper.sheet",
      ["from": "\(sheet.weeks.lowerBound)", "to": "\(sheet.weeks.upperBound)"])
  }

  /// A row a day; each week is a group of its own.
  private func grid(of sheet: Sheet) -> Markup {
    table(.class("diary-grid")) {
      caption(wording("paper.caption", ["N": noun]), .class("visually-hidden"))
      thead {
        tr {
          for column in ["date", "day", "score", "time", "dose", "stools", "note"] {
            th(wording("paper.column.\(column)"), scope: .column)
          }
        }
      }
      for week in sheet.weeks {
        tbody { (0..<7).map { row(of: (week - 1) * 7 + $0) } }
      }
    }
  }

  private func row(of index: Int) -> Markup {
    tr {
      th(date(of: start + index), scope: .row)
      td("\(index + 1)")
      td("")
      td("")
      td(wording("paper.dose"))
      td("")
      td("")
    }
  }

  private func date(of day: Day) -> String {
    let (_, month, day) = day.components
    return wording(
      "paper.date", ["day": "\(day)", "month": wording("date.month.\(month)")])
  }
}
