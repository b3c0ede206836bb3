import Olivine

/// The result of the check as text.
enum CheckText {
  static func page(_ assessment: Assessment) -> TextPage {
    let words = Wording.english
    var page = TextPage()
    page.heading(words(assessment.headlineID))
    if assessment.urgency >= .withinOneWorkingDay {
      page.paragraph(words("urgency.\(assessment.urgency.rawValue)"))
    }
    let maximum = assessment.maximumAfterConsent ?? assessment.maximum
    if let explanation = words.optional("decision.\(assessment.decision.rawValue).explain"),
      !assessment.hasOnlyOpenQuestions
    {
      page.paragraph(explanation.filling(["max_mg_d": maximum.text()]))
    }
    if assessment.shouldStopPresentMagnesium {
      page.paragraph(words("block.stop_current"))
    }
    add(assessment.findingsToShow, to: &page)
    addNumbers(assessment, to: &page)
    addSeparations(assessment.separations, to: &page)
    addMonitoring(assessment.monitoring, to: &page)
    page.close(with: [words("food.\(assessment.food.state.rawValue)")])
    return page
  }

  /// What needs doing first, then what is only to be known.
  private static func add(_ findings: [Finding], to page: inout TextPage) {
    let strong = findings.filter { $0.consequence > .inform || $0.urgency > .none }
    if !strong.isEmpty { page.heading("Why, and what to do") }
    for finding in strong {
      page.bullet("\(finding.message()) [\(finding.rule)]")
      if let next = finding.nextStep() { page.paragraph(next, indent: 4) }
    }
    let notes = findings.filter { $0.consequence == .inform && $0.urgency == .none }
    if !notes.isEmpty { page.heading("Good to know") }
    for finding in notes {
      let next = finding.nextStep().map { " " + $0 } ?? ""
      page.bullet("\(finding.message())\(next) [\(finding.rule)]")
    }
  }

  private static func addNumbers(_ assessment: Assessment, to page: inout TextPage) {
    let person = assessment.person
    page.heading("Your numbers")
    if assessment.decision != .block {
      page.row("Limit", "\(assessment.maximum.text()) mg of magnesium a day, besides food")
      page.row(
        "You already take",
        person.magnesiumAlreadyTaken.map { "\($0.text()) mg a day" } ?? "not known")
      page.row("Room for more", "\(assessment.room.text()) mg a day")
    }
    let kidney = assessment.kidney.lowest.map {
      "eGFR \($0.text()), \(assessment.kdigoCategory ?? "")"
        + (assessment.kidneyIsKnown ? "" : " (does not count: see the notes)")
    }
    page.row("Kidney function", kidney ?? "not known")
    page.row("Magnesium in blood", person.serumMagnesium?.value.inBothUnits ?? "not known")
    if let intake = person.diet?.intake {
      let allowance = person.recommendedAllowance.map { "; advised \($0.text())" } ?? ""
      page.row(
        "Magnesium in food",
        "about \(intake.best.text()) mg a day (\(intake.low.text()) to "
          + "\(intake.high.text()))\(allowance)")
    }
    page.row("Shortage", Wording.english("status.\(assessment.status.class.rawValue)"))
    if let last = assessment.expiry {
      page.row("Check again by", last.inWords)
    }
  }

  static func addSeparations(_ separations: [Separation], to page: inout TextPage) {
    guard !separations.isEmpty else { return }
    page.heading("Keep apart")
    for separation in separations {
      let sentences = SpacingText.sentences(separation)
      page.bullet(sentences.joined(separator: " "))
    }
  }

  static func addMonitoring(_ items: [MonitoringItem], to page: inout TextPage) {
    guard !items.isEmpty else { return }
    page.heading("Tests to ask for")
    for item in items {
      let name = Wording.english("monitor.\(item.test.rawValue)")
      page.bullet("\(name): \(MonitoringText.when(item.weeks))")
    }
  }
}

extension TextPage {
  /// The disclaimer and the date of the evidence, which end everything meant for a person.
  mutating func close(with sentences: [String] = []) {
    let words = Wording.english
    let date = Day(CatalogueVersion.evidenceDate)?.inWords ?? CatalogueVersion.evidenceDate
    line()
    for sentence in sentences { paragraph(sentence) }
    paragraph(words("disclaimer") + " " + words("evidence.date", ["date": date]))
  }
}
