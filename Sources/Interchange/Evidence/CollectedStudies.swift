import Olivine

/// The studies of a file while they are read.
struct CollectedStudies {
  private var names: [String] = []
  private var places: [String] = []
  private var effects: [StudyEffect] = []
  private var years: [Double?] = []
  private var groups: [String?] = []
  private var moderators: [[String: Double]] = []
  private var dropped: [String] = []
  private var corrected: [String] = []
  private var assumed: [AssumedCorrelation] = []
  /// Whether a study printed final scores or changes, with its place, where it says so.
  private var scores: [(place: String, kind: String)] = []

  private static let kindsOfScores = ["final", "change"]

  mutating func add(
    _ row: PoolRow, number: Int, _ contribution: PoolRow.Contribution
  ) throws(InputProblem) {
    let name = row.text("study") ?? "study \(number)"
    guard let effect = contribution.effect else {
      dropped.append(name)
      return
    }
    guard effect.variance.isFinite, effect.variance > 0, effect.estimate.isFinite else {
      throw InputProblem(
        at: row.place, .unusableStudy(StudyProblemText.sentence(EffectFault.noVariance)))
    }
    if contribution.isCorrected { corrected.append(name) }
    if !contribution.others.isEmpty {
      assumed.append(AssumedCorrelation(index: effects.count, others: contribution.others))
    }
    if let kind = row.text("scores") {
      guard Self.kindsOfScores.contains(kind) else {
        throw row.problem(
          "scores", .unknownChoice(value: kind, choices: Self.kindsOfScores))
      }
      scores.append((row.place, kind))
    }
    names.append(name)
    places.append(row.place)
    effects.append(effect)
    years.append(try row.optional("year"))
    groups.append(row.text("group"))
    var own: [String: Double] = [:]
    for column in row.cells.keys.sorted() where column.hasPrefix(PoolColumns.moderator) {
      own[String(column.dropFirst(PoolColumns.moderator.count))] = try row.optional(column)
    }
    moderators.append(own)
  }

  func input(_ measure: EffectMeasure) throws(InputProblem) -> PoolInput {
    try refuseMixedScores(measure)
    guard !effects.isEmpty else {
      let why =
        dropped.isEmpty
        ? "there is no study in it"
        : "in every study nobody or everybody had the event, which says nothing about a ratio; "
          + "choose --measure RD"
      throw InputProblem(at: "", .unusableStudy(why))
    }
    let list: EffectList
    do {
      list = try EffectList(effects)
    } catch {
      throw InputProblem(at: place(of: error), .unusableStudy(StudyProblemText.sentence(error)))
    }
    return PoolInput(
      measure: measure, names: names, effects: list, years: wholeYears, groups: allGroups,
      moderators: complete, dropped: dropped, corrected: corrected, assumed: assumed)
  }

  /// Changes vary less than final scores, so that their standardised differences are not alike.
  private func refuseMixedScores(_ measure: EffectMeasure) throws(InputProblem) {
    guard measure == .standardisedMeanDifference, let first = scores.first,
      let other = scores.first(where: { $0.kind != first.kind })
    else { return }
    throw InputProblem(
      at: other.place + ", column scores",
      .unusableStudy(
        "\"\(other.kind)\" stands beside \"\(first.kind)\"; their SDs differ, so they cannot share an "
          + "SMD. Pool them apart, or take --measure MD"))
  }

  private func place(of error: PoolingError) -> String {
    switch error {
    case .estimateNotUsable(let index, _), .varianceNotUsable(let index, _): places[index]
    default: ""
    }
  }

  /// Years, when every study has one.
  private var wholeYears: [Int]? {
    let known = years.compactMap { $0 }
    guard known.count == years.count, known.allSatisfy({ (0...3000).contains($0) }) else {
      return nil
    }
    return known.map { Int($0) }
  }

  private var allGroups: [String]? {
    let known = groups.compactMap { $0 }
    return known.count == groups.count ? known : nil
  }

  /// Moderators that every study has.
  private var complete: [String: [Double]] {
    var complete: [String: [Double]] = [:]
    for name in moderators.first?.keys.sorted() ?? [] {
      let values = moderators.compactMap { $0[name] }
      if values.count == moderators.count { complete[name] = values }
    }
    return complete
  }
}
