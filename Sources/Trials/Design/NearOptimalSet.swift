import Maths

/// All courses with 2 to 4 switches on whole units of days that come close to the best of them.
///
/// Drawing from this set instead of taking its best keeps the order a secret and gives the
/// randomisation test many orders, at a price of at most `tolerance` in the detectable effect.
package struct NearOptimalSet: Hashable, Sendable {
  /// By how much the spread may exceed that of the best.
  package static let tolerance = 0.10
  /// The same when fewer than `fewestMembers` come that close.
  package static let widerTolerance = 0.15
  package static let fewestMembers = 10
  /// Long trials have thousands of near-optimal courses; the best of them are orders enough.
  package static let mostMembers = 500

  /// The best first.
  package let sequences: [TreatmentSequence]
  /// The tolerance that was needed.
  package let tolerance: Double
  /// Days between possible switches.
  package let unitDays: Int

  /// The best course on any days.
  package let best: TreatmentSequence
  /// Its spread of the effect under the flat prior, points.
  package let bestSD: Double

  package var isWidened: Bool { tolerance > Self.tolerance }

  /// The most units of days a trial is cut into; more would cost time and give nothing.
  private static let mostUnits = 28

  /// Switches fall on whole weeks; in a trial of more than 28 weeks on every second.
  static func unitDays(drawnDays: Int) -> Int {
    7 * max(1, (drawnDays + mostUnits * 7 - 1) / (mostUnits * 7))
  }

  /// - Returns: nil when the days hold no course with two switches.
  init?(
    _ leadIn: LeadIn, drawnDays: Int, nodes: ThetaNodes, priors: TrialPriors,
    wander: Double = SwitchSearch.wander
  ) {
    let unit = Self.unitDays(drawnDays: drawnDays)
    let fineUnit = SwitchSearch.fineUnit(drawnDays: drawnDays)
    let coarse = SwitchSearch(
      leadIn, drawnDays: drawnDays, unit: unit, nodes: nodes, priors: priors, wander: wander)
    let fine = SwitchSearch(
      leadIn, drawnDays: drawnDays, unit: fineUnit, nodes: nodes, priors: priors, wander: wander)
    let all = coarse.all()
    guard let onGrid = all.min(by: { $0.variance < $1.variance }) else { return nil }
    if let found = fine.best(), found.variance < onGrid.variance {
      best = TreatmentSequence(found, unit: fineUnit, days: drawnDays)
      bestSD = found.variance.squareRoot()
    } else {
      best = TreatmentSequence(onGrid, unit: unit, days: drawnDays)
      bestSD = onGrid.variance.squareRoot()
    }
    let bestSD = bestSD
    func within(_ tolerance: Double) -> [SwitchSearch.Found] {
      let limit = bestSD * (1 + tolerance)
      return all.filter { $0.variance <= limit * limit }
    }
    var members = within(Self.tolerance)
    var tolerance = Self.tolerance
    if members.count < Self.fewestMembers {
      members = within(Self.widerTolerance)
      tolerance = Self.widerTolerance
    }
    guard !members.isEmpty else { return nil }
    let order = members.indices.sorted {
      (members[$0].variance, $0) < (members[$1].variance, $1)
    }
    sequences = order.prefix(Self.mostMembers).map {
      TreatmentSequence(members[$0], unit: unit, days: drawnDays)
    }
    self.tolerance = tolerance
    unitDays = unit
  }

  /// The set at known hyper-parameters, without lead-in.
  package static func known(
    drawnDays: Int, halfLife: Double, rho: Double, sigma: Double, priors: TrialPriors,
    wander: Double = 0.1
  ) -> NearOptimalSet? {
    NearOptimalSet(
      LeadIn(toleranceInput: [], runInDays: 0, washOutDays: 0), drawnDays: drawnDays,
      nodes: ThetaNodes(halfLife: halfLife, rho: rho, sigma: sigma), priors: priors,
      wander: wander)
  }
}
