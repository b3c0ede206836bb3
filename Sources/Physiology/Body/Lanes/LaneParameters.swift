import Catalogue
import Maths

/// The parameters of eight people, with what the equations need computed once.
struct LaneParameters<Numbers: PersonNumbers> {
  // Gut
  let releaseRate: Numbers
  let slowReleaseRate: Numbers
  private(set) var passiveShare: Numbers
  private(set) var transportCapacity: Numbers
  let halfSaturationLoad: Numbers
  let transitRate: Numbers
  let inverseOsmoticLoad: Numbers
  // Serum and kidney, per mmol of plasma
  let centralVolume: Numbers
  /// Exchange out of plasma and out of the periphery, 1/h.
  let exchangeOut: Numbers
  let exchangeBack: Numbers
  /// Always escaping: excretion per mmol of plasma, 1/h.
  let escapingRate: Numbers
  /// Filtration times splay: the scale of the soft threshold, mmol/h.
  private(set) var thresholdScale: Numbers
  /// z = plasma * slope - offset, in units of the splay.
  private(set) var thresholdSlope: Numbers
  private(set) var thresholdOffset: Numbers
  // Cells
  /// Cell content is (1 + kappa) plasma / (plasma + halfContent).
  let contentScale: Numbers
  let halfContent: Numbers
  /// Reference plasma, mmol.
  let referencePlasma: Numbers
  let fastCells: Numbers
  let muscle: Numbers
  let bone: Numbers
  let fastCellRate: Numbers
  let muscleRate: Numbers
  let boneRate: Numbers
  /// Losses through bowel and skin together, mmol/h; and the part of the bowel.
  let otherLoss: Numbers
  let bowelShare: Numbers
  let peripheralPerCentral: Numbers
  // Cerebrospinal fluid
  let csfRate: Numbers
  let csfBase: Numbers
  /// mmol/L per mmol of plasma.
  let csfSlope: Numbers
  // For the leak
  private let filtration: Numbers
  private let plainSplay: Numbers
  private let filterablePerPlasma: Numbers
  private let threshold: Numbers

  /// - Precondition: as many people as there are numbers.
  init(_ people: [BodyParameters]) {
    precondition(people.count == Numbers.width, "a number for each person")
    func gather(_ value: (BodyParameters) -> Double) -> Numbers {
      var lanes = Numbers()
      for index in 0..<Numbers.width { lanes[index] = value(people[index]) }
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
        person.threonateGain * person.threonateDose
        / (person.threonateDose + BodyEquations.threonateHalf)
      return person.csfReference * (1 - person.csfSensitivity + threonate)
    }
    csfSlope = gather {
      $0.csfReference * $0.csfSensitivity / ($0.referenceSerum * $0.centralVolume)
    }
  }

  /// Sets the tubular leak of each person.
  mutating func setLeak(_ leak: Numbers) {
    let splay = plainSplay * leak
    thresholdScale = filtration * splay
    thresholdSlope = filterablePerPlasma / splay
    thresholdOffset = threshold / splay
  }

  /// Multiplies what each person absorbs, passive and by transport; nobody absorbs more than arrives.
  mutating func scaleAbsorption(by factor: Numbers) {
    passiveShare = (passiveShare * factor).limited(from: 0, to: 1)
    transportCapacity *= factor
  }

  /// Softplus and its derivative, the logistic function.
  @inline(__always)
  func threshold(_ plasma: Numbers) -> (soft: Numbers, slope: Numbers) {
    let zero = Numbers(repeating: 0)
    let one = Numbers(repeating: 1)
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
  func renalExcretion(_ plasma: Numbers) -> Numbers {
    escapingRate * plasma + thresholdScale * threshold(plasma).soft
  }

  /// What cells hold relative to the reference serum.
  @inline(__always)
  func cellContent(_ plasma: Numbers) -> Numbers {
    contentScale * plasma / (plasma + halfContent)
  }
}
