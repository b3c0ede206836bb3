package import Olivine

extension DesignModel {
  /// Takes over a choice of designs: the best first, the others to choose from.
  ///
  /// - Returns: nil when the choice holds no design.
  package init?(_ choice: DesignChoice, outcome: Outcome) {
    guard let best = choice.designs.first else { return nil }
    self.init(best, outcome: outcome)
    learnedPoints = choice.learned?.detectablePoints
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

  /// One design of a choice, by itself.
  package init(_ ranked: RankedDesign, outcome: Outcome) {
    self.init(
      outcome: outcome, toleranceDays: ranked.design.leadIn.toleranceDays,
      runInDays: ranked.design.leadIn.runInDays, layout: ranked.design.layout,
      drawnDays: ranked.design.trialDays - ranked.design.leadIn.runInDays,
      detectablePoints: ranked.detectableWithWander,
      chances: Self.order.map { AnswerChance($0, ranked.chances[$0]) })
    reasons = ranked.reasons.map { $0.text(in: pageWording) }
  }

  /// From the best answer to none.
  private static let order: [VerdictClass] = [
    .clearRelief, .probableRelief, .littleOrNoDifference, .noWorthwhileRelief, .worse, .cannotTell,
  ]
}
