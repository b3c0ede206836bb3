import Olivine

/// The evidence of a condition as text, in the order of the evidence page.
enum EvidenceAnswerText {
  static func page(_ answer: EvidenceAnswer, forests: [ForestTable]) -> TextPage {
    var page = TextPage()
    page.heading(answer.question.question)
    page.paragraph(answer.verdict())
    page.paragraph(answer.forYou())
    page.heading("How sure research is: \(answer.certainty.level.label)")
    for reason in EvidenceText.reasons(answer.certainty) { page.bullet(reason) }
    addExpectation(answer, to: &page)
    for forest in forests { add(forest, to: &page) }
    addCorrelations(answer, to: &page)
    addStudies("Studies with a control and no numbers to draw", answer.unlisted, to: &page)
    addStudies("Studies with nothing to compare, never pooled", answer.uncontrolled, to: &page)
    addStudies("Blood levels and diet, which show a link only", answer.associations, to: &page)
    addStudies("Registered, no result seen", answer.unreported, to: &page)
    page.close()
    return page
  }

  private static func addExpectation(_ answer: EvidenceAnswer, to page: inout TextPage) {
    let prior = answer.prior
    let one = prior.distribution
    page.heading("What to expect of one person, before a test of their own")
    page.row(
      "Change in 0-10 pain",
      "\(prior.mean.fixedText(decimals: 2)), give or take "
        + "\(prior.standardDeviation.fixedText(decimals: 2)); below 0 is relief")
    page.row("Relief of 1 or more", one.cumulative(-1).percentText)
    page.row("Relief of 2 or more", one.cumulative(-2).percentText)
    page.row("No relief, or worse", (1 - one.cumulative(0)).percentText)
    if let derived = answer.derived {
      page.row(
        "From the rows",
        "\(derived.exact.mean.fixedText(decimals: 3)), SD \(derived.exact.sd.fixedText(decimals: 3)),"
          + " before rounding")
    }
    page.paragraph(prior.basis.source + " " + prior.basis.tag, indent: 2)
  }

  private static func add(_ forest: ForestTable, to page: inout TextPage) {
    page.heading(title(of: forest))
    let plot = ForestText(forest)
    for line in plot.lines { page.line(line) }
    page.paragraph(plot.legend, indent: 2)
    if let rule = EvidenceText.rule(of: forest) { page.paragraph(rule, indent: 2) }
    if let pooled = forest.pooled { page.paragraph(PoolText.footer(pooled), indent: 2) }
  }

  /// Crossovers whose correlation was not printed, at two others.
  private static func addCorrelations(_ answer: EvidenceAnswer, to page: inout TextPage) {
    let drawn = Set(answer.forests.flatMap(\.rows).map(\.id))
    for study in answer.studies where drawn.contains(study.id) {
      let runs = study.pairedSensitivity.map { run in
        let interval = run.effect.interval
        return "at \(run.correlation.text(decimals: 1)) it is "
          + "\(interval.lowerBound.fixedText(decimals: 2)) to "
          + interval.upperBound.fixedText(decimals: 2)
      }
      guard !runs.isEmpty else { continue }
      page.paragraph(
        "\(study.name): each person had both, and their correlation was not printed. "
          + "\(PairedMeans.assumedCorrelation.text(decimals: 1)) was assumed; "
          + runs.joined(separator: ", ") + ".", indent: 2)
    }
  }

  private static func title(of forest: ForestTable) -> String {
    switch forest.unit {
    case .points: "Difference in points of 0-10 pain"
    case .difference(.standardisedMeanDifference): "Difference in standard deviations"
    case .difference: "Difference in the unit of the study"
    case .ratio(.oddsRatio): "Ratio of odds"
    case .ratio: "Ratio of risks"
    }
  }

  private static func addStudies(
    _ title: String, _ studies: [StudyRecord], to page: inout TextPage
  ) {
    guard !studies.isEmpty else { return }
    page.heading(title)
    for study in studies {
      let people = study.participants.map { ", \($0) people" } ?? ""
      let recalled = study.tag == .recalled ? " (from memory)" : ""
      page.bullet(
        "\(study.name), \(study.route)\(people): \(EvidenceText.direction(study.direction))\(recalled)"
      )
    }
  }

  /// One line a condition.
  static func overview(_ answers: [EvidenceAnswer]) -> TextPage {
    var page = TextPage()
    page.heading("What research says of magnesium and nerve pain")
    page.paragraph(Wording.english("evidence.state"))
    page.line()
    page.row("Condition", "Studies  How sure   Expected change in 0-10 pain", column: 32)
    for answer in answers {
      let studies = String("\(answer.studies.count)        ".prefix(9))
      let sure = (answer.certainty.level.label + "           ").prefix(11)
      page.line(
        (answer.prior.condition + String(repeating: " ", count: 32)).prefix(32)
          + "\(studies)\(sure)\(answer.prior.mean.fixedText(decimals: 2)), give or take "
          + answer.prior.standardDeviation.fixedText(decimals: 2))
    }
    page.line()
    page.paragraph("olivine evidence CONDITION shows its studies, and why it is as sure as that.")
    page.close()
    return page
  }
}
