extension ForestPlot {
  package var picture: Picture {
    let scale = Scale(
      covering: extent, spacing: measure.isRatio ? .logarithmic : .linear,
      from: Picture.margin, to: Picture.width - Picture.margin)
    let heaviest = studies.compactMap(\.weight).max() ?? 1
    var picture = Picture()
    for group in groups {
      if let title = group.title { picture.paragraph(title, styleClass: "strong") }
      for study in group.rows { add(study, to: &picture, scale, heaviest) }
      if let pool = group.pool { add(pool, to: &picture, scale) }
    }
    for review in reviews { add(review, to: &picture, scale, nil) }
    if let pool { add(pool, to: &picture, scale) }
    if let personal { addPersonal(personal, to: &picture, scale) }
    picture.finish(
      HorizontalAxis(scale: scale, height: picture.height, isSigned: !measure.isRatio))
    picture.directions(left: leftWords, right: rightWords)
    for line in signs + (isAlone ? footer : []) {
      picture.height += 5
      picture.paragraph(line, styleClass: "quiet")
    }
    return picture
  }

  /// What lies behind every row: no effect, too small to matter, and two points of relief.
  @MarkupBuilder private func ground(_ strip: IntervalStrip) -> Markup {
    if measure == .points {
      strip.zone(Self.smallest)
      strip.threshold(at: Self.moderate)
    }
    strip.rule(at: measure.noEffect)
  }

  /// A study with its square, or the pool of a review with its circle.
  private func add(
    _ row: Row, to picture: inout Picture, _ scale: Scale, _ heaviest: Double?
  ) {
    picture.head(row, written(row).numbers)
    guard let estimate = row.estimate else {
      picture.height += 8
      return
    }
    let strip = picture.strip(on: scale)
    picture.add(strip) {
      ground(strip)
      strip.bar(estimate.interval, heaviest == nil ? "likely" : "whisker")
      if let heaviest {
        square(row, estimate.best, side: side(of: row.weight, heaviest), strip)
      } else {
        circle(at: Point(strip.x(estimate.best), strip.middle), radius: 7, .class("box"))
      }
    }
  }

  /// A diamond as wide as the interval, and below it the range of a further study.
  private func add(_ pool: Pool, to picture: inout Picture, _ scale: Scale) {
    let estimate = pool.estimate
    let row = Row(wording("page.chart.forest.pooled"), estimate)
    picture.row(row.name, written(row).numbers, nameClass: "strong")
    let strip = picture.strip(on: scale)
    let best = strip.x(estimate.best)
    picture.add(strip) {
      ground(strip)
      path(
        Outline(polygon: [
          Point(strip.x(estimate.interval.lowerBound), strip.middle),
          Point(best, strip.middle - 9), Point(strip.x(estimate.interval.upperBound), strip.middle),
          Point(best, strip.middle + 9),
        ]), .class("filled"))
    }
    if let prediction = pool.prediction {
      picture.row(wording("page.chart.forest.prediction"), range(prediction))
      let below = picture.strip(on: scale)
      picture.add(below) {
        ground(below)
        below.bar(prediction, "likely")
      }
    }
  }

  private func addPersonal(_ personal: Row, to picture: inout Picture, _ scale: Scale) {
    // Apart from what research says: a line across, and room above it.
    picture.height += 6
    picture.draw(
      line(
        from: Point(4, picture.height), to: Point(Picture.width - 4, picture.height),
        .class("axis")))
    picture.height += 6
    picture.row(personal.name, written(personal).numbers, nameClass: "strong")
    guard let estimate = personal.estimate else { return }
    let strip = picture.strip(on: scale)
    picture.add(strip) {
      ground(strip)
      strip.bar(estimate.interval, "bar")
      circle(at: Point(strip.x(estimate.best), strip.middle), radius: 9, .class("treatment"))
    }
  }

  private func square(_ row: Row, _ value: Double, side: Double, _ strip: IntervalStrip) -> Markup {
    rect(
      at: Point(strip.x(value) - side / 2, strip.middle - side / 2), width: side, height: side,
      row.isHollow ? .class("box") : .class("dot"))
  }

  /// The area of a square is the weight of its study.
  private func side(of weight: Double?, _ heaviest: Double) -> Double {
    max(18 * ((weight ?? heaviest / 4) / heaviest).squareRoot(), 6)
  }
}

extension IntervalStrip {
  /// A dashed line across the strip at a relief that matters.
  fileprivate func threshold(at value: Double) -> Markup {
    line(
      from: Point(x(value), top), to: Point(x(value), top + Self.height), .class("threshold"))
  }
}
