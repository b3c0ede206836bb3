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

  /// The best first.
  package let sequences: [TreatmentSequence]
  /// The tolerance that was needed.
  package let tolerance: Double
  /// Days between possible switches.
  package let unitDays: Int

  /// Variance of the effect for the best course on any days, points squared.
  let bestVariance: Double

  package var isWidened: Bool { tolerance > Self.tolerance }

  /// Switches fall on whole weeks; in a trial of more than 24 weeks on every second, and so on.
  static func unitDays(drawnDays: Int) -> Int {
    7 * max(1, (drawnDays + 24 * 7 - 1) / (24 * 7))
  }

  /// - Returns: nil when the days hold no course with two switches.
  init?(_ leadIn: LeadIn, drawnDays: Int, nodes: ThetaNodes, priors: TrialPriors) {
    let unit = Self.unitDays(drawnDays: drawnDays)
    let search = SwitchSearch(
      leadIn, drawnDays: drawnDays, unit: unit, nodes: nodes, priors: priors)
    let fine = SwitchSearch(
      leadIn, drawnDays: drawnDays, unit: SwitchSearch.fineUnit(drawnDays: drawnDays),
      nodes: nodes, priors: priors)
    self.init(search.all(), best: fine.best()?.variance, unit: unit, drawnDays: drawnDays)
  }

  /// - Parameter best: variance of the best course on any days.
  private init?(
    _ all: [SwitchSearch.Found], best: Double?, unit: Int, drawnDays: Int
  ) {
    guard let onGrid = all.map(\.variance).min(), onGrid.isFinite else { return nil }
    let best = min(best ?? onGrid, onGrid)
    func within(_ tolerance: Double) -> [SwitchSearch.Found] {
      let limit = best * (1 + tolerance) * (1 + tolerance)
      return all.filter { $0.variance <= limit }
    }
    bestVariance = best
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
    sequences = order.map { TreatmentSequence(members[$0], unit: unit, days: drawnDays) }
    self.tolerance = tolerance
    unitDays = unit
  }

  /// The set at known hyper-parameters, without lead-in.
  package static func known(
    drawnDays: Int, halfLife: Double, rho: Double, sigma: Double, priors: TrialPriors
  ) -> NearOptimalSet? {
    NearOptimalSet(
      LeadIn(toleranceInput: [], runInDays: 0, washOutDays: 0), drawnDays: drawnDays,
      nodes: ThetaNodes(halfLife: halfLife, rho: rho, sigma: sigma), priors: priors)
  }
}
