import Maths

/// The amounts of eight people, mmol; the gut is kept apart, since it depends on nothing here.
struct LaneState {
  var plasma = Lanes()
  var periphery = Lanes()
  var fastCells = Lanes()
  var muscle = Lanes()
  var bone = Lanes()
  var csf = Lanes()
  var urine = Lanes()
  /// Lost through bowel wall and skin.
  var otherLosses = Lanes()

  /// The body without gut and losses.
  var body: Lanes { plasma + periphery + fastCells + muscle + bone }
}

/// What waits in the gut of eight people, mmol.
struct LaneGut {
  var released = Lanes()
  var slow = Lanes()
  var bowel = Lanes()

  var total: Lanes { released + slow + bowel }

  /// Amounts closer than this give the same day, mmol: it is 2e-8 of the plasma.
  private static let resolution = 3e-7

  /// Whether another gut is the same to within the accuracy of any result.
  func agrees(with other: LaneGut) -> Bool {
    Self.agrees(released, other.released) && Self.agrees(slow, other.slow)
      && Self.agrees(bowel, other.bowel)
  }

  private static func agrees(_ left: Lanes, _ right: Lanes) -> Bool {
    let gap = left - right
    return gap.max() <= resolution && gap.min() >= -resolution
  }
}
