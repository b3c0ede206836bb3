import Catalogue
import Maths

/// The right-hand side of the model for one person.
struct BodyEquations {
  let parameters: BodyParameters
  /// Filtration in L/h.
  private let filtration: Double
  private let softness: Double
  private let threshold: Double
  /// Gain of cerebrospinal fluid from threonate, already for the usual dose.
  private let threonate: Double

  static let threonateHalf = ModelParameter.body("threonate_half").value

  init(_ parameters: BodyParameters) {
    self.parameters = parameters
    filtration = parameters.filtration * 0.06
    softness = parameters.splay * parameters.leak
    threshold = parameters.threshold * parameters.thresholdFactor
    threonate =
      parameters.threonateGain * parameters.threonateDose
      / (parameters.threonateDose + Self.threonateHalf)
  }

  /// Urinary excretion at a serum, mmol/h: a soft threshold of the filtered load.
  ///
  /// Just above the threshold it rises steeply, far above it with the whole filtered load.
  func renalExcretion(serum: Double) -> Double {
    let filtered = parameters.filterableShare * serum
    let excess = (filtered - threshold) / softness
    let soft = max(excess, 0) + logarithm(1 + exponential(-excess.magnitude))
    return filtration * (parameters.escapingShare * filtered + softness * soft)
  }

  /// What cells hold relative to the reference serum; it saturates, since cells hardly follow serum.
  func cellContent(serum: Double) -> Double {
    let c = serum / parameters.referenceSerum
    return c * (1 + parameters.uptakeSaturation) / (c + parameters.uptakeSaturation)
  }

  /// Cerebrospinal fluid in balance with a serum, mmol/L.
  func balancedCSF(serum: Double) -> Double {
    let c = serum / parameters.referenceSerum
    return parameters.csfReference * (1 + parameters.csfSensitivity * (c - 1) + threonate)
  }

  /// All losses at a serum except through the bowel's own transit, mmol/h.
  func losses(serum: Double) -> Double {
    renalExcretion(serum: serum)
      + (parameters.bowelLoss + parameters.skinLoss) * cellContent(serum: serum)
  }

  /// Change of every amount, mmol/h (mmol/L/h for cerebrospinal fluid).
  ///
  /// - Parameter infusion: mmol/h into the plasma.
  @inline(__always)
  func rates(at state: BodyState, infusion: Double) -> BodyState {
    let p = parameters
    let serum = state.plasma / p.centralVolume
    let release = p.releaseRate * state.released
    let slowRelease = p.slowReleaseRate * state.slow
    let delivered = release + slowRelease
    let passive = p.passiveShare * p.absorptionFactor
    let transport =
      p.absorptionFactor * p.transportCapacity * state.bowel / (p.halfSaturationLoad + state.bowel)
    let transit = p.transitRate * (1 + state.bowel / p.osmoticLoad) * state.bowel
    let renal = renalExcretion(serum: serum)
    let content = cellContent(serum: serum)
    let bowelLoss = p.bowelLoss * content
    let skinLoss = p.skinLoss * content
    let toPeriphery = p.exchangeFlow * (serum - state.periphery / p.peripheralVolume)
    let toFastCells = p.fastCellRate * (p.fastCells * content - state.fastCells)
    let toMuscle = p.muscleRate * (p.muscle * content - state.muscle)
    let toBone = p.boneRate * (p.bone * serum / p.referenceSerum - state.bone)
    let absorbed = passive * delivered + transport

    var rates = BodyState.empty
    rates.released = -release
    rates.slow = -slowRelease
    rates.bowel = (1 - passive) * delivered - transport - transit
    rates.plasma =
      absorbed + infusion - renal - bowelLoss - skinLoss - toPeriphery - toFastCells - toMuscle
      - toBone
    rates.periphery = toPeriphery
    rates.fastCells = toFastCells
    rates.muscle = toMuscle
    rates.bone = toBone
    rates.csf = p.csfRate * (balancedCSF(serum: serum) - state.csf)
    rates.urine = renal
    rates.faeces = transit + bowelLoss
    rates.skin = skinLoss
    return rates
  }

  /// The fastest rate of the gut at a load, 1/h, which bounds the step of an explicit method.
  @inline(__always)
  func fastestRate(at state: BodyState) -> Double {
    let p = parameters
    let gap = p.halfSaturationLoad + max(state.bowel, 0)
    let transport =
      p.absorptionFactor * p.transportCapacity * p.halfSaturationLoad / (gap * gap)
    let transit = p.transitRate * (1 + 2 * max(state.bowel, 0) / p.osmoticLoad)
    return max(transport + transit, p.releaseRate, p.slowReleaseRate)
  }
}
