package import Olivine

/// Everything the forecast page shows; made once from a forecast, which costs the dose-response besides.
package struct ForecastModel: Sendable {
  package let forecast: Forecast
  /// Where serum settles at other doses.
  package let response: DoseResponse

  /// Doses of the chart, mg a day: beyond every limit, to show how little more brings.
  private static let doses = Array(stride(from: 0.0, through: 500, by: 50))

  package init(_ forecast: Forecast) {
    self.forecast = forecast
    response = forecast.doseResponse(doses: Self.doses)
  }

  var plan: Plan { forecast.plan }

  var lastDay: BodyForecast.Day { forecast.body.days[forecast.body.days.count - 1] }

  /// The middle of a curve before the plan and on its last day.
  func middle(_ curve: BodyForecast.Curve, on day: BodyForecast.Day) -> Double {
    day.bands[curve]?.median ?? 0
  }

  var serumBefore: String { Forecast.serum(middle(.serum, on: forecast.body.days[0])) }
  var serumAfter: String { Forecast.serum(middle(.serum, on: lastDay)) }
}
