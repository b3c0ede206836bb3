package import Olivine

/// Magnesium in the blood under a plan: bands of virtual people, the usual range and the high limit.
package func serumChart(_ forecast: Forecast) -> DrawingPage {
  let days = forecast.body.days.compactMap { (day: BodyForecast.Day) -> FanChart.Day? in
    day.bands[BodyForecast.Curve.serum].map { FanChart.Day(day.number, quantiles: $0.values) }
  }
  let chart = FanChart(
    finding: wording(
      "forecast.serum.finding", ["mg": forecast.plan.fullDose.text()]),
    days: days,
    reference: .init(wording("forecast.serum.usual"), 0.7...1.0),
    limits: [.init(wording("forecast.serum.high"), at: BodyForecast.Risk.high)],
    yWords: wording("forecast.serum.axis"), evidence: wording("forecast.serum.evidence"))
  return DrawingPage(chart.markup(id: "serum"))
}
