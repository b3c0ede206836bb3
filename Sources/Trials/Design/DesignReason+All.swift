import Maths

extension DesignReason {
  /// Everything to be said about one design.
  ///
  /// - Parameter gain: detectable effect of equal pairs and of this design, points.
  static func all(
    _ design: TrialDesign, question: DesignQuestion, set: NearOptimalSet?,
    gain: (from: Double, to: Double)?
  ) -> [DesignReason] {
    var reasons = kinetics(design, question.priors)
    switch design.layout {
    case .pairs, .mirrored: break
    case .switchDays(let members, _):
      if let gain { reasons.append(.switchDaysGain(from: gain.from, to: gain.to)) }
      if let set, set.isWidened {
        reasons.append(.setWidened(tolerance: set.tolerance, members: members))
      }
    case .randomStart: reasons.append(.oneSwitchOnly)
    case .steppedDose: reasons.append(.systematicOrder)
    case .singlePair: reasons.append(.feasibilityOnly)
    }
    if design.sequences.isRandomised {
      reasons.append(
        .orders(
          count: design.sequences.count, smallestP: design.sequences.randomisationFloor))
    }
    let stepDays = DosePlan.stepDays * (question.dosePlan.doses.count - 1)
    if design.leadIn.toleranceDays > 0 {
      reasons.append(.toleranceFirst(days: design.leadIn.toleranceDays))
    } else if stepDays > 0 {
      reasons.append(.stepsInside(days: stepDays))
    }
    if !question.limits.acceptsPlacebo { reasons.append(.notBlinded) }
    if !question.limits.acceptsStopping { reasons.append(.stoppingNotAccepted) }
    return reasons
  }

  private static func kinetics(
    _ design: TrialDesign, _ priors: TrialPriors
  ) -> [DesignReason] {
    let halfLife = exponential(priors.logHalfLife.mean)
    var reasons: [DesignReason] = []
    if let days = design.layout.periodDays {
      let left = exponential(-Double(days) / halfLife * 0.69314718055994530942)
      reasons.append(.effectReached(share: 1 - left, periodDays: days))
      reasons.append(.carryOver(share: left, periodDays: days))
    }
    if halfLife > DesignChoice.slowHalfLife {
      reasons.append(.slowEffect(medianHalfLife: halfLife))
    }
    return reasons
  }
}
