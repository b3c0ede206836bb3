extension DiaryChart {
  func drawing(id: ElementID) -> Markup {
    let layout = DiaryLayout(self)
    return svg(
      id: id, title: finding, description: description, width: DiaryLayout.width,
      height: layout.height
    ) {
      for block in blocks.enumerated().filter({ $0.offset.isMultiple(of: 2) }).map(\.element) {
        shading(of: block, layout)
      }
      lines(starts(layout), .class("edge"))
      scaleLines(layout)
      for arm in [Arm.comparison, .treatment, .undisclosed] {
        marks(of: arm, radius: min(max(layout.pitch / 2, 2.25), 5), layout)
      }
      lines(means(layout), .class("mean"))
      lines(bands(layout), .class("band"))
      layout.labels.map(\.markup)
    }
  }

  private func shading(of block: Block, _ layout: DiaryLayout) -> Markup {
    let (left, right) = edges(of: block, layout)
    return rect(
      at: Point(left, layout.plotTop), width: right - left, height: DiaryLayout.plotHeight,
      .class("zone"))
  }

  /// Left and right edge of a block, in units of the view box.
  private func edges(of block: Block, _ layout: DiaryLayout) -> (left: Double, right: Double) {
    (
      layout.x(block.days.lowerBound) - layout.pitch / 2,
      layout.x(block.days.upperBound) + layout.pitch / 2
    )
  }

  private typealias Line = (from: Point, to: Point)

  /// All lines of one kind are one path.
  @MarkupBuilder private func lines(_ lines: [Line], _ style: Attribute) -> Markup {
    if !lines.isEmpty { path(Outline(lines: lines), style) }
  }

  /// The line at which each block begins.
  private func starts(_ layout: DiaryLayout) -> [Line] {
    blocks.map { block in
      let left = edges(of: block, layout).left
      return (Point(left, 2), Point(left, layout.plotBottom))
    }
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
  ///
  /// All marks of an arm are one path, so that the page of a long diary stays small.
  @MarkupBuilder private func marks(of arm: Arm, radius: Double, _ layout: DiaryLayout) -> Markup {
    let points = scores.enumerated().compactMap { index, score in
      (block(on: index + 1)?.arm ?? .undisclosed) == arm
        ? score.map { Point(layout.x(index + 1).inTenths, layout.y($0).inTenths) } : nil
    }
    if !points.isEmpty {
      switch arm {
      // A filled circle has no edge of its own, so it is larger by that of the square.
      case .treatment:
        path(Outline(circlesAt: points, radius: radius + 0.75), .class("treatment"))
      case .undisclosed: path(Outline(circlesAt: points, radius: radius), .class("undisclosed"))
      case .comparison: path(Outline(squaresAt: points, radius: radius), .class("comparison"))
      }
    }
  }

  /// The mean of each block as a line across it.
  private func means(_ layout: DiaryLayout) -> [Line] {
    blocks.flatMap { block in across(block, at: [block.mean].compactMap(\.self), layout) }
  }

  /// The interval of each mean as two lines across the block.
  private func bands(_ layout: DiaryLayout) -> [Line] {
    blocks.flatMap { block in
      across(
        block, at: block.interval.map { [$0.lowerBound, $0.upperBound] } ?? [], layout)
    }
  }

  private func across(_ block: Block, at values: [Double], _ layout: DiaryLayout) -> [Line] {
    let (left, right) = edges(of: block, layout)
    return values.filter(Self.scale.contains).map { value in
      (Point(left + 1, layout.y(value)), Point(right - 1, layout.y(value)))
    }
  }
}

extension Double {
  /// Rounded to what an eye can see in a drawing of a few hundred units.
  var inTenths: Double { (self * 10).rounded() / 10 }
}
