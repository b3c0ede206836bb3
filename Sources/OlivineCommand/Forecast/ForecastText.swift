import Olivine

/// A forecast as text.
enum ForecastText {
  private static let words = Wording.english

  static func page(_ forecast: Forecast) -> TextPage {
    var page = TextPage()
    let body = forecast.body
    let last = body.days[body.days.count - 1]
    page.heading(
      words(
        "forecast.heading",
        ["form": forecast.plan.form.shortName, "mg": forecast.plan.fullDose.text()]))
    page.paragraph(words("forecast.people", ["people": "\(body.people)"]))
    page.heading(words("forecast.text.serum"))
    for day in body.days where shown.contains(day.number) || day.number == last.number {
      page.row("  " + name(day.number), band(day.bands[.serum], decimals: 3))
    }
    page.heading(words("forecast.text.last", ["day": "\(last.number)"]))
    for (curve, decimals) in [
      (BodyForecast.Curve.urine, 2), (.muscle, 1), (.bone, 1), (.csf, 1),
    ] {
      page.row(
        "  " + words("forecast.text.\(curve.rawValue)"), band(last.bands[curve], decimals: decimals)
      )
    }
    mechanism(forecast, on: &page)
    page.heading(words("forecast.heading.risk"))
    for sentence in forecast.riskSentences() { page.paragraph(sentence) }
    let explanations = forecast.explanationSentences()
    if !explanations.isEmpty {
      page.heading(words("forecast.heading.explained"))
      for sentence in explanations { page.paragraph(sentence) }
    }
    page.heading(words("forecast.heading.half_life"))
    page.paragraph(forecast.halfLifeSentences().joined(separator: " "))
    page.close(with: [words("forecast.limits")])
    return page
  }

  /// The nerve curves on the last day, each with its grade; the index is no number for a person.
  private static func mechanism(_ forecast: Forecast, on page: inout TextPage) {
    guard let last = forecast.nerve.days.last else { return }
    page.heading("What the mechanism would predict on day \(last.number); not shown in people")
    page.row("  Receptor blocked, share", band(last.bands[.block], decimals: 4))
    page.row("  Inflammation, mg/L", band(last.bands[.inflammation], decimals: 2))
    page.row("  Working nerve fibres, share", band(last.bands[.function], decimals: 3))
    page.paragraph(Wording.english("nerve.grade.C") + " It says nothing about pain.")
  }

  private static let shown: Set = [0, 1, 7, 14, 28, 56]

  private static func name(_ day: Int) -> String {
    day == 0 ? words("forecast.text.before") : words("forecast.text.day", ["day": "\(day)"])
  }

  /// The middle, and where 90 of 100 lie.
  private static func band(_ bands: Quantiles?, decimals: Int) -> String {
    guard let values = bands?.values else { return words("forecast.text.unknown") }
    let texts = values.map { $0.fixedText(decimals: decimals) }
    return words(
      "forecast.text.band", ["middle": texts[2], "low": texts[0], "high": texts[4]])
  }
}
