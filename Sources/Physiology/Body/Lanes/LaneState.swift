import Maths

/// The amounts of eight people, mmol; the gut is kept apart, since it depends on nothing here.
struct LaneState<Numbers: PersonNumbers> {
  var plasma = Numbers()
  var periphery = Numbers()
  var fastCells = Numbers()
  var muscle = Numbers()
  var bone = Numbers()
  var csf = Numbers()
  var urine = Numbers()
  /// Lost through bowel wall and skin.
  var otherLosses = Numbers()

  /// The body without gut and losses.
  var body: Numbers { plasma + periphery + fastCells + muscle + bone }
}

/// What waits in the gut of eight people, mmol.
struct LaneGut<Numbers: PersonNumbers> {
  var released = Numbers()
  var slow = Numbers()
  var bowel = Numbers()

  var total: Numbers { released + slow + bowel }

  /// Whether another gut is the same to within an amount, mmol.
  func agrees(with other: LaneGut<Numbers>, within amount: Double) -> Bool {
    Self.agrees(released, other.released, amount) && Self.agrees(slow, other.slow, amount)
      && Self.agrees(bowel, other.bowel, amount)
  }

  private static func agrees(_ left: Numbers, _ right: Numbers, _ amount: Double) -> Bool {
    let gap = left - right
    return gap.max() <= amount && gap.min() >= -amount
  }
}
