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

  /// Whether another gut is the same to within an amount, mmol.
  func agrees(with other: LaneGut, within amount: Double) -> Bool {
    Self.agrees(released, other.released, amount) && Self.agrees(slow, other.slow, amount)
      && Self.agrees(bowel, other.bowel, amount)
  }

  private static func agrees(_ left: Lanes, _ right: Lanes, _ amount: Double) -> Bool {
    let gap = left - right
    return gap.max() <= amount && gap.min() >= -amount
  }
}
