/// Symmetric matrices kept as their lower triangle, row after row.
enum Packed {
  /// Where element (row, column) stands; row must not be smaller than column.
  @inline(__always)
  static func index(_ row: Int, _ column: Int) -> Int {
    row &* (row &+ 1) / 2 &+ column
  }

  /// How many elements a matrix of this size has.
  @inline(__always)
  static func count(_ size: Int) -> Int { index(size, 0) }
}
