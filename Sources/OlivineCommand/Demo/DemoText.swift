import Olivine

/// The four steps on one screen.
enum DemoText {
  static func page(
    _ assessment: Assessment, _ plan: Plan, _ verdict: Verdict, files: [String]
  ) -> TextPage {
    let words = Wording.english
    var page = TextPage()
    page.heading("Can magnesium relieve my neuropathy? An invented person finds out.")
    page.paragraph(words("evidence.state"))
    page.paragraph(
      "So Olivine does not promise relief. It promises a fair test on one person, reported straight."
    )

    page.heading("1. Check: is it safe to try?")
    page.paragraph(Self.who(assessment.person), indent: 3)
    page.paragraph(
      "\(words(assessment.headlineID)) Limit \(assessment.maximum.text()) mg of magnesium a day; "
        + "room for \(assessment.room.text()) mg.", indent: 3)
    for finding in assessment.findingsToShow.filter({ $0.consequence > .inform }).prefix(3) {
      page.bullet("\(finding.message()) [\(finding.rule)]", indent: 3)
    }

    page.heading("2. Plan: food first, then small steps")
    for step in plan.steps {
      let times = step.intakes.map { "\($0.milligrams.text()) mg at \($0.time)" }.formattedList
      page.row("   From day \(step.fromDay)", "\(times) (\(plan.form.name))", column: 20)
    }
    for separation in plan.spacing {
      page.paragraph(SpacingText.sentences(separation).joined(separator: " "), indent: 3)
    }

    page.heading("3. Try: on and off in a random order, nobody knows which")
    page.line("   " + Self.strip(verdict.diary))
    page.paragraph(
      "A is off, B is on magnesium; \(verdict.diary.scores.count) evenings, one score each, "
        + "\(verdict.diary.scores.count { $0 == nil }) missed.", indent: 3)

    page.heading("4. Answer")
    page.paragraph(verdict.sentence(), indent: 3)
    page.paragraph(verdict.nextStep(), indent: 3)

    page.heading("The pages")
    for file in files { page.line("   " + file) }
    page.heading("Now you")
    page.line("   .build/release/olivine check            a few questions about you")
    page.line("   .build/release/olivine --help           everything else")
    page.close()
    return page
  }

  private static func who(_ person: Person) -> String {
    let conditions = (person.conditions ?? []).compactMap { Condition.with(code: $0.text)?.name }
    let medicines = (person.medicines ?? []).compactMap { Medicine.with(code: $0.text)?.name }
    let age = person.age.map(String.init) ?? "?"
    return "\(person.name ?? "") is \(age): \(conditions.formattedList.lowercased()), "
      + "takes \(medicines.formattedList.lowercased())."
  }

  /// One letter for every two days of the diary.
  private static func strip(_ diary: Diary) -> String {
    stride(from: 0, to: diary.phases.count, by: 2).map { String(diary.phases[$0].rawValue) }
      .joined()
  }
}
