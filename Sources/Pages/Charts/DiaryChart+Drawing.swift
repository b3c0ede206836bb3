extension DiaryChart {
  func drawing(id: ElementID) -> Markup {
    let layout = DiaryLayout(self)
    return svg(
      id: id, title: finding, description: description, width: DiaryLayout.width,
      height: layout.height
    ) {
      for (index, block) in blocks.enumerated() {
        shading(of: block, isShaded: index.isMultiple(of: 2), layout)
      }
      scaleLines(layout)
      for (index, score) in scores.enumerated() {
        if let score {
          mark(
            at: Point(layout.x(index + 1), layout.y(score)),
            arm: block(on: index + 1)?.arm ?? .undisclosed,
            radius: min(max(layout.pitch / 2, 2.25), 5))
        }
      }
      blocks.map { mean(of: $0, layout) }
      layout.labels.map(\.markup)
    }
  }

  @MarkupBuilder private func shading(
    of block: Block, isShaded: Bool, _ layout: DiaryLayout
  ) -> Markup {
    let left = layout.x(block.days.lowerBound) - layout.pitch / 2
    let right = layout.x(block.days.upperBound) + layout.pitch / 2
    if isShaded {
      rect(
        at: Point(left, layout.plotTop), width: right - left, height: DiaryLayout.plotHeight,
        .class("zone"))
    }
    line(
      from: Point(left, 2), to: Point(left, layout.plotBottom),
      .class("edge"))
  }

  @MarkupBuilder private func scaleLines(_ layout: DiaryLayout) -> Markup {
    for score in [5.0, 10.0] {
      line(
        from: Point(DiaryLayout.plotLeft, layout.y(score)),
        to: Point(DiaryLayout.plotRight, layout.y(score)), .class("grid"))
    }
    line(
      from: Point(DiaryLayout.plotLeft, layout.plotBottom),
      to: Point(DiaryLayout.plotRight, layout.plotBottom), .class("axis"))
    for day in layout.dayTicks {
      line(
        from: Point(layout.x(day), layout.plotBottom),
        to: Point(layout.x(day), layout.plotBottom + 6), .class("axis"))
    }
  }

  /// A circle on treatment, a square on comparison: the shape tells them apart without colour.
  private func mark(at point: Point, arm: Arm, radius: Double) -> Markup {
    switch arm {
    // A filled circle has no edge of its own, so it is larger by that of the square.
    case .treatment: circle(at: point, radius: radius + 0.75, .class("treatment"))
    case .undisclosed: circle(at: point, radius: radius, .class("undisclosed"))
    case .comparison:
      rect(
        at: Point(point.x - radius, point.y - radius), width: 2 * radius, height: 2 * radius,
        .class("comparison"))
    }
  }

  /// The mean as a line across its block, its interval as two dotted lines.
  @MarkupBuilder private func mean(of block: Block, _ layout: DiaryLayout) -> Markup {
    let left = layout.x(block.days.lowerBound) - layout.pitch / 2 + 1
    let right = layout.x(block.days.upperBound) + layout.pitch / 2 - 1
    if let mean = block.mean, Self.scale.contains(mean) {
      line(
        from: Point(left, layout.y(mean)), to: Point(right, layout.y(mean)),
        .class("mean"))
    }
    if let interval = block.interval {
      for end in [interval.lowerBound, interval.upperBound] where Self.scale.contains(end) {
        line(
          from: Point(left, layout.y(end)), to: Point(right, layout.y(end)),
          .class("band"))
      }
    }
  }
}
