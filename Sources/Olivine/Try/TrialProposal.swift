public import Maths
public import Safety
public import Trials

/// What a person wishes of a trial.
public struct TrialWishes: Hashable, Sendable {
  /// The complaint that is scored each day.
  public var outcome = Outcome.pain
  /// The smallest change that matters, points.
  public var mcid = 1.0
  public var limits = DesignQuestion.Limits()
  /// Where the steps up to the full dose are taken.
  public var start = DosePlan.Start.toleranceFirst
  /// Days; nil takes the clocks of the catalogue.
  public var halfLife: LogNormal?
  /// The prior of the effect; nil takes the one of the person's condition.
  public var prior: EffectPrior?

  public init() {}
}

/// The trials that a plan allows, the best first.
public struct TrialProposal: Hashable, Sendable {
  public let plan: Plan
  public let wishes: TrialWishes
  public let halfLife: EffectHalfLife
  public let prior: EffectPrior
  /// Priors of the analysis.
  public let priors: TrialPriors
  public let choice: DesignChoice

  /// Compares the trials that the plan and the wishes allow.
  ///
  /// Cost: about 30 ms for a trial of up to 168 days.
  ///
  /// - Parameter assessment: the check that the plan rests on.
  /// - Throws: ``TrialRefusal``.
  public init(
    _ plan: Plan, checkedBy assessment: Assessment, wishes: TrialWishes = TrialWishes()
  ) throws(TrialRefusal) {
    guard plan.clearance.allowsTrial else {
      throw .notAllowed(rules: assessment.fired)
    }
    guard
      let halfLife = wishes.halfLife.map(EffectHalfLife.init(given:))
        ?? EffectHalfLife(for: assessment)
    else { throw .noHalfLife }
    let prior = wishes.prior ?? plan.effectPrior(of: wishes.outcome)
    let priors = TrialPriors().with(.effect, prior.distribution)
      .with(.logHalfLife, halfLife.distribution.log)
    do throws(DesignError) {
      let question = try DesignQuestion(
        priors: priors, mcid: wishes.mcid,
        dosePlan: try DosePlan(doses: plan.steps.map(\.dose), start: wishes.start),
        limits: wishes.limits)
      choice = DesignChoice(for: question)
    } catch {
      throw .design(error)
    }
    self.plan = plan
    self.wishes = wishes
    self.halfLife = halfLife
    self.prior = prior
    self.priors = priors
  }

  /// Fixes one of the designs as the protocol of a trial.
  ///
  /// - Parameters:
  ///   - number: position in `choice.designs`, counted from 1.
  ///   - id: name of the trial in the person's files.
  /// - Throws: ``TrialRefusal``.
  public func trialProtocol(
    design number: Int, id: String, comparator: Comparator, blinding: Blinding
  ) throws(TrialRefusal) -> TrialProtocol {
    guard choice.designs.indices.contains(number - 1) else {
      throw .noSuchDesign(number, count: choice.designs.count)
    }
    do throws(ProtocolError) {
      return try TrialProtocol(
        id: id, outcome: wishes.outcome, mcid: wishes.mcid, design: choice.designs[number - 1],
        comparator: comparator, blinding: blinding, priors: priors,
        effectPriorSource: prior.code, stopRules: StopRuleText.all.map(\.id))
    } catch {
      throw .protocolNotUsable(error)
    }
  }
}

/// Why there is no trial.
public enum TrialRefusal: Error, Hashable, Sendable {
  /// A plan is allowed, a trial is not.
  case notAllowed(rules: [String])
  case noHalfLife
  case design(DesignError)
  case noSuchDesign(Int, count: Int)
  case protocolNotUsable(ProtocolError)
}

extension Plan {
  /// The prior of the condition that the person named, or the one of no condition.
  func effectPrior(of outcome: Outcome) -> EffectPrior {
    clearance.person.neuropathyCause.flatMap {
      EffectPrior(condition: $0, outcome: outcome)
    } ?? .uninformed
  }
}

extension EffectPrior {
  /// The source as a protocol keeps it.
  package var code: String {
    switch source {
    case .condition(let row): "condition:\(row.condition)"
    case .none: "none"
    case .diary: "diary"
    case .given: "given"
    }
  }

  /// The prior that a protocol names.
  package init(code: String, distribution: Normal) {
    let condition = code.split(separator: ":").dropFirst().first.map(String.init)
    let row = condition.flatMap { code in EffectPrior(condition: code, outcome: .pain) }
    switch (code, row) {
    case (_, let row?) where row.distribution == distribution: self = row
    case ("none", _) where Self.uninformed.distribution == distribution: self = .uninformed
    default: self.init(distribution, source: .given)
    }
  }
}
