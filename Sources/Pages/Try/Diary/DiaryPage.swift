import Olivine

/// The diary so far: every score without a word about the order, then day by day.
package func diaryPage(_ model: DiaryModel) -> Document {
  Document(title: model.title, footer: standardFooter()) {
    pageHeader(model.title, lead: model.lead, back: SitePlace.today.target, isParted: true)
    if !model.rows.isEmpty {
      model.chart
      model.table
      model.steps
    }
    placeLinks([.paperEntry, .paperDiary, .calendar])
    callout(.emergency, wording("emergency.signs"))
  }
}

extension DiaryModel {
  private var noun: String { wording("outcome.\(outcome.rawValue)") }

  fileprivate var title: String {
    wording(later == nil ? "trial.diary.title" : "trial.diary.title.earlier")
  }

  fileprivate var lead: String {
    guard !scores.isEmpty else {
      return wording("try.today.not_started", ["date": firstDay.onPage])
    }
    let missed =
      missedDays == 1
      ? wording("try.today.missed.one")
      : missedDays > 1 ? wording("try.today.missed", ["n": "\(missedDays)"]) : ""
    return [wording("trial.diary.lead"), missed].filter { !$0.isEmpty }.joined(separator: " ")
  }

  fileprivate var chart: Markup {
    let scored = scores.count { $0 != nil }
    return DiaryChart(
      finding: wording(
        "trial.diary.finding", ["n": "\(scored)", "days": "\(scores.count)"]),
      scores: scores, blocks: [], scaleWords: wording("trial.diary.scale", ["N": noun])
    ).markup(id: "diary-chart")
  }

  fileprivate var table: Markup {
    Pages.table(.class("diary-days")) {
      caption(wording("trial.diary.days"))
      thead {
        tr {
          th(wording("paper.column.date"), scope: .column)
          th(wording("paper.column.score"), scope: .column)
          th(wording("trial.diary.also"), scope: .column)
        }
      }
      tbody { rows.map(row) }
    }
  }

  private func row(_ row: Row) -> Markup {
    tr {
      th(shortDate(row.day), scope: .row)
      td(row.entry?.scores[outcome.rawValue].map { "\($0)" } ?? wording("trial.no_score"))
      td {
        for line in also(row) { span(line, .class("line")) }
      }
    }
  }

  /// Without the year, so that the column stays narrow.
  private func shortDate(_ day: Day) -> String {
    let (_, month, number) = day.components
    return wording(
      "paper.date", ["day": "\(number)", "month": wording("date.month.\(month)")])
  }

  private func also(_ row: Row) -> [String] {
    let marks = row.marks.sorted().map { wording("trial.diary.mark.\($0.rawValue)") }
    var others = row.entry ?? DiaryEntry()
    others.scores[outcome.rawValue] = nil
    return marks
      + others.rows(primary: outcome).map {
        wording("trial.diary.row", ["name": $0.name, "value": $0.lines.joined(separator: ", ")])
      }
  }

  /// To the days before and after.
  @MarkupBuilder fileprivate var steps: Markup {
    if earlier != nil || later != nil {
      ul(.class("link-list", "screen-only")) {
        if let earlier { li { step("trial.diary.earlier", to: earlier) } }
        if let later { li { step("trial.diary.later", to: later) } }
      }
    }
  }

  private func step(_ id: String, to number: Int) -> Markup {
    a(
      wording(id),
      to: .page(segments: SitePlace.diary.path, query: ["before": "\(number)"]))
  }
}
