import Olivine

/// The forecast of a plan: blood, dose, stores, wash-out, and how fast an effect would come and go.
///
/// Each chart has a sentence above it and its numbers as a table below. The rules come first: the page says
/// that no number here changes one.
package func forecastPage(_ model: ForecastModel) -> Document {
  let title = wording("forecast.title")
  return Document(
    title: title, footer: standardFooter(checkedOn: model.plan.clearance.day)
  ) {
    pageHeader(
      title,
      lead: wording(
        "forecast.lead",
        ["form": model.plan.form.shortName, "mg": milligrams(model.plan.fullDose)]))
    keyFigures(model.figures)
    model.bodySize
    p(wording("forecast.people", ["people": "\(model.forecast.body.people)"]))
    model.blood
    model.dose
    model.stores
    model.washout
    model.effect
    model.trust
  }
}

extension ForecastModel {
  /// On the site, where weight and height can still be told.
  @MarkupBuilder fileprivate var bodySize: Markup {
    let person = plan.clearance.person
    if PageEnvironment.current.frame != nil, person.weight == nil || person.height == nil {
      p {
        wording("forecast.body_size") + " "
        a(SitePlace.aboutYou.title, to: SitePlace.aboutYou.target)
      }
    }
  }

  fileprivate var figures: [KeyFigure] {
    let day = "\(lastDay.number)"
    return [
      KeyFigure(wording("forecast.figure.before"), serumBefore),
      KeyFigure(wording("forecast.figure.after", ["day": day]), serumAfter),
    ]
      + (forecast.effectHalfLife.map { effect in
        let days = effect.distribution.median.text(decimals: 1)
        return [
          KeyFigure(
            wording("forecast.figure.half_life"), wording("forecast.figure.days", ["days": days]))
        ]
      } ?? [])
  }

  fileprivate var blood: Markup {
    group {
      h2(wording("forecast.heading.serum"))
      p(
        wording(
          "forecast.page.serum",
          ["day": "\(lastDay.number)", "after": serumAfter, "before": serumBefore]))
      FanChart(serumOf: forecast).markup(id: "serum")
      p(wording("forecast.page.normal"))
      h3(wording("forecast.heading.risk"))
      ul { forecast.riskSentences(in: pageWording).map { li($0) } }
      explanations
    }
  }

  /// A low serum is told with every cause it may have.
  @MarkupBuilder private var explanations: Markup {
    let sentences = forecast.explanationSentences(in: pageWording)
    if let lead = sentences.first {
      h3(wording("forecast.heading.explained"))
      p(lead)
      ul { sentences.dropFirst().map { li($0) } }
    }
  }

  fileprivate var dose: Markup {
    let last = response.points[response.points.count - 1]
    let gut = plan.gutSentences(in: pageWording)
    return group {
      h2(wording("forecast.heading.dose"))
      p(
        wording(
          "forecast.dose.sentence",
          [
            "mg": milligrams(last.milligrams), "after": Forecast.serum(last.serum.median),
            "before": Forecast.serum(response.points[0].serum.median),
          ]))
      doseChart.markup(id: "dose")
      if gut.count > 1 { ul { gut.map { li($0) } } } else { gut.map { p($0) } }
    }
  }

  fileprivate var stores: Markup {
    group {
      h2(wording("forecast.heading.stores"))
      p(
        wording(
          "forecast.stores.sentence",
          [
            "day": "\(lastDay.number)",
            "muscle": middle(.muscle, on: lastDay).fixedText(decimals: 1),
            "bone": middle(.bone, on: lastDay).fixedText(decimals: 1),
          ]))
      storesChart.markup(id: "stores")
    }
  }

  @MarkupBuilder fileprivate var washout: Markup {
    h2(wording("forecast.heading.washout"))
    if let days = forecast.washout.halfTime?.median,
      let bone = forecast.washout.left[.bone]?.last, let chart = washoutChart
    {
      p(
        wording(
          "forecast.washout.sentence",
          [
            "days": days.text(decimals: 1), "bone": (100 * bone).text(decimals: 0),
            "day": "\((forecast.washout.left[.bone]?.count ?? 1) - 1)",
          ]))
      chart.markup(id: "washout")
    } else {
      p(wording("forecast.washout.none"))
    }
  }

  fileprivate var effect: Markup {
    group {
      h2(wording("forecast.heading.half_life"))
      forecast.halfLifeSentences(in: pageWording).map { p($0) }
    }
  }

  fileprivate var trust: Markup {
    group {
      h2(wording("forecast.heading.evidence"))
      ul {
        BodyForecast.Curve.allCases.map { curve in
          li(
            wording(
              "forecast.evidence.line",
              [
                "curve": wording("forecast.curve.\(curve.rawValue)"),
                "evidence": curve.evidence(in: pageWording),
              ]))
        }
      }
      p(wording("forecast.limits"))
      if PageEnvironment.current.frame != nil {
        p { a(SitePlace.mechanism.title, to: SitePlace.mechanism.target) }
      }
    }
  }
}
