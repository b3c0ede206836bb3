import Catalogue
import Maths

/// The parameters of eight people, with what the equations need computed once.
struct LaneParameters {
  // Gut
  let releaseRate: Lanes
  let slowReleaseRate: Lanes
  private(set) var passiveShare: Lanes
  private(set) var transportCapacity: Lanes
  let halfSaturationLoad: Lanes
  let transitRate: Lanes
  let inverseOsmoticLoad: Lanes
  // Serum and kidney, per mmol of plasma
  let centralVolume: Lanes
  /// Exchange out of plasma and out of the periphery, 1/h.
  let exchangeOut: Lanes
  let exchangeBack: Lanes
  /// Always escaping: excretion per mmol of plasma, 1/h.
  let escapingRate: Lanes
  /// Filtration times splay: the scale of the soft threshold, mmol/h.
  private(set) var thresholdScale: Lanes
  /// z = plasma * slope - offset, in units of the splay.
  private(set) var thresholdSlope: Lanes
  private(set) var thresholdOffset: Lanes
  // Cells
  /// Cell content is (1 + kappa) plasma / (plasma + halfContent).
  let contentScale: Lanes
  let halfContent: Lanes
  /// Reference plasma, mmol.
  let referencePlasma: Lanes
  let fastCells: Lanes
  let muscle: Lanes
  let bone: Lanes
  let fastCellRate: Lanes
  let muscleRate: Lanes
  let boneRate: Lanes
  /// Losses through bowel and skin together, mmol/h; and the part of the bowel.
  let otherLoss: Lanes
  let bowelShare: Lanes
  let peripheralPerCentral: Lanes
  // Cerebrospinal fluid
  let csfRate: Lanes
  let csfBase: Lanes
  /// mmol/L per mmol of plasma.
  let csfSlope: Lanes
  // For the leak
  private let filtration: Lanes
  private let plainSplay: Lanes
  private let filterablePerPlasma: Lanes
  private let threshold: Lanes

  private static let threonateHalf = ModelParameter.body("threonate_half").value

  /// - Precondition: eight people.
  init(_ people: [BodyParameters]) {
    precondition(people.count == Lanes.width, "lanes hold eight people")
    func gather(_ value: (BodyParameters) -> Double) -> Lanes {
      var lanes = Lanes()
      for index in 0..<Lanes.width { lanes[index] = value(people[index]) }
      return lanes
    }
    releaseRate = gather { $0.releaseRate }
    slowReleaseRate = gather { $0.slowReleaseRate }
    passiveShare = gather { $0.passiveShare * $0.absorptionFactor }
    transportCapacity = gather { $0.transportCapacity * $0.absorptionFactor }
    halfSaturationLoad = gather { $0.halfSaturationLoad }
    transitRate = gather { $0.transitRate }
    inverseOsmoticLoad = gather { 1 / $0.osmoticLoad }
    centralVolume = gather { $0.centralVolume }
    exchangeOut = gather { $0.exchangeFlow / $0.centralVolume }
    exchangeBack = gather { $0.exchangeFlow / $0.peripheralVolume }
    filtration = gather { $0.filtration * 0.06 }
    filterablePerPlasma = gather { $0.filterableShare / $0.centralVolume }
    escapingRate = filtration * gather { $0.escapingShare } * filterablePerPlasma
    plainSplay = gather { $0.splay }
    threshold = gather { $0.threshold * $0.thresholdFactor }
    let splay = plainSplay * gather { $0.leak }
    thresholdScale = filtration * splay
    thresholdSlope = filterablePerPlasma / splay
    thresholdOffset = threshold / splay
    contentScale = gather { 1 + $0.uptakeSaturation }
    halfContent = gather { $0.uptakeSaturation * $0.referenceSerum * $0.centralVolume }
    referencePlasma = gather { $0.referenceSerum * $0.centralVolume }
    fastCells = gather { $0.fastCells }
    muscle = gather { $0.muscle }
    bone = gather { $0.bone }
    fastCellRate = gather { $0.fastCellRate }
    muscleRate = gather { $0.muscleRate }
    boneRate = gather { $0.boneRate }
    otherLoss = gather { $0.bowelLoss + $0.skinLoss }
    bowelShare = gather { $0.bowelLoss / max($0.bowelLoss + $0.skinLoss, 1e-300) }
    peripheralPerCentral = gather { $0.peripheralVolume / $0.centralVolume }
    csfRate = gather { $0.csfRate }
    csfBase = gather { person in
      let threonate =
        person.threonateGain * person.threonateDose / (person.threonateDose + Self.threonateHalf)
      return person.csfReference * (1 - person.csfSensitivity + threonate)
    }
    csfSlope = gather {
      $0.csfReference * $0.csfSensitivity / ($0.referenceSerum * $0.centralVolume)
    }
  }

  /// Sets the tubular leak of each person.
  mutating func setLeak(_ leak: Lanes) {
    let splay = plainSplay * leak
    thresholdScale = filtration * splay
    thresholdSlope = filterablePerPlasma / splay
    thresholdOffset = threshold / splay
  }

  /// Multiplies what each person absorbs, passive and by transport; nobody absorbs more than arrives.
  mutating func scaleAbsorption(by factor: Lanes) {
    passiveShare = (passiveShare * factor).limited(from: 0, to: 1)
    transportCapacity *= factor
  }

  /// Softplus and its derivative, the logistic function.
  @inline(__always)
  func threshold(_ plasma: Lanes) -> (soft: Lanes, slope: Lanes) {
    let zero = Lanes(repeating: 0)
    let one = Lanes(repeating: 1)
    let z = plasma * thresholdSlope - thresholdOffset
    let isBelow = z .< zero
    let negative = (zero - z).replacing(with: z, where: isBelow)
    let sum = one + negative.exponential
    let upper = one / sum
    return (
      z.replacing(with: zero, where: isBelow) + sum.logarithm,
      upper.replacing(with: one - upper, where: isBelow)
    )
  }

  /// Urinary excretion, mmol/h.
  @inline(__always)
  func renalExcretion(_ plasma: Lanes) -> Lanes {
    escapingRate * plasma + thresholdScale * threshold(plasma).soft
  }

  /// What cells hold relative to the reference serum.
  @inline(__always)
  func cellContent(_ plasma: Lanes) -> Lanes {
    contentScale * plasma / (plasma + halfContent)
  }
}
