import Olivine

/// A day from midnight to midnight: when to take magnesium, and the hours to keep free of each medicine.
struct DayTimeline: Hashable {
  /// A medicine with the hours it needs.
  struct Row: Hashable {
    let name: String
    /// The medicine is taken at least this long before magnesium.
    let leadHours: Double
    /// The medicine is taken at least this long after magnesium.
    let followHours: Double
    /// When it is taken, as far as the person told.
    let times: [TimeOfDay]
  }

  let intakes: [TimeOfDay]
  let rows: [Row]

  /// The stretches of the day without a medicine, hours after midnight; one that crosses midnight is two.
  func busyHours(of row: Row) -> [ClosedRange<Double>] {
    let stretches = intakes.flatMap { intake -> [ClosedRange<Double>] in
      let hour = Double(intake.minutes) / 60
      let (start, end) = (hour - row.leadHours, hour + row.followHours)
      let inside = max(start, 0)...min(end, 24)
      let before = start < 0 ? [(24 + start)...24] : []
      let after = end > 24 ? [0...(end - 24)] : []
      return before + [inside] + after
    }
    return stretches.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, next in
      if let last = joined.last, next.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, next.upperBound)
      } else {
        joined.append(next)
      }
    }
  }

  func markup(id: ElementID) -> Markup {
    chartFigure(finding: finding) {
      drawing(id: id)
      p(wording("page.chart.timeline.free"))
      if rows.contains(where: { !$0.times.isEmpty }) { p(wording("page.chart.timeline.taken")) }
    } tables: {
      table(
        wording("page.chart.timeline.table"),
        columns: [
          wording("page.chart.timeline.medicine"), wording("page.chart.timeline.not_between"),
        ],
        rows: rows.map { [$0.name, spans(of: $0)] }, .class("typed"))
    }
  }

  /// When magnesium is taken.
  var finding: String { wording("page.chart.timeline", ["times": times]) }

  private var times: String { list(intakes.map(\.description)) }

  /// What the picture shows, in words.
  var description: String {
    let sentences = rows.map { row in
      wording("page.chart.timeline.row", ["medicine": row.name, "spans": spans(of: row)])
    }
    return wording(
      "page.chart.timeline.description",
      ["times": times, "rows": sentences.joined(separator: " ")])
  }

  private func spans(of row: Row) -> String {
    list(
      busyHours(of: row).map { span in
        FixedWords.Chart.range(from: Self.clock(span.lowerBound), to: Self.clock(span.upperBound))
      })
  }

  /// An hour as a clock shows it; the end of the day is 24:00.
  private static func clock(_ hour: Double) -> String {
    hour >= 24 ? "24:00" : TimeOfDay(minutes: Int((hour * 60).rounded())).description
  }
}
