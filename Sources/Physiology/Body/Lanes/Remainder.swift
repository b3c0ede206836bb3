import Maths

/// What the linear part leaves over of each flow out of plasma, mmol/h: small and smooth.
struct Remainder<Numbers: PersonNumbers> {
  var renal = Numbers()
  var otherLoss = Numbers()
  var fastCells = Numbers()
  var muscle = Numbers()
  var bone = Numbers()
  /// Into plasma: what all of them take, so that nothing is lost.
  var plasma = Numbers()

  init() {}

  @inline(__always)
  init(
    _ p: LaneParameters<Numbers>, _ j: Exchange<Numbers>, plasma: Numbers, fastCells: Numbers,
    muscle: Numbers, bone: Numbers
  ) {
    let content = p.cellContent(plasma)
    renal = p.renalExcretion(plasma) - j.renal * plasma
    otherLoss = p.otherLoss * content - j.otherLoss * plasma
    self.fastCells =
      p.fastCellRate * (p.fastCells * content - fastCells) - j.fastCells * plasma
    self.muscle = p.muscleRate * (p.muscle * content - muscle) - j.muscle * plasma
    // Uptake by bone is linear, so that only what comes back is left.
    self.bone = Numbers() - p.boneRate * bone
    let losses = renal + otherLoss
    self.plasma = Numbers() - (losses + (self.fastCells + (self.muscle + self.bone)))
  }

  /// The same together with the slopes of the flows, which share most of the work.
  @inline(__always)
  init(
    _ p: LaneParameters<Numbers>, _ j: Exchange<Numbers>, plasma: Numbers, fastCells: Numbers,
    muscle: Numbers,
    bone: Numbers, slopes: inout FlowSlopes<Numbers>
  ) {
    let threshold = p.threshold(plasma)
    let inverse = Numbers(repeating: 1) / (plasma + p.halfContent)
    let content = p.contentScale * plasma * inverse
    slopes.renal = p.escapingRate + p.thresholdScale * p.thresholdSlope * threshold.slope
    slopes.content = p.contentScale * p.halfContent * inverse * inverse
    renal = p.escapingRate * plasma + p.thresholdScale * threshold.soft - j.renal * plasma
    otherLoss = p.otherLoss * content - j.otherLoss * plasma
    self.fastCells =
      p.fastCellRate * (p.fastCells * content - fastCells) - j.fastCells * plasma
    self.muscle = p.muscleRate * (p.muscle * content - muscle) - j.muscle * plasma
    self.bone = Numbers() - p.boneRate * bone
    let losses = renal + otherLoss
    self.plasma = Numbers() - (losses + (self.fastCells + (self.muscle + self.bone)))
  }

  /// The remainders of an amount of plasma and time, mmol h, by the slopes of the flows.
  ///
  /// - Parameters:
  ///   - renal: slope of excretion beyond the linear part, 1/h.
  ///   - content: slope of cell content beyond the linear part, 1/mmol.
  @inline(__always)
  init(_ p: LaneParameters<Numbers>, renal: Numbers, content: Numbers, times plasmaHours: Numbers) {
    let cells = content * plasmaHours
    self.renal = renal * plasmaHours
    otherLoss = p.otherLoss * cells
    fastCells = p.fastCellRate * p.fastCells * cells
    muscle = p.muscleRate * p.muscle * cells
    bone = Numbers()
    plasma = Numbers() - ((self.renal + otherLoss) + (fastCells + muscle))
  }

  @inline(__always)
  static func - (left: Remainder<Numbers>, right: Remainder<Numbers>) -> Remainder<Numbers> {
    var result = Remainder<Numbers>()
    result.renal = left.renal - right.renal
    result.otherLoss = left.otherLoss - right.otherLoss
    result.fastCells = left.fastCells - right.fastCells
    result.muscle = left.muscle - right.muscle
    result.bone = left.bone - right.bone
    result.plasma = left.plasma - right.plasma
    return result
  }

  @inline(__always)
  static func + (left: Remainder<Numbers>, right: Remainder<Numbers>) -> Remainder<Numbers> {
    var result = Remainder<Numbers>()
    result.renal = left.renal + right.renal
    result.otherLoss = left.otherLoss + right.otherLoss
    result.fastCells = left.fastCells + right.fastCells
    result.muscle = left.muscle + right.muscle
    result.bone = left.bone + right.bone
    result.plasma = left.plasma + right.plasma
    return result
  }

  @inline(__always)
  static func * (left: Remainder<Numbers>, factor: Double) -> Remainder<Numbers> {
    let f = Numbers(repeating: factor)
    var result = Remainder<Numbers>()
    result.renal = left.renal * f
    result.otherLoss = left.otherLoss * f
    result.fastCells = left.fastCells * f
    result.muscle = left.muscle * f
    result.bone = left.bone * f
    result.plasma = left.plasma * f
    return result
  }
}

extension LaneState {
  /// Cells, bone and losses after a time in which plasma amounted to `plasmaHours` (mmol h), and the
  /// remainders to `share`.
  @inline(__always)
  mutating func addPools(_ j: Exchange<Numbers>, plasmaHours: Numbers, _ share: Remainder<Numbers>)
  {
    fastCells += j.fastCells * plasmaHours + share.fastCells
    muscle += j.muscle * plasmaHours + share.muscle
    bone += j.bone * plasmaHours + share.bone
    urine += j.renal * plasmaHours + share.renal
    otherLosses += j.otherLoss * plasmaHours + share.otherLoss
  }

  @inline(__always)
  func remainder(_ p: LaneParameters<Numbers>, _ j: Exchange<Numbers>) -> Remainder<Numbers> {
    Remainder<Numbers>(p, j, plasma: plasma, fastCells: fastCells, muscle: muscle, bone: bone)
  }

  @inline(__always)
  func remainder(
    _ p: LaneParameters<Numbers>, _ j: Exchange<Numbers>, slopes: inout FlowSlopes<Numbers>
  ) -> Remainder<Numbers> {
    Remainder<Numbers>(
      p, j, plasma: plasma, fastCells: fastCells, muscle: muscle, bone: bone, slopes: &slopes)
  }
}

/// Slopes in plasma of the flows that are not straight.
struct FlowSlopes<Numbers: PersonNumbers> {
  /// Of urinary excretion, 1/h.
  var renal = Numbers()
  /// Of cell content, 1/mmol.
  var content = Numbers()

  init() {}

  @inline(__always)
  init(_ p: LaneParameters<Numbers>, at plasma: Numbers) {
    renal = p.escapingRate + p.thresholdScale * p.thresholdSlope * p.threshold(plasma).slope
    let inverse = Numbers(repeating: 1) / (plasma + p.halfContent)
    content = p.contentScale * p.halfContent * inverse * inverse
  }
}
