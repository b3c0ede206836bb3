extension FanChart {
  package var picture: Picture {
    var picture = Picture()
    picture.paragraph(yWords, styleClass: "quiet")
    let places = days.map { Double($0.day) }
    let levels =
      limits.map(\.value) + ends(of: reference?.range) + ends(of: span)
    let plot = Plot(
      ChartTable.range(of: places),
      ChartTable.range(of: days.flatMap { [$0.quantiles[0], $0.quantiles[4]] } + levels),
      below: picture.height, height: 230)
    let bands = [(0, 4), (1, 3)].map { low, high in
      Band(
        places: places, lower: days.map { $0.quantiles[low] },
        upper: days.map { $0.quantiles[high] })
    }
    let middle = NamedCurve(
      name: wording("page.chart.fan.middle"),
      points: days.map { plot.point(Double($0.day), $0.quantiles[2]) }, line: .solid)
    if let reference { picture.draw(zone(reference.range, in: plot)) }
    plot.addAxes(to: &picture)
    for (band, style) in zip(bands, ["area", "area-inner"] as [StyleClass]) {
      picture.draw(band.area(in: plot, style))
      picture.draw(band.edges(in: plot))
    }
    picture.draw(middle.markup)
    let limits = limits.map { level($0.name, at: $0.value, in: plot, .dashed) }
    for limit in limits { picture.draw(limit.markup) }
    var named = [middle] + limits
    if let reference {
      named.append(level(reference.name, at: reference.range.lowerBound, in: plot, .zone))
    }
    named.append(bands[0].named(wording("page.chart.fan.most"), in: plot))
    named.append(bands[1].named(wording("page.chart.fan.half"), in: plot))
    let names = CurveNames(
      named, in: plot.frame, avoiding: picture.labels, and: bands.map { $0.lowerEdge(in: plot) })
    picture.finish(plot.horizontal)
    picture.paragraph(FixedWords.Chart.days, anchor: .middle, styleClass: "quiet")
    picture.write(names)
    return picture
  }

  private func level(
    _ name: String, at value: Double, in plot: Plot, _ line: CurveLine
  ) -> NamedCurve {
    let values = plot.horizontal.scale.values
    let step = (values.upperBound - values.lowerBound) / 24
    let points = (0...24).map { plot.point(values.lowerBound + Double($0) * step, value) }
    return NamedCurve(name: name, points: points, line: line)
  }

  @MarkupBuilder private func zone(_ range: ClosedRange<Double>, in plot: Plot) -> Markup {
    let (top, bottom) = (plot.vertical.y(range.upperBound), plot.vertical.y(range.lowerBound))
    rect(
      at: Point(plot.frame.left, top), width: plot.frame.right - plot.frame.left,
      height: bottom - top, .class("zone"))
    for edge in [top, bottom] {
      line(
        from: Point(plot.frame.left, edge), to: Point(plot.frame.right, edge), .class("edge"))
    }
  }
}
