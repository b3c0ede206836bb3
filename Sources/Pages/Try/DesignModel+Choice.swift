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
    reasons = best.reasons.map { $0.text(in: pageWording) }
    advice = choice.advice.map { $0.text(in: pageWording) }
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
