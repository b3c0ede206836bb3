extension EffectInterval {
  func drawing(id: ElementID) -> Markup {
    let layout = EffectLayout(self)
    let zone = (left: layout.x(-noticeable), right: layout.x(noticeable))
    let bar = (left: layout.x(interval.lowerBound), right: layout.x(interval.upperBound))
    let bottom = EffectLayout.axisHeight
    let level = EffectLayout.barHeight
    return svg(
      id: id, title: finding, description: description, width: EffectLayout.width,
      height: layout.height
    ) {
      rect(
        at: Point(zone.left, EffectLayout.plotTop), width: zone.right - zone.left,
        height: bottom - EffectLayout.plotTop, .class("zone"))
      for edge in [zone.left, zone.right] {
        for part in layout.partsOfEdge(at: edge) {
          line(
            from: Point(edge, part.lowerBound), to: Point(edge, part.upperBound), .class("edge"))
        }
      }
      line(
        from: Point(EffectLayout.plotLeft, bottom), to: Point(EffectLayout.plotRight, bottom),
        .class("axis"))
      for tick in layout.ticks {
        line(
          from: Point(layout.x(tick), bottom), to: Point(layout.x(tick), bottom + 6),
          .class("axis"))
      }
      line(from: Point(bar.left, level), to: Point(bar.right, level), .class("bar"))
      circle(at: Point(layout.x(best), level), radius: 8, .class("dot"))
      layout.labels.map(\.markup)
    }
  }
}
