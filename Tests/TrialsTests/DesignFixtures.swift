import LawTesting
import Maths
import Trials

/// Questions and protocols that the tests of design and sealing share.
enum DesignFixture {
  /// The golden priors: effect N(-0.3, 1.2), half-life 5.4 days.
  static func question(
    doses: [Double] = [125], start: DosePlan.Start = .insideFirstPeriod,
    limits: DesignQuestion.Limits = DesignQuestion.Limits(), halfLife: Double? = nil
  ) throws -> DesignQuestion {
    var priors = try DesignGolden.file.planner.trialPriors()
    if let halfLife { try priors.set(.logHalfLife, mean: logarithm(halfLife), sd: 0.5) }
    return try DesignQuestion(
      priors: priors, dosePlan: DosePlan(doses: doses, start: start), limits: limits)
  }

  /// One choice, made once.
  static let choice: DesignChoice? = try? DesignChoice(for: question())
  static let toleranceChoice: DesignChoice? = try? DesignChoice(
    for: question(doses: [125, 250, 350], start: .toleranceFirst))

  static func trialProtocol(
    _ design: RankedDesign, id: String = "trial", blinding: Blinding = .pharmacist
  ) throws -> TrialProtocol {
    try TrialProtocol(
      id: id, outcome: .pain, mcid: 1, design: design,
      comparator: blinding == .open ? .nothing : .placebo, blinding: blinding,
      priors: try DesignGolden.file.planner.trialPriors(), effectPriorSource: "invented",
      stopRules: ["T04", "T05"])
  }

  /// The design of a layout in a choice.
  static func design(
    _ code: String, in choice: DesignChoice? = DesignFixture.choice
  ) -> RankedDesign? {
    choice?.designs.first { $0.design.layout.code == code }
  }
}

/// The upper tail of a chi-square statistic, by the cube-root approximation of Wilson and Hilferty.
func chiSquareTail(_ statistic: Double, degrees: Int) -> Double {
  let k = Double(degrees)
  let cubeRoot = exponential(logarithm(max(statistic, 1e-300) / k) / 3)
  let z = (cubeRoot - (1 - 2 / (9 * k))) / (2 / (9 * k)).squareRoot()
  return normalCumulative(-z)
}
