import Olivine

/// Twenty bars, one for each twentieth of the probability scale, against an even height.
///
/// - Parameter counts: how many truths fall into each bin.
package func rankHistogram(_ counts: [Int]) -> DrawingPage {
  let expected = Double(counts.reduce(0, +)) / Double(max(1, counts.count))
  let spread = 2 * expected.squareRoot()
  let title = wording("calibration.ranks.title")
  var picture = Picture()
  let (left, right, top, bottom) = (14.0, Picture.width - 14, 40.0, 190.0)
  let highest = max(expected + 2 * spread, Double(counts.max() ?? 1)) * 1.05
  func y(_ value: Double) -> Double { bottom - (bottom - top) * value / highest }
  picture.paragraph(wording("calibration.ranks.band"))
  picture.draw(
    rect(
      at: Point(left, y(expected + spread)), width: right - left,
      height: y(expected - spread) - y(expected + spread), .class("zone")))
  let step = (right - left) / Double(max(1, counts.count))
  for (index, count) in counts.enumerated() {
    picture.draw(
      rect(
        at: Point(left + step * Double(index) + 1.5, y(Double(count))), width: step - 3,
        height: bottom - y(Double(count)), .class("filled")))
  }
  picture.draw(
    line(from: Point(left, y(expected)), to: Point(right, y(expected)), .class("edge")))
  picture.height = bottom
  let axis = HorizontalAxis(
    scale: Scale(covering: 0...1, from: left, to: right), height: bottom)
  picture.finish(axis)
  picture.paragraph(wording("calibration.ranks.axis"), anchor: .middle)
  return DrawingPage(
    picture.markup(
      id: "ranks", title: title,
      description: wording(
        "calibration.ranks.text",
        ["list": counts.map { "\($0)" }.joined(separator: ", ")])))
}

/// A drawing that stands in a file of its own.
package struct DrawingPage: Hashable, Sendable {
  package let markup: Markup

  init(_ markup: Markup) { self.markup = markup }

  /// The file in UTF-8; empty only for a drawing without a meaning.
  package var file: String { DrawingFile(firstIn: markup)?.rendered() ?? "" }
}
