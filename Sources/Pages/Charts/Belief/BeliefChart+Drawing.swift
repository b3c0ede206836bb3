extension BeliefChart {
  /// How many points a curve has.
  private static let points = 90

  package var picture: Picture {
    let extent = extent
    let axis = HorizontalAxis(
      scale: Scale(
        covering: extent, from: Picture.margin, to: Picture.width - Picture.margin),
      height: 232, isSigned: true)
    var picture = Picture()
    picture.write(
      Lettering(
        FixedWords.Chart.tooSmallToNotice, at: Point(axis.x(0), 18), styleClass: "quiet"
      ).kept(between: 0, and: Picture.width))
    let frame = PlotFrame(
      left: axis.scale.start, right: axis.scale.end, top: 26, bottom: axis.height)
    let zone = IntervalZone(axis: axis, noticeable: noticeable, top: frame.top)
    picture.draw(zone.markup)
    let curves = curves(on: axis, in: frame)
    if let answer = curves.first {
      picture.draw(
        path(
          Outline(
            polygon: [Point(axis.scale.start, axis.height)] + answer.points
              + [Point(axis.scale.end, axis.height)]), .class("area")))
    }
    for curve in curves.reversed() { picture.draw(curve.markup) }
    let names = CurveNames(curves, in: frame, avoiding: picture.labels)
    picture.finish(axis)
    picture.directions(left: leftWords, right: rightWords)
    picture.write(names)
    return picture
  }

  /// The three curves, the highest of them as high as the plot.
  private func curves(on axis: HorizontalAxis, in frame: PlotFrame) -> [NamedCurve] {
    let values = axis.scale.values
    let step = (values.upperBound - values.lowerBound) / Double(Self.points - 1)
    let places = (0..<Self.points).map { values.lowerBound + Double($0) * step }
    let densities = named.map { $0.belief }.map { belief in places.map(belief.density) }
    let highest = densities.joined().max() ?? 1
    let room = axis.height - frame.top - 24
    return zip(named, densities).map { named, density in
      NamedCurve(
        name: named.name,
        points: zip(places, density).map { place, density in
          Point(axis.x(place).inTenths, (axis.height - density / highest * room).inTenths)
        }, line: named.line)
    }
  }

  /// Nearly all of what is believed; a diary that says little may run over the edges.
  private var extent: ClosedRange<Double> {
    let reach = noticeable * 1.25
    let kept = [before, both].map { $0.quantile(0.001)...$0.quantile(0.999) }
    let low = kept.map(\.lowerBound).reduce(-reach, min)
    let high = kept.map(\.upperBound).reduce(reach, max)
    let room = (high - low) / 2
    let said = diary.quantile(0.005)...diary.quantile(0.995)
    return max(
      min(low, said.lowerBound), low - room)...min(
        max(high, said.upperBound), high + room)
  }
}

/// Differences too small to notice, behind a plot.
private struct IntervalZone {
  let axis: HorizontalAxis
  let noticeable: Double
  let top: Double

  @MarkupBuilder var markup: Markup {
    let (left, right) = (axis.x(-noticeable), axis.x(noticeable))
    rect(
      at: Point(left, top), width: right - left, height: axis.height - top, .class("zone"))
    for edge in [left, right] {
      line(from: Point(edge, top), to: Point(edge, axis.height), .class("edge"))
    }
  }
}
