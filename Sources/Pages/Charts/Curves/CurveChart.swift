/// A few curves over the same axis, each with its name beside it.
package struct CurveChart: Chart {
  /// One curve.
  package struct Curve: Hashable, Sendable {
    package let name: String
    /// Places and values, rising in place.
    package let points: [Sample]

    /// - Precondition: there are two points at least, all finite, rising in `x`.
    package init(_ name: String, _ points: [Sample]) {
      precondition(points.count > 1, "a curve needs two points")
      precondition(points.allSatisfy { $0.x.isFinite && $0.y.isFinite }, "a curve is finite")
      precondition(
        zip(points, points.dropFirst()).allSatisfy { $0.x < $1.x }, "a curve goes to the right")
      self.name = name
      self.points = points
    }
  }

  /// A point of a curve, in the units of the axes.
  package struct Sample: Hashable, Sendable {
    package let x: Double
    package let y: Double

    package init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  package let finding: String
  /// One to four curves; the first is the one that matters most.
  package let curves: [Curve]
  /// What the numbers below are, with their unit.
  package let xWords: String
  /// What the numbers at the left are, with their unit.
  package let yWords: String
  /// Values that the upright axis holds besides the curves, so that a small change looks small.
  package let span: ClosedRange<Double>?

  /// More lines than this cannot be told apart on paper.
  package static let most = 4

  /// Sets up the chart.
  ///
  /// - Precondition: there are one to four curves.
  package init(
    finding: String, curves: [Curve], xWords: String, yWords: String,
    span: ClosedRange<Double>? = nil
  ) {
    precondition((1...Self.most).contains(curves.count), "one to four curves can be told apart")
    self.finding = finding
    self.curves = curves
    self.xWords = xWords
    self.yWords = yWords
    self.span = span
  }

  package var description: String {
    let sentences = curves.map { curve in
      let (first, last) = (curve.points[0], curve.points[curve.points.count - 1])
      return wording(
        "page.chart.curves.curve",
        [
          "name": curve.name, "x1": ChartNumber.hundredths(first.x),
          "y1": ChartNumber.hundredths(first.y), "x2": ChartNumber.hundredths(last.x),
          "y2": ChartNumber.hundredths(last.y),
        ])
    }
    let axes = wording("page.chart.curves.axes", ["x": xWords, "y": yWords])
    return ([axes] + sentences).joined(separator: " ")
  }

  /// Up to eleven rows: a table of every point would only hide what it says.
  @MarkupBuilder package var tables: Markup {
    for curve in curves {
      table(
        curve.name, columns: [xWords, yWords],
        rows: ChartTable.rows(of: curve.points).map {
          [ChartNumber.hundredths($0.x), ChartNumber.hundredths($0.y)]
        })
    }
  }

  package var picture: Picture {
    let points = curves.flatMap(\.points)
    var picture = Picture()
    picture.paragraph(yWords, styleClass: "quiet")
    let plot = Plot(
      ChartTable.range(of: points.map(\.x)),
      ChartTable.range(of: points.map(\.y) + ends(of: span)),
      below: picture.height, height: 210)
    plot.addAxes(to: &picture)
    let named = zip(curves, CurveLine.allCases).map { curve, line in
      NamedCurve(
        name: curve.name, points: curve.points.map { plot.point($0.x, $0.y) }, line: line)
    }
    for curve in named.reversed() { picture.draw(curve.markup) }
    let names = CurveNames(named, in: plot.frame, avoiding: picture.labels)
    picture.finish(plot.horizontal)
    picture.paragraph(xWords, anchor: .middle, styleClass: "quiet")
    picture.write(names)
    return picture
  }
}
