import Maths

/// The trials a person may choose from, the best first, and an honest word on whether any is enough.
public struct DesignChoice: Hashable, Sendable {
  /// At least one design; the best of each layout.
  public let designs: [RankedDesign]
  /// What would make the answer sharper, and by how much.
  public let levers: [LeverGain]
  public let advice: [DesignAdvice]
  /// What not knowing the half-life costs the best design.
  public let learned: LearnedHalfLife?

  /// Above this median half-life, in days, starting once is no weaker than stopping and starting.
  static let slowHalfLife = 14.0
  /// Designs whose spread differs by less than this share count as equal.
  static let tie = 0.01

  /// Compares designs.
  ///
  /// Cost: about 10 ms of processor time for 84 days, 30 ms for 168.
  public init(for question: DesignQuestion) {
    let planner = DesignPlanner(question)
    let ranked = planner.ranked()
    designs = ranked
    levers = planner.levers()
    advice = DesignAdvice.all(question, best: ranked.first)
    learned = ranked.first.flatMap {
      LearnedHalfLife(
        $0.design, detectablePoints: $0.detectableWithWander, priors: question.priors)
    }
  }
}

/// Scores and ranks the candidates of one question.
struct DesignPlanner {
  private let question: DesignQuestion
  private let nodes: ThetaNodes
  private let candidates: DesignCandidates
  private let set: NearOptimalSet?

  /// A candidate and its spread with wander, points.
  private struct Scored {
    let design: TrialDesign
    let sd: Double
    var set: NearOptimalSet?
  }

  init(_ question: DesignQuestion) {
    self.question = question
    nodes = ThetaNodes(question.priors)
    candidates = Self.candidates(question, nodes: nodes)
    set =
      question.limits.acceptsStopping
      ? NearOptimalSet(
        candidates.leadIn, drawnDays: candidates.drawnDays, nodes: nodes, priors: question.priors)
      : nil
  }

  private var isSlow: Bool {
    exponential(question.priors.logHalfLife.mean) > DesignChoice.slowHalfLife
  }

  func ranked() -> [RankedDesign] {
    let equalPairs = candidates.equalPairs.map { score($0).sd }
    let best = bestOfEachLayout()
    var groups: [Int: [Scored]] = [:]
    for scored in best { groups[group(scored.design.layout), default: []].append(scored) }
    return groups.sorted { $0.key < $1.key }.flatMap { inOrder($0.value) }.map { scored in
      rank(scored, equalPairs: equalPairs)
    }
  }

  /// What would make the answer sharper.
  func levers() -> [LeverGain] {
    set.map { LeverBench(question, candidates: candidates, set: $0).gains() } ?? []
  }

  /// Layouts that protect the answer equally well share a group.
  private func group(_ layout: Layout) -> Int {
    if isSlow, case .randomStart = layout {
      return Layout.Strength.randomisedWithTwoSwitches.rawValue
    }
    return layout.strength.rawValue
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
    func offer(_ key: String, _ design: TrialDesign, set: NearOptimalSet? = nil) {
      let scored = score(design, set: set)
      if best[key] == nil { order.append(key) }
      if scored.sd < best[key]?.sd ?? .infinity { best[key] = scored }
    }
    if let design = candidates.randomStart { offer("start", design) }
    guard question.limits.acceptsStopping else { return order.compactMap { best[$0] } }
    for design in candidates.pairs { offer("pairs \(design.layout.pairs)", design) }
    if let design = candidates.steppedDose { offer("dose", design) }
    if let design = candidates.singlePair { offer("single", design) }
    if let set { offer("days", candidates.switchDays(set), set: set) }
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

  /// The run-in that serves the mirrored order best.
  private static func candidates(
    _ question: DesignQuestion, nodes: ThetaNodes
  ) -> DesignCandidates {
    let median = exponential(question.priors.logHalfLife.mean)
    let all = LeadIn.candidates(question.dosePlan, medianHalfLife: median).map {
      DesignCandidates(
        $0, dosePlan: question.dosePlan, trialDays: question.limits.longestTrialDays)
    }
    let sds = all.map { candidates in
      candidates.mirrored?.expectedPrecision(
        question.priors, nodes: nodes, wander: SwitchSearch.wander
      ).sdFlat ?? .infinity
    }
    let best = sds.indices.min { (sds[$0], $0) < (sds[$1], $1) } ?? 0
    return all[best]
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
