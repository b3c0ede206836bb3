package import Olivine

extension DesignModel {
  /// Takes over a choice of designs: the best first, the others to choose from.
  ///
  /// - Returns: nil when the choice holds no design.
  package init?(_ choice: DesignChoice, outcome: Outcome) {
    guard let best = choice.designs.first else { return nil }
    self.init(
      outcome: outcome, toleranceDays: best.design.leadIn.toleranceDays,
      runInDays: best.design.leadIn.runInDays, layout: best.design.layout,
      drawnDays: best.design.trialDays - best.design.leadIn.runInDays,
      detectablePoints: best.detectableWithWander,
      chances: Self.order.map { AnswerChance($0, best.chances[$0]) })
    reasons = best.reasons.map(\.onPage)
    advice = choice.advice.map(\.onPage)
    isAdvisedAgainst = choice.advice.contains {
      if case .noTrial = $0 { true } else { false }
    }
    alternatives = choice.designs.dropFirst().map {
      Alternative(
        layout: $0.design.layout, days: $0.design.days,
        detectablePoints: $0.detectableWithWander)
    }
  }

  /// From the best answer to none.
  private static let order: [VerdictClass] = [
    .clearRelief, .probableRelief, .littleOrNoDifference, .noWorthwhileRelief, .worse, .cannotTell,
  ]
}

extension DesignReason {
  /// The reason in one or two sentences.
  var onPage: String {
    switch self {
    case .effectReached(let share, let days):
      wording("design.reason.reached", ["days": "\(days)", "percent": percent(share)])
    case .carryOver(let share, let days):
      wording("design.reason.carry_over", ["days": "\(days)", "percent": percent(share)])
    case .orders(let count, _): wording("design.reason.orders", ["n": "\(count)"])
    case .switchDaysGain(let from, let to):
      wording(
        "design.reason.switch_days", ["from": pointsOnPage(from), "to": pointsOnPage(to)])
    case .setWidened(_, let members):
      wording("design.reason.widened", ["n": "\(members)"])
    case .oneSwitchOnly: wording("design.reason.one_switch")
    case .systematicOrder: wording("design.reason.systematic")
    case .feasibilityOnly: wording("design.reason.one_pair")
    case .toleranceFirst(let days): wording("design.reason.tolerance", ["days": "\(days)"])
    case .stepsInside(let days): wording("design.reason.steps_inside", ["days": "\(days)"])
    case .notBlinded: wording("design.reason.not_blinded")
    case .stoppingNotAccepted: wording("design.reason.no_stopping")
    case .slowEffect(let days): wording("design.reason.slow", ["days": days.text()])
    }
  }
}

extension DesignAdvice {
  /// The advice in one or two sentences.
  fileprivate var onPage: String {
    switch self {
    case .worthwhile(let none): wording("design.advice.worthwhile", Self.inTen(none))
    case .longerTrial(let days, let points, let none):
      wording(
        "design.advice.longer",
        Self.inTen(none).merging(["days": "\(days)", "points": pointsOnPage(points)]) { $1 })
    case .quieterOutcome(_, let points, let none):
      wording(
        "design.advice.quieter",
        Self.inTen(none).merging(["points": pointsOnPage(points)]) { $1 })
    case .noTrial(let none): wording("design.advice.no_trial", Self.inTen(none))
    }
  }

  private static func inTen(_ withoutAnswer: Double) -> [String: String] {
    ["n": "\(Verdict.inTen(withoutAnswer))"]
  }
}
