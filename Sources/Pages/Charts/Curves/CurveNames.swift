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
/// Where curves run close together, a name stands further away with a thin line to its curve. What finds
/// no place is named below the plot beside a piece of its line, so no name is ever lost.
struct CurveNames: Hashable {
  /// A name and, where it stands away from its curve, the line between them.
  struct Placed: Hashable {
    let label: Lettering
    let lead: [Point]
  }

  private(set) var placed: [Placed] = []
  private(set) var unplaced: [NamedCurve] = []

  /// Where along a curve a name may stand.
  private static let places = 24
  /// How finely the other curves are looked at.
  private static let looks = 120

  /// - Parameters:
  ///   - curves: the curves, in order of importance.
  ///   - frame: the names stay inside it.
  ///   - labels: words that are there already.
  ///   - lines: other lines that a name should not stand on.
  /// - Complexity: linear in the number of points and labels; quadratic in that of curves, which are few.
  init(
    _ curves: [NamedCurve], in frame: PlotFrame, avoiding labels: [Lettering],
    and lines: [[Point]] = []
  ) {
    let seen = (curves.map(\.points) + lines).map { Self.spread($0, Self.looks) }
    for (index, curve) in curves.enumerated() {
      let taken = labels + placed.map(\.label)
      let best = Self.candidates(for: curve)
        .filter { frame.holds($0.label) && !taken.contains(where: $0.label.meets) }
        .map { (candidate: $0, cost: Self.cost(of: $0, own: index, seen)) }
        .min { $0.cost < $1.cost }
      if let best { placed.append(best.candidate) } else { unplaced.append(curve) }
    }
  }

  private static func candidates(for curve: NamedCurve) -> [Placed] {
    let beside: [(Double, Double, Attribute.Anchor)] = [
      (0, -9, .middle), (0, 22, .middle), (10, 6, .start), (-10, 6, .end),
      (8, -7, .start), (-8, -7, .end), (8, 20, .start), (-8, 20, .end),
    ]
    let away: [(Double, Attribute.Anchor)] = [
      (30, .start), (-30, .end), (60, .start), (-60, .end), (95, .start), (-95, .end),
    ]
    return spread(curve.points, places).flatMap { point -> [Placed] in
      func label(_ x: Double, _ y: Double, _ anchor: Attribute.Anchor) -> Lettering {
        Lettering(
          curve.name, at: Point(point.x + x, point.y + y), anchor: anchor, styleClass: "value")
      }
      return beside.map { Placed(label: label($0, $1, $2), lead: []) }
        + away.map { x, anchor in
          Placed(
            label: label(x, 6, anchor), lead: [point, Point(point.x + x * 0.9, point.y)])
        }
    }
  }

  /// How badly a name would stand: on a curve is worst, then nearer to another curve than to its own.
  private static func cost(of name: Placed, own: Int, _ curves: [[Point]]) -> Double {
    let frame = name.label.frame
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
        if distance < 3 { covered += 1 }
        if index == own { mine = min(mine, distance) } else { nearest = min(nearest, distance) }
      }
    }
    let doubt = name.lead.first.map { 25 + crowd(around: $0, own: own, curves) }
    return covered * 8 + (doubt ?? max(0, mine + 8 - nearest) * 6) + mine
  }

  /// How hard it is to see which curve a line from a name leads to.
  private static func crowd(around end: Point, own: Int, _ curves: [[Point]]) -> Double {
    var nearest = Double.infinity
    for (index, curve) in curves.enumerated() where index != own {
      for point in curve {
        let (x, y) = (point.x - end.x, point.y - end.y)
        nearest = min(nearest, (x * x + y * y).squareRoot())
      }
    }
    return max(0, 12 - nearest) * 8
  }

  /// So many points along a curve, between its own ones too, both ends among them.
  private static func spread(_ points: [Point], _ count: Int) -> [Point] {
    guard points.count > 1 else { return points }
    return (0..<count).map { index in
      let place = Double(index) / Double(count - 1) * Double(points.count - 1)
      let first = min(Int(place), points.count - 2)
      let (from, to, share) = (points[first], points[first + 1], place - Double(first))
      return Point(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share)
    }
  }
}

extension PlotFrame {
  fileprivate func holds(_ label: Lettering) -> Bool {
    let frame = label.frame
    return frame.left >= left && frame.right <= right && frame.top >= top
      && frame.bottom <= bottom
  }
}

extension Picture {
  /// The names of curves in a plot, and below it those that found no place there.
  mutating func write(_ names: CurveNames) {
    for name in names.placed {
      if !name.lead.isEmpty { draw(path(Outline(through: name.lead), .class("pointer"))) }
      write(name.label)
    }
    for curve in names.unplaced {
      draw(
        path(
          Outline(through: [Point(4, height + 11), Point(44, height + 11)]),
          .class(curve.line.styleClass)))
      paragraph(curve.name, indent: 52)
    }
  }
}
