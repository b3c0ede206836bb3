import Olivine

/// A simulated body as text.
enum SimulateText {
  static func page(_ course: BodyCourse) -> TextPage {
    var page = TextPage()
    page.heading("Before the first dose")
    page.row("Mean serum", course.basal.serum.text(decimals: 4) + " mmol/L")
    page.row("Absorbed", course.basal.absorbed.text(decimals: 3) + " mmol a day")
    page.row("Urine", course.basal.urine.text(decimals: 3) + " mmol a day")
    page.row("Fractional excretion", course.basal.fractionalExcretion.text(decimals: 4))
    if !course.states.isEmpty {
      page.heading("At the hours asked for")
      page.line("      hour   serum mmol/L     csf mmol/L     urine mmol")
      for (hour, state) in course.states {
        page.line(
          columns([
            (hour, 2), (state.serum(volume: course.parameters.centralVolume), 4), (state.csf, 4),
            (state.urine, 3),
          ]))
      }
    }
    if !course.days.isEmpty {
      page.heading("Day by day")
      page.line("       day   serum mmol/L     urine mmol    muscle mmol      bone mmol")
      for day in course.days {
        page.line(
          columns([
            (Double(day.number), 0), (day.serum, 4), (day.urine, 3), (day.end.muscle, 2),
            (day.end.bone, 2),
          ]))
      }
    }
    page.close(with: ["A research model. It does not replace a measured serum."])
    return page
  }

  /// Numbers in columns, aligned at the right.
  private static func columns(_ numbers: [(value: Double, decimals: Int)]) -> String {
    numbers.enumerated().map { index, number in
      let text = number.value.fixedText(decimals: number.decimals)
      let width = index == 0 ? 10 : 15
      return String(repeating: " ", count: max(1, width - text.count)) + text
    }.joined()
  }
}
