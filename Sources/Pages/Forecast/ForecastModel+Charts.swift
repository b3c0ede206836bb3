import Olivine

extension ForecastModel {
  /// Serum by dose, with the room this person has and what larger doses cost.
  var doseChart: DoseResponseChart {
    DoseResponseChart(
      finding: wording("forecast.dose.finding"),
      points: response.points.map { point in
        let values = point.serum.values
        return DoseResponseChart.Response(
          mgPerDay: point.milligrams, median: point.serum.median, band: values[0]...values[4])
      }, room: plan.clearance.room, zones: zones, curveName: wording("forecast.dose.curve"),
      yWords: wording("forecast.serum.axis"), evidence: wording("forecast.serum.evidence"))
  }

  /// In words only, since trials disagree; oxide and hydroxide count as one step higher.
  private var zones: [DoseResponseChart.Zone] {
    let words = ["seldom", "some", "often", "often"].dropFirst(plan.loosensMore ? 1 : 0)
    return zip([250.0, 350, 500], words).map { limit, word in
      DoseResponseChart.Zone(upTo: limit, wording("forecast.stools.\(word)"))
    }
  }

  /// Muscle, bone and spinal fluid of the middle person over the days of the plan.
  var storesChart: CurveChart {
    CurveChart(
      finding: wording("forecast.stores.finding", ["day": "\(lastDay.number)"]),
      curves: [BodyForecast.Curve.bone, .muscle, .csf].map { curve in
        CurveChart.Curve(
          wording("forecast.curve.\(curve.rawValue)"),
          forecast.body.days.map { .init(Double($0.number), middle(curve, on: $0)) })
      }, xWords: wording("forecast.stores.days"), yWords: wording("forecast.stores.axis"),
      span: 98...106)
  }

  /// What the middle person still has of the gain, day by day after the last dose; nil without a gain.
  var washoutChart: CurveChart? {
    let pools: [(Cohort.Quantity, BodyForecast.Curve)] = [
      (.serum, .serum), (.muscle, .muscle), (.bone, .bone),
    ]
    let curves = pools.compactMap { quantity, curve -> CurveChart.Curve? in
      guard let left = forecast.washout.left[quantity], left.count > 1 else { return nil }
      return CurveChart.Curve(
        wording("forecast.curve.\(curve.rawValue)"),
        left.enumerated().map { .init(Double($0), 100 * $1) })
    }
    guard !curves.isEmpty else { return nil }
    return CurveChart(
      finding: wording("forecast.washout.finding"), curves: curves,
      xWords: wording("forecast.washout.days"), yWords: wording("forecast.washout.axis"))
  }
}
