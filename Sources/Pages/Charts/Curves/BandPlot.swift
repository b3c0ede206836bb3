/// A curve with a band around it.
struct Band: Hashable {
  let places: [Double]
  let lower: [Double]
  let upper: [Double]

  /// The area between both edges.
  func area(in plot: Plot, _ style: StyleClass) -> Markup {
    path(Outline(polygon: edge(upper, in: plot) + edge(lower, in: plot).reversed()), .class(style))
  }

  /// The edges as thin lines, which stay when a printer leaves out the area.
  @MarkupBuilder func edges(in plot: Plot) -> Markup {
    path(Outline(through: edge(lower, in: plot)), .class("area-edge"))
    path(Outline(through: edge(upper, in: plot)), .class("area-edge"))
  }

  /// The upper edge as something that can carry a name.
  func named(_ name: String, in plot: Plot) -> NamedCurve {
    NamedCurve(name: name, points: edge(upper, in: plot), line: .thin)
  }

  /// The lower edge, which carries no name.
  func lowerEdge(in plot: Plot) -> [Point] { edge(lower, in: plot) }

  private func edge(_ values: [Double], in plot: Plot) -> [Point] {
    zip(places, values).map { plot.point($0, $1) }
  }
}
