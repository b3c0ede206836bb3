import Olivine

/// A forecast as text.
enum ForecastText {
  static func page(_ forecast: Forecast) -> TextPage {
    var page = TextPage()
    let body = forecast.body
    let last = body.days[body.days.count - 1]
    page.heading(
      "Forecast: \(forecast.plan.form.shortName), up to \(forecast.plan.fullDose.text()) mg a day")
    page.paragraph(
      "From \(body.people) virtual people who share what is known of you. Of 100 such people, 90 lie "
        + "within the bands.")
    page.heading("Serum magnesium, mmol/L")
    for day in body.days where shown.contains(day.number) || day.number == last.number {
      page.row("  " + name(day.number), band(day.bands[.serum], decimals: 3))
    }
    page.heading("On day \(last.number)")
    page.row("  Urine, mmol a day", band(last.bands[.urine], decimals: 2))
    page.row("  Muscle, % of before", band(last.bands[.muscle], decimals: 1))
    page.row("  Bone, % of before", band(last.bands[.bone], decimals: 1))
    page.row("  Spinal fluid, % of before", band(last.bands[.csf], decimals: 1))
    mechanism(forecast, on: &page)
    page.heading("The chance of too much")
    page.row("  Serum above 1.05 mmol/L", body.risk.aboveHigh.percentText)
    page.row("  Serum above 1.23 mmol/L", body.risk.aboveVeryHigh.percentText)
    if forecast.isCautious {
      page.paragraph(
        "Your kidneys or bowel are in doubt, so this counts on a bowel that moves little.")
    }
    if let halfLife = forecast.effectHalfLife?.distribution {
      page.heading("If there is an effect")
      page.paragraph(
        "Half of it would come, and go, in about \(halfLife.median.text(decimals: 1)) days "
          + "(\(halfLife.quantile(0.05).text(decimals: 1)) to "
          + "\(halfLife.quantile(0.95).text(decimals: 1))). Whether there is one, only a trial shows."
      )
    }
    page.close(with: [
      "A prediction from a research model. It does not replace a blood test, and no forecast "
        + "overrides a rule of the check."
    ])
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

  private static func name(_ day: Int) -> String { day == 0 ? "Before" : "Day \(day)" }

  /// The middle, and where 90 of 100 lie.
  private static func band(_ bands: Quantiles?, decimals: Int) -> String {
    guard let values = bands?.values else { return "not known" }
    let texts = values.map { $0.fixedText(decimals: decimals) }
    return "\(texts[2])  (\(texts[0]) to \(texts[4]))"
  }
}
