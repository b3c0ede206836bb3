import Olivine

/// A simulated body as text.
enum SimulateText {
  private static let words = Wording.english

  static func page(_ course: BodyCourse) -> TextPage {
    var page = TextPage()
    page.heading(words("simulate.heading.before"))
    page.row(words("simulate.serum"), amount("mmol_l", course.basal.serum, decimals: 4))
    page.row(words("simulate.absorbed"), amount("mmol_d", course.basal.absorbed, decimals: 3))
    page.row(words("simulate.urine"), amount("mmol_d", course.basal.urine, decimals: 3))
    page.row(
      words("simulate.excretion"), course.basal.fractionalExcretion.text(decimals: 4))
    if !course.states.isEmpty {
      page.heading(words("simulate.heading.hours"))
      page.line(columns(["hour", "serum", "csf", "urine"].map { words("simulate.column.\($0)") }))
      for (hour, state) in course.states {
        page.line(
          columns(
            numbers: [
              (hour, 2), (state.serum(volume: course.parameters.centralVolume), 4), (state.csf, 4),
              (state.urine, 3),
            ]))
      }
    }
    if !course.days.isEmpty {
      page.heading(words("simulate.heading.days"))
      page.line(
        columns(
          ["day", "serum", "urine", "muscle", "bone"].map { words("simulate.column.\($0)") }))
      for day in course.days {
        page.line(
          columns(
            numbers: [
              (Double(day.number), 0), (day.serum, 4), (day.urine, 3), (day.end.muscle, 2),
              (day.end.bone, 2),
            ]))
      }
    }
    page.close(with: [words("simulate.limits")])
    return page
  }

  private static func amount(_ unit: String, _ value: Double, decimals: Int) -> String {
    words("simulate.\(unit)", ["value": value.text(decimals: decimals)])
  }

  private static func columns(numbers: [(value: Double, decimals: Int)]) -> String {
    columns(numbers.map { $0.value.fixedText(decimals: $0.decimals) })
  }

  /// Texts in columns, aligned at the right.
  private static func columns(_ texts: [String]) -> String {
    texts.enumerated().map { index, text in
      String(repeating: " ", count: max(1, (index == 0 ? 10 : 15) - text.count)) + text
    }.joined()
  }
}
