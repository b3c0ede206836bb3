/// The frame in which curves are drawn.
struct PlotFrame: Hashable {
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
}

/// A plot with two axes: numbers at its left, numbers below it.
struct Plot: Hashable {
  let horizontal: HorizontalAxis
  let vertical: VerticalAxis
  let top: Double

  /// Sets up the frame below everything that is in a picture already.
  init(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>, below top: Double, height: Double) {
    let bottom = top + height
    let upright = Scale(covering: y, from: bottom, to: top + 10)
    let left = VerticalAxis.room(for: upright)
    let right = Picture.width - Picture.margin
    horizontal = HorizontalAxis(
      scale: Scale(covering: x, from: left, to: right), height: bottom)
    vertical = VerticalAxis(scale: upright, left: left, right: right)
    self.top = top
  }

  var frame: PlotFrame {
    PlotFrame(left: vertical.left, right: vertical.right, top: top, bottom: horizontal.height)
  }

  func point(_ x: Double, _ y: Double) -> Point { Point(horizontal.x(x), vertical.y(y)) }

  /// Both axes with their numbers at the left, behind everything else.
  func addAxes(to picture: inout Picture) {
    picture.draw(vertical.lines)
    picture.write(vertical.labels)
  }
}

/// How a curve is drawn, so that it can be told apart without colour.
package enum CurveLine: Int, Hashable, Sendable, CaseIterable {
  case solid, dashed, dotted, mixed
  /// The edge of a band.
  case thin
  /// The edge of a shaded zone.
  case zone

  var styleClass: StyleClass {
    switch self {
    case .solid: "curve-solid"
    case .dashed: "curve-dashed"
    case .dotted: "curve-dotted"
    case .mixed: "curve-mixed"
    case .thin: "area-edge"
    case .zone: "edge"
    }
  }
}
