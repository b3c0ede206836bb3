import Maths

/// The trials a person may choose from, the best first, and an honest word on whether any is enough.
public struct DesignChoice: Hashable, Sendable {
  /// At least one design; the best of each layout.
  public let designs: [RankedDesign]
  /// What would make the answer sharper, and by how much.
  public let levers: [LeverGain]
  public let advice: [DesignAdvice]

  /// Above this median half-life, in days, starting once is no weaker than stopping and starting.
  static let slowHalfLife = 14.0
  /// Designs whose spread differs by less than this share count as equal.
  static let tie = 0.01

  /// Compares designs.
  ///
  /// Cost: some tens of milliseconds for 84 days.
  public init(for question: DesignQuestion) {
    let planner = DesignPlanner(question)
    let ranked = planner.ranked()
    designs = ranked
    levers = LeverGain.all(question)
    advice = DesignAdvice.all(question, best: ranked.first)
  }
}

/// Scores and ranks the candidates of one question.
struct DesignPlanner {
  private let question: DesignQuestion
  private let nodes: ThetaNodes

  /// A candidate and its spread with wander, points.
  private struct Scored {
    let design: TrialDesign
    let sd: Double
    var set: NearOptimalSet?
  }

  init(_ question: DesignQuestion) {
    self.question = question
    nodes = ThetaNodes(question.priors)
  }

  private var medianHalfLife: Double { exponential(question.priors.logHalfLife.mean) }

  func ranked() -> [RankedDesign] {
    let equalPairs = equalPairsSD()
    let best = bestOfEachLayout()
    var groups: [Int: [Scored]] = [:]
    for scored in best { groups[group(scored.design.layout), default: []].append(scored) }
    return groups.sorted { $0.key < $1.key }.flatMap { inOrder($0.value) }.map { scored in
      rank(scored, equalPairs: equalPairs)
    }
  }

  /// Layouts that protect the answer equally well share a group.
  private func group(_ layout: Layout) -> Int {
    let isSlow = medianHalfLife > DesignChoice.slowHalfLife
    return isSlow && layout.strength == .beforeAfter
      && layout != .steppedDose(periodDays: layout.periodDays ?? 0)
      ? Layout.Strength.randomisedWithTwoSwitches.rawValue : layout.strength.rawValue
  }

  /// Smallest spread first; among those as good as the best, more pairs first.
  private func inOrder(_ group: [Scored]) -> [Scored] {
    let limit = (group.map(\.sd).min() ?? 0) * (1 + DesignChoice.tie)
    return group.indices.sorted { one, other in
      let (a, b) = (group[one], group[other])
      let (aTies, bTies) = (a.sd <= limit, b.sd <= limit)
      if aTies != bTies { return aTies }
      if aTies, a.design.layout.pairs != b.design.layout.pairs {
        return a.design.layout.pairs > b.design.layout.pairs
      }
      return (a.sd, one) < (b.sd, other)
    }.map { group[$0] }
  }

  private func score(_ design: TrialDesign, set: NearOptimalSet? = nil) -> Scored {
    let precision = design.expectedPrecision(
      question.priors, nodes: nodes, wander: SwitchSearch.wander)
    return Scored(design: design, sd: precision.sdFlat, set: set)
  }

  /// For each layout (each number of pairs is one) the design with the smallest spread.
  private func bestOfEachLayout() -> [Scored] {
    var best: [String: Scored] = [:]
    var order: [String] = []
    func offer(_ key: String, _ scored: Scored) {
      if best[key] == nil { order.append(key) }
      if scored.sd < best[key]?.sd ?? .infinity { best[key] = scored }
    }
    let leadIns = LeadIn.candidates(question.dosePlan, medianHalfLife: medianHalfLife)
    for leadIn in leadIns {
      let candidates = DesignCandidates(
        leadIn, dosePlan: question.dosePlan, trialDays: question.limits.longestTrialDays)
      if let design = candidates.randomStart { offer("start", score(design)) }
      guard question.limits.acceptsStopping else { continue }
      for design in candidates.pairs { offer("pairs \(design.layout.pairs)", score(design)) }
      if let design = candidates.steppedDose { offer("dose", score(design)) }
      if let design = candidates.singlePair { offer("single", score(design)) }
      let set = NearOptimalSet(
        leadIn, drawnDays: candidates.drawnDays, nodes: nodes, priors: question.priors)
      if let set { offer("days", score(candidates.switchDays(set), set: set)) }
    }
    return mostUseful(order.compactMap { best[$0] })
  }

  /// Of the many numbers of pairs only the three best are worth showing.
  private func mostUseful(_ all: [Scored]) -> [Scored] {
    let counts = all.filter { if case .pairs = $0.design.layout { true } else { false } }
    let kept = Set(inOrder(counts).prefix(3).map(\.design))
    return all.filter {
      if case .pairs = $0.design.layout { kept.contains($0.design) } else { true }
    }
  }

  private func equalPairsSD() -> Double? {
    let leadIn = LeadIn.candidates(question.dosePlan, medianHalfLife: medianHalfLife).first
    guard let leadIn else { return nil }
    let candidates = DesignCandidates(
      leadIn, dosePlan: question.dosePlan, trialDays: question.limits.longestTrialDays)
    return candidates.pairs.last { $0.layout.pairs == 3 }.map { score($0).sd }
  }

  private func rank(_ scored: Scored, equalPairs: Double?) -> RankedDesign {
    let precision = scored.design.expectedPrecision(question.priors, nodes: nodes, wander: 0)
    let reasons = DesignReason.all(
      scored.design, question: question, set: scored.set,
      gain: equalPairs.map { (2.8 * $0, 2.8 * scored.sd) })
    return RankedDesign(
      design: scored.design, precision: precision, detectableWithWander: 2.8 * scored.sd,
      chances: precision.chances(
        mcid: question.mcid, conditions: scored.design.verdictConditions),
      reasons: reasons)
  }
}
