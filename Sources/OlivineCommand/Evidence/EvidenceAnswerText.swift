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
    let count = answer.controlledCount
    page.row(
      "Controlled studies", "\(count.studies), with \(count.participants) people in all", column: 22
    )
    addExpectation(answer, to: &page)
    for forest in forests { add(forest, to: &page) }
    addCorrelations(answer, to: &page)
    addSensitivity(answer, to: &page)
    addFindings(answer, to: &page)
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
      if derived.used.mean != prior.mean || derived.used.sd != prior.standardDeviation {
        page.row(
          "With the judgement",
          "\(text(derived.used)); every other step of Olivine keeps the first line")
      }
    }
    for variant in answer.variants {
      page.row(
        "  " + EvidenceText.words(variant.change), text(variant.prior.used), column: 56)
    }
    page.paragraph(prior.basis.source + " " + prior.basis.tag, indent: 2)
  }

  private static func text(_ prior: Normal) -> String {
    "\(prior.mean.fixedText(decimals: 2)), SD \(prior.sd.fixedText(decimals: 2))"
  }

  /// What rests on a single study, and where groups of studies differ; from five studies on.
  private static func addSensitivity(_ answer: EvidenceAnswer, to page: inout TextPage) {
    for pool in answer.pools where pool.rule.allowsSensitivity {
      page.heading("\(pool.set), \(pool.measure.rawValue): without one study, and by groups")
      for line in PoolText.sensitivity(of: pool) { page.bullet(line) }
    }
  }

  /// What the checks of printed numbers found.
  private static func addFindings(_ answer: EvidenceAnswer, to page: inout TextPage) {
    guard !answer.findings.isEmpty else { return }
    page.heading("Printed numbers checked against each other (! cannot be true)")
    for (study, findings) in answer.findings {
      for finding in findings {
        page.bullet(
          "\(study.name): \(ConsistencyText.sentence(finding))",
          mark: finding.isContradiction ? "!" : "-")
      }
    }
  }

  private static func add(_ forest: ForestTable, to page: inout TextPage) {
    page.heading(ForestWords.title(of: forest))
    let plot = ForestText(forest)
    for line in plot.lines { page.line(line) }
    page.paragraph(plot.legend, indent: 2)
    for line in ForestWords.footer(of: forest).dropLast() { page.paragraph(line, indent: 2) }
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
    page.row("Condition", "Trials   How sure   Expected change in 0-10 pain", column: 32)
    for answer in answers {
      let studies = String("\(answer.controlledCount.studies)        ".prefix(9))
      let sure = (answer.certainty.level.label + "           ").prefix(11)
      page.line(
        (answer.prior.condition + String(repeating: " ", count: 32)).prefix(32)
          + "\(studies)\(sure)\(answer.prior.mean.fixedText(decimals: 2)), give or take "
          + answer.prior.standardDeviation.fixedText(decimals: 2)
          + (answer.certainty.judgement == nil ? "" : " *"))
    }
    for answer in answers {
      if let words = EvidenceText.judgement(answer.certainty) {
        page.bullet("\(answer.prior.condition): \(words)", mark: "*")
      }
    }
    page.line()
    page.paragraph("Trials: controlled studies behind what is expected.")
    page.paragraph("olivine evidence CONDITION shows its studies, and why it is as sure as that.")
    page.close()
    return page
  }
}
