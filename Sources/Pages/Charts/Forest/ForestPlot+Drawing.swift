extension ForestPlot {
  package var picture: Picture {
    let scale = Scale(
      covering: extent, spacing: measure == .ratio ? .logarithmic : .linear,
      from: Picture.margin, to: Picture.width - Picture.margin)
    let heaviest = studies.compactMap(\.weight).max() ?? 1
    var picture = Picture()
    for study in studies {
      picture.row(study.name, written(study).numbers)
      guard let estimate = study.estimate else {
        picture.height += 8
        continue
      }
      let strip = picture.strip(on: scale)
      picture.add(strip) {
        strip.rule(at: measure.noEffect)
        strip.bar(estimate.interval, "whisker")
        square(estimate.best, side: side(of: study.weight, heaviest), strip)
      }
    }
    addPooled(to: &picture, scale)
    addPersonal(to: &picture, scale)
    picture.finish(
      HorizontalAxis(scale: scale, height: picture.height, isSigned: measure == .difference))
    picture.directions(left: leftWords, right: rightWords)
    return picture
  }

  /// A diamond as wide as the interval, and below it the range of a further study.
  private func addPooled(to picture: inout Picture, _ scale: Scale) {
    if let pooled {
      let row = Row(wording("page.chart.forest.pooled"), pooled)
      picture.row(row.name, written(row).numbers, nameClass: "strong")
      let strip = picture.strip(on: scale)
      let (left, right) = (
        strip.x(pooled.interval.lowerBound), strip.x(pooled.interval.upperBound)
      )
      picture.add(strip) {
        strip.rule(at: measure.noEffect)
        path(
          Outline(polygon: [
            Point(left, strip.middle), Point(strip.x(pooled.best), strip.middle - 9),
            Point(right, strip.middle), Point(strip.x(pooled.best), strip.middle + 9),
          ]), .class("filled"))
      }
    }
    if let prediction {
      picture.row(
        wording("page.chart.forest.prediction"),
        range(prediction))
      let strip = picture.strip(on: scale)
      picture.add(strip) {
        strip.rule(at: measure.noEffect)
        strip.bar(prediction, "likely")
      }
    }
  }

  private func addPersonal(to picture: inout Picture, _ scale: Scale) {
    guard let personal else { return }
    picture.row(personal.name, written(personal).numbers, nameClass: "strong")
    guard let estimate = personal.estimate else { return }
    let strip = picture.strip(on: scale)
    picture.add(strip) {
      strip.rule(at: measure.noEffect)
      strip.bar(estimate.interval, "bar")
      circle(at: Point(strip.x(estimate.best), strip.middle), radius: 9, .class("treatment"))
    }
  }

  private func square(_ value: Double, side: Double, _ strip: IntervalStrip) -> Markup {
    rect(
      at: Point(strip.x(value) - side / 2, strip.middle - side / 2), width: side, height: side,
      .class("dot"))
  }

  /// The area of a square is the weight of its study.
  private func side(of weight: Double?, _ heaviest: Double) -> Double {
    max(18 * ((weight ?? heaviest / 4) / heaviest).squareRoot(), 6)
  }

  /// What the axis covers: every estimate, and the intervals unless one would flatten all others.
  private var extent: ClosedRange<Double> {
    let estimates = studies.compactMap(\.estimate)
    let large = [pooled?.hull, personal?.estimate?.hull, prediction].compactMap { $0 }
    let points = estimates.map { $0.best...$0.best } + large
    let core = Self.hull(points, measure.noEffect)
    let all = Self.hull(estimates.map(\.hull) + large, measure.noEffect)
    // How far an interval may reach beyond the estimates before it becomes an arrow.
    switch measure {
    case .difference:
      let room = max((core.upperBound - core.lowerBound) * 1.5, 0.1)
      return max(
        all.lowerBound, core.lowerBound - room)...min(
          all.upperBound, core.upperBound + room)
    case .ratio:
      let room = max(core.upperBound / core.lowerBound, 3)
      return max(
        all.lowerBound, core.lowerBound / room)...min(
          all.upperBound, core.upperBound * room)
    }
  }

  private static func hull(_ ranges: [ClosedRange<Double>], _ value: Double) -> ClosedRange<Double>
  {
    let low = ranges.map(\.lowerBound).reduce(value, min)
    return low...ranges.map(\.upperBound).reduce(value, max)
  }
}
