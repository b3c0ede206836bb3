extension DoseResponseChart {
  private static let stripHeight = 12.0

  package var picture: Picture {
    var picture = Picture()
    picture.paragraph(yWords, styleClass: "quiet")
    let places = points.map(\.mgPerDay)
    let most = max(places.max() ?? 0, room)
    let plot = Plot(
      min(places.min() ?? 0, 0)...most,
      ChartTable.range(
        of: points.flatMap { [$0.median, $0.band.lowerBound, $0.band.upperBound] }),
      below: picture.height, height: 210)
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
    let end = NamedCurve(name: roomWords, points: upright(at: allowed, plot.frame), line: .dashed)
    picture.draw(end.markup)
    let names = CurveNames(
      [curve, end, band.named(wording("page.chart.dose.band"), in: plot)], in: plot.frame,
      avoiding: picture.labels)
    picture.finish(plot.horizontal)
    picture.paragraph(wording("page.chart.dose.axis"), anchor: .middle, styleClass: "quiet")
    picture.write(names)
    for sentence in zoneSentences { picture.paragraph(sentence) }
    return picture
  }

  private func upright(at place: Double, _ frame: PlotFrame) -> [Point] {
    (0...16).map { step in
      Point(place, frame.top + Double(step) / 16 * (frame.bottom - frame.top))
    }
  }
}
