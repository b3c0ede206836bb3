/// What the two directions of an axis mean, each on its side.
struct Directions: Hashable {
  let labels: [Lettering]
  /// Where the longer of both ends, in units of the view box.
  let bottom: Double

  /// - Parameter top: the upper edge, in units of the view box.
  init(left: String, right: String, top: Double) {
    let room = Picture.width / 2 - 10
    func labels(_ words: String, _ anchor: Attribute.Anchor, at x: Double) -> [Lettering] {
      Lettering.lines(of: words, fitting: room).enumerated().map { line, words in
        Lettering(
          words, at: Point(x, top + 17 + Double(line) * Lettering.lineHeight), anchor: anchor
        ).kept(between: 0, and: Picture.width)
      }
    }
    let (left, right) = (
      labels("← \(left)", .start, at: 0), labels("\(right) →", .end, at: Picture.width)
    )
    self.labels = left + right
    bottom = top + Double(max(left.count, right.count)) * Lettering.lineHeight + 4
  }
}
