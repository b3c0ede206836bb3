/// What the two directions of an axis mean, each on its side.
struct Directions: Hashable {
  let labels: [Lettering]
  /// Where the longer of both ends, in units of the view box.
  let bottom: Double

  /// - Parameter top: the upper edge, in units of the view box.
  init(left: String, right: String, top: Double) {
    let (left, right) = ("← \(left)", "\(right) →")
    // Both on one line where they leave each other room, else each on its half.
    let fits = Lettering.width(of: left) + Lettering.width(of: right) <= Picture.width
    let room = fits ? Picture.width : Picture.width / 2 - 10
    func labels(_ words: String, _ anchor: Attribute.Anchor, at x: Double) -> [Lettering] {
      Lettering.lines(of: words, fitting: room).enumerated().map { line, words in
        Lettering(
          words, at: Point(x, top + 17 + Double(line) * Lettering.lineHeight), anchor: anchor
        ).kept(between: 0, and: Picture.width)
      }
    }
    let toTheLeft = labels(left, .start, at: 0)
    let toTheRight = labels(right, .end, at: Picture.width)
    self.labels = toTheLeft + toTheRight
    bottom = top + Double(max(toTheLeft.count, toTheRight.count)) * Lettering.lineHeight + 4
  }
}
