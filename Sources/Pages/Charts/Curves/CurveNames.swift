/// A curve that is to carry its name.
struct NamedCurve: Hashable {
  let name: String
  /// From left to right, in units of the view box.
  let points: [Point]
  let line: CurveLine

  var markup: Markup { path(Outline(through: points), .class(line.styleClass)) }
}

/// Finds a place for the name of each curve: beside it, off the other curves and off other words.
///
/// What finds no place is named below the plot beside a piece of its line, so no name is ever lost.
struct CurveNames: Hashable {
  private(set) var placed: [Lettering] = []
  private(set) var unplaced: [NamedCurve] = []

  /// Where along a curve a name may stand.
  private static let places = 24
  /// How finely the other curves are looked at.
  private static let looks = 64

  /// - Parameters:
  ///   - curves: the curves, in order of importance.
  ///   - plot: the names stay inside it.
  ///   - labels: words that are there already.
  /// - Complexity: linear in the number of points and labels; quadratic in that of curves, which are few.
  init(_ curves: [NamedCurve], in plot: PlotFrame, avoiding labels: [Lettering]) {
    let seen = curves.map { Self.spread($0.points, Self.looks) }
    for (index, curve) in curves.enumerated() {
      let taken = labels + placed
      let best = Self.candidates(for: curve)
        .filter { label in
          let frame = label.frame
          return frame.left >= plot.left && frame.right <= plot.right && frame.top >= plot.top
            && frame.bottom <= plot.bottom && !taken.contains { $0.meets(label) }
        }
        .map { (label: $0, cost: Self.cost(of: $0, own: index, seen)) }
        .min { $0.cost < $1.cost }
      if let best { placed.append(best.label) } else { unplaced.append(curve) }
    }
  }

  private static func candidates(for curve: NamedCurve) -> [Lettering] {
    spread(curve.points, places).flatMap { point in
      let beside: [(Double, Double, Attribute.Anchor)] = [
        (0, -9, .middle), (0, 22, .middle), (9, 6, .start), (-9, 6, .end),
        (6, -7, .start), (-6, -7, .end), (6, 20, .start), (-6, 20, .end),
      ]
      return beside.map { x, y, anchor in
        Lettering(
          curve.name, at: Point(point.x + x, point.y + y), anchor: anchor, styleClass: "value")
      }
    }
  }

  /// How badly a name would stand: on a curve is worst, then nearer to another curve than to its own.
  private static func cost(of label: Lettering, own: Int, _ curves: [[Point]]) -> Double {
    let frame = label.frame
    func distance(_ point: Point) -> Double {
      let x = max(frame.left - point.x, point.x - frame.right, 0)
      let y = max(frame.top - point.y, point.y - frame.bottom, 0)
      return (x * x + y * y).squareRoot()
    }
    var covered = 0.0
    var nearest = Double.infinity
    var mine = Double.infinity
    for (index, curve) in curves.enumerated() {
      for point in curve {
        let distance = distance(point)
        if distance < 1 { covered += 1 }
        if index == own { mine = min(mine, distance) } else { nearest = min(nearest, distance) }
      }
    }
    let doubt = max(0, mine + 8 - nearest)
    return covered * 4 + doubt * 6 + mine
  }

  /// At most so many points of a curve, evenly chosen, both ends among them.
  private static func spread(_ points: [Point], _ count: Int) -> [Point] {
    guard points.count > count else { return points }
    return (0..<count).map { points[$0 * (points.count - 1) / (count - 1)] }
  }
}

extension Picture {
  /// The names of curves in a plot, and below it those that found no place there.
  mutating func write(_ names: CurveNames) {
    write(names.placed)
    for curve in names.unplaced {
      draw(
        path(
          Outline(through: [Point(4, height + 11), Point(44, height + 11)]),
          .class(curve.line.styleClass)))
      paragraph(curve.name, indent: 52)
    }
  }
}
