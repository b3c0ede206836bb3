package import Olivine

/// Magnesium in the blood under a plan as a drawing by itself.
package func serumChart(_ forecast: Forecast) -> DrawingPage {
  DrawingPage(FanChart(serumOf: forecast).markup(id: "serum"))
}

extension FanChart {
  /// Bands of virtual people, the usual range and the high limit.
  init(serumOf forecast: Forecast) {
    let days = forecast.body.days.compactMap { (day: BodyForecast.Day) -> Day? in
      day.bands[BodyForecast.Curve.serum].map { Day(day.number, quantiles: $0.values) }
    }
    let medians = forecast.body.days.compactMap { $0.bands[BodyForecast.Curve.serum]?.median }
    self.init(
      finding: wording(
        "forecast.serum.finding",
        [
          "mg": milligrams(forecast.plan.fullDose),
          "before": Self.inWords(medians.first),
          "after": Self.inWords(medians.last),
        ]),
      days: days, reference: .init(wording("forecast.serum.usual"), Self.usualSerum),
      limits: [.init(wording("forecast.serum.high"), at: BodyForecast.Risk.high)],
      yWords: wording("forecast.serum.axis"), evidence: wording("forecast.serum.evidence"))
  }

  private static func inWords(_ serum: Double?) -> String {
    serum.flatMap { try? SerumMagnesium($0, .millimolesPerLitre) }?.inBothUnits
      ?? FixedWords.Chart.none
  }

  /// What most laboratories call usual, mmol/L.
  private static let usualSerum = 0.7...1.0
}
