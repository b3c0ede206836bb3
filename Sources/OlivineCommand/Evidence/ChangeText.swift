import Olivine

/// What a further study would change, as text.
enum ChangeText {
  static func page(_ change: EvidenceChange) -> TextPage {
    var page = TextPage()
    page.heading("\(change.study.name) [\(change.study.id)]: what it would change")
    page.paragraph("Nothing has been written.")
    addStudy(change, to: &page)
    page.heading("Pools")
    if change.pools.isEmpty { page.bullet("No set of studies gains a member.") }
    for pool in change.pools {
      let before = pool.before?.members.count ?? 0
      page.bullet(
        "\(pool.after.set), \(pool.after.measure.rawValue): \(before) studies before, "
          + "\(pool.after.members.count) after. \(EvidenceText.rule(pool.after.rule))")
      if let pooled = pool.after.pooled {
        page.paragraph(
          "\(pooled.estimate.fixedText(decimals: 2)) "
            + "(\(pooled.interval.lowerBound.fixedText(decimals: 2)) to "
            + "\(pooled.interval.upperBound.fixedText(decimals: 2))); \(PoolText.footer(pooled))",
          indent: 4)
      }
    }
    page.heading("Answers")
    if change.answers.isEmpty { page.bullet("No answer changes.") }
    for answer in change.answers where !answer.movesPriorOnly { add(answer, to: &page) }
    let moved = change.answers.filter(\.movesPriorOnly)
    if !moved.isEmpty { page.heading("Elsewhere only the expected change moves") }
    for answer in moved {
      if let before = answer.priorBefore, let after = answer.priorAfter {
        page.row(
          "  " + answer.question.condition, "\(text(before)), then \(text(after))", column: 32)
      }
    }
    page.close()
    return page
  }

  private static func addStudy(_ change: EvidenceChange, to page: inout TextPage) {
    page.heading("The row")
    if let effect = change.study.effect {
      let interval = effect.effect.interval
      page.bullet(
        "\(effect.measure.rawValue) \(effect.effect.estimate.fixedText(decimals: 2)) "
          + "(\(interval.lowerBound.fixedText(decimals: 2)) to "
          + "\(interval.upperBound.fixedText(decimals: 2)))"
          + (effect.isPoints ? " points of 0-10 pain" : "")
          + (effect.isImputed ? ", with a number that was not printed" : ""))
    } else {
      page.bullet("It prints too few numbers for an effect.")
    }
    if let bar = change.bar { page.bullet("Not pooled: \(EvidenceText.bar(bar)).") }
    for finding in change.findings {
      page.bullet(
        ConsistencyText.sentence(finding), mark: finding.isContradiction ? "!" : "-")
    }
    page.bullet(
      change.relevance > 0
        ? "It enters the priors with relevance \(change.relevance.text(decimals: 2))."
        : "It says nothing about magnesium by mouth over weeks, so it stays out of the priors.")
  }

  private static func add(_ answer: EvidenceChange.Answer, to page: inout TextPage) {
    page.bullet(answer.question.question)
    page.row(
      "    Studies", "\(answer.studiesBefore) before, \(answer.studiesAfter) after", column: 18)
    page.row(
      "    How sure",
      answer.before.level == answer.after.level
        ? "stays \(answer.after.level.label)"
        : "\(answer.before.level.label) before, \(answer.after.level.label) after", column: 18)
    if let before = answer.priorBefore, let after = answer.priorAfter {
      page.row(
        "    Expected",
        before.used == after.used
          ? "stays \(text(after))" : "\(text(before)) before, \(text(after)) after", column: 18)
    }
  }

  private static func text(_ prior: DerivedPrior) -> String {
    "\(prior.used.mean.fixedText(decimals: 2)) (SD \(prior.used.sd.fixedText(decimals: 2)))"
  }
}
