import Olivine

/// The answer of a diary as text, in the order of the answer page.
enum AnswerText {
  /// The answer without the lines that end a page, so that more can follow.
  static func page(_ verdict: Verdict) -> TextPage {
    let words = Wording.english
    let own = verdict.analysis.own
    var page = TextPage()
    page.heading(verdict.sentence())
    page.paragraph(verdict.nextStep())
    page.line()
    for line in EffectLine(verdict).lines { page.line(line) }

    page.heading(words("report.person.numbers"))
    page.row("Change on magnesium", range(own.effect) + " points")
    page.paragraph("Below 0 is relief.", indent: 28)
    page.row("Any relief", chance(own.probBenefit))
    page.row(
      "Relief that matters",
      chance(own.probReliefMCID) + " of \(Self.points(verdict.diary.mcid)) or more")
    page.row("Half-life of the effect", range(own.halfLife) + " days")
    page.row(
      "Days",
      "\(verdict.diary.scoredDaysOn) scored on magnesium, "
        + "\(verdict.diary.scoredDaysOff) off")
    page.row(
      "Could have found", "about \(verdict.analysis.detectablePoints.text(decimals: 1)) points")
    if let test = verdict.analysis.randomisationTest {
      page.row(
        "Randomisation test",
        "p = \(test.p.text(decimals: 3)); it cannot be below \(test.floor.text(decimals: 3))")
    }
    addSensitivity(verdict, to: &page)
    let limits = verdict.limits()
    if !limits.isEmpty { page.heading("What limits this answer") }
    for limit in limits { page.bullet(limit) }
    page.heading(words("report.person.prior_evidence"))
    page.paragraph(words("evidence.state"))
    page.paragraph(PriorText.sentence(verdict.prior))
    return page
  }

  private static func addSensitivity(_ verdict: Verdict, to page: inout TextPage) {
    guard !verdict.analysis.sensitivity.isEmpty else { return }
    page.heading("If we had assumed something else")
    for run in verdict.analysis.sensitivity {
      let name = Wording.english("sensitivity.\(run.name.rawValue)")
      let code = run.verdict?.rawValue ?? "too_early"
      page.row(
        name, range(run.posterior.effect) + ": " + Wording.english("verdict.name.\(code)"),
        column: 34)
    }
  }

  private static func range(_ estimate: Estimate) -> String {
    "\(estimate.mean.fixedText(decimals: 1)) (95 %: \(estimate.q025.fixedText(decimals: 1)) to "
      + "\(estimate.q975.fixedText(decimals: 1)))"
  }

  private static func points(_ value: Double) -> String {
    value == 1 ? "1 point" : "\(value.text(decimals: 1)) points"
  }

  private static func chance(_ probability: Double) -> String {
    let word = LikelihoodWord(probability: probability).rawValue
    return "\(word), about \(Verdict.inTen(probability)) in 10 (\(probability.percentText))"
  }
}

/// The interval of the effect as one line of text against the zone that is too small to notice.
private struct EffectLine {
  let lines: [String]

  init(_ verdict: Verdict) {
    let effect = verdict.analysis.own.effect
    let zone = verdict.diary.mcid / 2
    let reach = max(2, effect.q025.magnitude.rounded(.up), effect.q975.magnitude.rounded(.up))
    let columns = 61
    func column(_ value: Double) -> Int {
      let share = (value + reach) / (2 * reach)
      return min(columns - 1, max(0, Int((share * Double(columns - 1)).rounded())))
    }
    var bar = Array(repeating: Character(" "), count: columns)
    for index in column(-zone)...column(zone) { bar[index] = "." }
    for index in column(effect.q025)...column(effect.q975) { bar[index] = "-" }
    bar[column(effect.q025)] = "["
    bar[column(effect.q975)] = "]"
    bar[column(effect.mean)] = "o"
    let left = "-\(reach.text(decimals: 1))"
    let right = "+\(reach.text(decimals: 1))"
    let half = (columns - left.count - right.count - 1) / 2
    let gap = String(repeating: " ", count: half)
    lines = [
      "  " + bar.trimmed, "  " + left + gap + "0" + gap + right,
      "  less \(verdict.outcomeNoun()) on magnesium"
        + String(repeating: " ", count: max(1, columns - 44 - verdict.outcomeNoun().count))
        + "... too small to notice",
    ]
  }
}

extension [Character] {
  /// The line without the spaces at its end.
  fileprivate var trimmed: String {
    String(self[...(lastIndex { $0 != " " } ?? 0)])
  }
}
