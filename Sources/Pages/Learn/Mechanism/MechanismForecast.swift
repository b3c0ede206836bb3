package import Olivine

/// A page of its own with what the mechanism would predict for a plan.
package func mechanismForecastPage(_ forecast: Forecast) -> Document {
  learnDocument(
    title: wording("mechanism.forecast.title"), lead: wording("mechanism.forecast.lead"),
    back: .mechanism, checkedOn: forecast.plan.clearance.day
  ) {
    mechanismSection(forecast)
  }
}

/// What the mechanism would predict for one person's plan: fans with their grade, and the index as a direction.
///
/// No pain score, no percentage of relief and no date: none of them can be asked for here. The index appears
/// only with the key of a diagnosed neuropathy, as a direction with an interval, beside the sentence that it is
/// a hypothesis.
///
/// - Parameter id: the beginning of the ids of the charts.
package func mechanismSection(_ forecast: Forecast, id: String = "mechanism") -> Markup {
  group {
    h2(wording("mechanism.forecast.curves"))
    div(.class("pictures")) {
      for curve in [NerveCurve.block, .inflammation, .function] {
        NerveFanChart(curve, forecast.nerve).markup(id: ElementID("\(id)-\(curve.rawValue)"))
      }
    }
    if let neuropathy = forecast.neuropathy {
      indexDirection(forecast.nerve.indexChange(for: neuropathy))
    } else {
      p(wording("mechanism.forecast.no_index"))
    }
  }
}

/// The change of the index as a direction with an interval.
private func indexDirection(_ change: Quantiles) -> Markup {
  group {
    h2(wording("mechanism.index.title"))
    p(
      wording(
        change.median < -NerveFanChart.noChange
          ? "mechanism.index.down"
          : change.median > NerveFanChart.noChange ? "mechanism.index.up" : "mechanism.index.level")
    )
    p(
      wording(
        "mechanism.index.interval",
        [
          "low": ChartNumber.signed(change.values[0]), "high": ChartNumber.signed(change.values[4]),
        ]))
    p { strong(wording("mechanism.hypothesis")) }
    p(.class("source")) {
      strong(NerveCurve.index.grade.name + ".")
      " " + NerveCurve.index.grade.sentence
    }
  }
}

/// The bands of one nerve curve, with its grade below; the index has none.
struct NerveFanChart: Chart {
  private let curve: NerveCurve
  private let fan: FanChart

  /// Smaller changes of the index are no direction.
  static let noChange = 0.005

  /// - Precondition: the curve is not the index, which has no bands by day.
  init(_ curve: NerveCurve, _ nerve: NerveForecast) {
    precondition(curve != .index, "the index is shown as a direction alone")
    self.curve = curve
    let scale = curve == .inflammation ? 1.0 : 100
    fan = FanChart(
      finding: wording("mechanism.forecast.\(curve.rawValue).finding"),
      days: nerve.days.compactMap { day in
        day.bands[curve].map {
          FanChart.Day(day.number, quantiles: $0.values.map { scale * $0 })
        }
      },
      yWords: wording("mechanism.forecast.\(curve.rawValue).axis"),
      evidence: wording("mechanism.forecast.\(curve.rawValue).evidence"),
      span: Self.span(of: curve))
  }

  /// Wide enough that what hardly changes does not look as if it did.
  private static func span(of curve: NerveCurve) -> ClosedRange<Double> {
    switch curve {
    case .block: 80...100
    case .function: 50...80
    case .inflammation, .index: 0...6
    }
  }

  var finding: String { fan.finding }
  var description: String { fan.description + " " + curve.grade.sentence }
  var picture: Picture { fan.picture }
  var tables: Markup { fan.tables }

  @MarkupBuilder var notes: Markup {
    p(.class("source")) {
      strong(curve.grade.name + ".")
      " " + curve.grade.sentence + " " + fan.evidence
    }
  }
}
