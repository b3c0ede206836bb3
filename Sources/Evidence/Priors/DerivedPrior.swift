import Catalogue
public import Maths

/// The prior of one person's effect in a condition, derived from the rows.
public struct DerivedPrior: Hashable, Sendable {
  public let condition: String
  /// Before rounding.
  public let exact: Normal
  /// As it is used: rounded, with its least and largest SD, never promising average harm.
  public let used: Normal
  /// The certainty that discounts the condition's own evidence.
  public let certainty: CertaintyLevel

  /// The chance of relief of so many points or more.
  public func relief(of points: Double) -> Double { used.cumulative(-points) }

  /// The chance of no relief or worse.
  public var worse: Double { 1 - used.cumulative(0) }
}

/// Derives the priors of all conditions from the inputs of the model.
public struct PriorDerivation: Hashable, Sendable {
  /// One model for each reading of the low-back trial.
  public let readings: [PriorModel]

  /// - Parameters:
  ///   - inputs: rows of the table, or a changed list to see what a new study would do.
  ///   - choices: of the model.
  public init(
    inputs: [PriorInput] = PriorInput.all, choices: PriorModel.Choices = .standard
  ) {
    readings = PriorInput.Reading.allCases.map { reading in
      PriorModel(
        inputs.filter { $0.reading == nil || $0.reading == reading }, choices: choices)
    }
  }

  /// The weight of a condition's own evidence.
  public static func weight(of certainty: CertaintyLevel) -> Double {
    switch certainty {
    case .high: Constant.value("evidence_weight_high")
    case .moderate: Constant.value("evidence_weight_moderate")
    case .low: Constant.value("evidence_weight_low")
    case .veryLow: Constant.value("evidence_weight_very_low")
    }
  }

  /// The prior of a question's condition; nil when no prior hangs on it.
  ///
  /// - Parameter isDepleted: shifts the mean by the suggested size; off unless a person asks for it, since
  ///   no trial of depleted people measured pain.
  public func prior(
    of question: EvidenceQuestion, certainty: CertaintyLevel, isDepleted: Bool = false
  ) -> DerivedPrior? {
    guard var exact = exact(question.prior, certainty) else { return nil }
    if isDepleted {
      exact = Normal(
        checkedMean: exact.mean + Constant.value("evidence_depletion_shift"), sd: exact.sd)
    }
    return DerivedPrior(
      condition: question.condition, exact: exact, used: Self.rounded(exact), certainty: certainty
    )
  }

  private func exact(_ rule: PriorRule, _ certainty: CertaintyLevel) -> Normal? {
    switch rule {
    case .none: return nil
    case .newCondition: return average { $0[PriorModel.new]?.person }
    case .node(let name):
      return average { model in
        guard let own = model[name]?.person, let new = model[PriorModel.new]?.person else {
          return nil
        }
        return own.blended(with: new, weight: Self.weight(of: certainty))
      }
    case .widened(let sd):
      return average { $0[PriorModel.new]?.person }.map {
        Normal(checkedMean: Self.rounded($0).mean, sd: sd)
      }
    case .halved(let sd):
      return average { $0[PriorModel.new]?.person }.map {
        Normal(checkedMean: 0.5 * Self.rounded($0).mean, sd: sd)
      }
    case .published: return published
    }
  }

  /// The published pool of infusions, shrunk towards no effect, with the spread of trials and persons.
  private var published: Normal? {
    guard let choices = readings.first?.choices else { return nil }
    let error = RecoveredError.fromInterval(
      low: Constant.value("evidence_iv_low"), high: Constant.value("evidence_iv_high"))
    let belief = choices.hyperSD * choices.hyperSD
    let share = belief / (belief + error * error)
    let between = Constant.value("evidence_iv_sd")
    let variance =
      share * error * error + between * between + choices.personSD * choices.personSD
    return Normal(
      checkedMean: share * Constant.value("evidence_iv_mean"), sd: variance.squareRoot())
  }

  /// Both readings of the low-back trial, with equal weight.
  private func average(_ prior: (PriorModel) -> Normal?) -> Normal? {
    let priors = readings.compactMap(prior)
    guard priors.count == 2 else { return priors.first }
    return priors[0].blended(with: priors[1], weight: 0.5)
  }

  private static func rounded(_ exact: Normal) -> Normal {
    // Divided, not multiplied, so that 1.2 is the number that a reader would write.
    let steps = (1 / Constant.value("evidence_prior_step")).rounded()
    func round(_ value: Double) -> Double { (value * steps).rounded() / steps }
    let sd = min(
      max(round(exact.sd), Constant.value("evidence_prior_sd_least")),
      Constant.value("evidence_prior_sd_most"))
    return Normal(checkedMean: min(0, round(exact.mean)), sd: sd)
  }
}
