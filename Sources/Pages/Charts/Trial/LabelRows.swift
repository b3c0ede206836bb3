/// Words beside places along a line, in as many rows as they need so that none meet.
struct LabelRows: Hashable {
  struct Mark: Hashable {
    let words: String
    /// The place that the words belong to, in units of the view box.
    let place: Double
    var styleClass: StyleClass = "value"
  }

  /// A mark and its row, counted from the line.
  struct Placed: Hashable {
    let mark: Mark
    let row: Int
  }

  let marks: [Placed]
  let rowCount: Int

  /// Puts each mark, from the right to the left, in the row closest to the line that has room for it.
  ///
  /// - Complexity: linear in the number of marks times that of rows.
  init(_ marks: [Mark]) {
    var starts: [Double] = []
    self.marks = marks.sorted { $0.place > $1.place }.map { mark in
      let frame = Self.label(mark, at: 0).frame
      let row = starts.firstIndex { $0 - 6 >= frame.right } ?? starts.count
      if row == starts.count { starts.append(0) }
      starts[row] = frame.left
      return Placed(mark: mark, row: row)
    }
    rowCount = starts.count
  }

  /// The words of a mark on a base line.
  static func label(_ mark: Mark, at height: Double) -> Lettering {
    Lettering(mark.words, at: Point(mark.place, height), styleClass: mark.styleClass)
      .kept(between: 0, and: Picture.width)
  }
}
