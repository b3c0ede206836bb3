import Olivine

/// What stands behind an answer, as text below it.
enum RobustnessText {
  static func page(_ robustness: Robustness) -> TextPage {
    let words = Wording.english
    var page = TextPage()
    page.line()
    page.heading(words("robust.title"))
    let shown = robustness.variantsWorthShowing
    if shown.isEmpty { page.paragraph(words("robust.none")) }
    for run in shown { page.bullet(sentence(run)) }
    for pair in robustness.pairs {
      page.bullet(
        words("robust.pair", ["n": "\(pair.pair)", "X": pair.effect.mean.fixedText(decimals: 1)]))
    }
    let flagged = robustness.flaggedChecks.map { words("robust.feature.\($0.feature.rawValue)") }
    if !flagged.isEmpty {
      page.paragraph(words("robust.flagged", ["list": flagged.joined(separator: ", ")]))
    }
    return page
  }

  static func sentence(_ run: VariantRun) -> String {
    let words = Wording.english
    return words(
      "robust.variant",
      [
        "model": words("robust.model.\(run.model.rawValue)"),
        "X": run.effect.mean.fixedText(decimals: 1), "a": run.effect.q025.fixedText(decimals: 1),
        "b": run.effect.q975.fixedText(decimals: 1),
        "name": words("verdict.name.\(run.verdict?.rawValue ?? "too_early")"),
      ])
  }
}
