extension DoseResponseChart {
  package var picture: Picture {
    var picture = Picture()
    picture.paragraph(yWords, styleClass: "quiet")
    let places = points.map(\.mgPerDay)
    let most = max(places.max() ?? 0, room)
    let plot = Plot(
      min(places.min() ?? 0, 0)...most,
      ChartTable.range(
        of: points.flatMap { [$0.median, $0.band.lowerBound, $0.band.upperBound] }),
      below: picture.height + Lettering.lineHeight, height: 210)
    let band = Band(
      places: places, lower: points.map(\.band.lowerBound), upper: points.map(\.band.upperBound))
    let curve = NamedCurve(
      name: curveName, points: points.map { plot.point($0.mgPerDay, $0.median) }, line: .solid)
    let allowed = plot.horizontal.x(room)
    picture.draw(
      rect(
        at: Point(plot.frame.left, plot.top), width: allowed - plot.frame.left,
        height: plot.frame.bottom - plot.top, .class("zone")))
    plot.addAxes(to: &picture)
    picture.draw(band.area(in: plot, "area"))
    picture.draw(band.edges(in: plot))
    picture.draw(curve.markup)
    let ends = zones.map(\.upTo).filter { $0 < most }
      .map { upright(at: plot.horizontal.x($0), plot.frame) }
    for end in ends { picture.draw(path(Outline(through: end), .class("edge"))) }
    let limit = upright(at: allowed, plot.frame)
    picture.draw(path(Outline(through: limit), .class("curve-dashed")))
    picture.write(
      Lettering(roomWords, at: Point(allowed, picture.height + 16), styleClass: "strong")
        .kept(between: 0, and: Picture.width))
    let names = CurveNames(
      [curve, band.named(wording("page.chart.dose.band"), in: plot)], in: plot.frame,
      avoiding: picture.labels, and: ends + [limit, band.lowerEdge(in: plot)])
    picture.finish(plot.horizontal)
    picture.paragraph(wording("page.chart.dose.axis"), anchor: .middle, styleClass: "quiet")
    picture.write(names)
    for sentence in zoneSentences {
      picture.height += 5
      picture.paragraph(sentence)
    }
    return picture
  }

  /// A line across the plot, from above to below.
  private func upright(at place: Double, _ frame: PlotFrame) -> [Point] {
    (0...40).map { step in
      Point(place, frame.top + Double(step) / 40 * (frame.bottom - frame.top))
    }
  }
}
