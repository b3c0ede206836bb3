import Olivine

extension AnswerModel.Diary {
  /// The scores with one block for each period, or for each run of days on the same capsules.
  init(_ diary: Olivine.Diary) {
    self.init(
      scores: diary.scores,
      blocks: diary.stretches.map { days in
        let scores = diary.scores[days].compactMap(\.self)
        let phase = diary.phases[days.lowerBound]
        return DiaryChart.Block(
          letter: String(phase.rawValue), arm: phase == .comparator ? .comparison : .treatment,
          days: (days.lowerBound + 1)...days.upperBound,
          mean: scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count))
      })
  }
}

extension Olivine.Diary {
  /// Days in a row of one phase, cut at the ends of periods and of the run-in.
  fileprivate var stretches: [Range<Int>] {
    let start = toleranceDays + runInDays
    var first = 0
    var found: [Range<Int>] = []
    for day in 1...max(1, days) {
      let isCut =
        day >= days || phases[day] != phases[first] || day == start
        || periodDays.map { day > start && (day - start).isMultiple(of: $0) } ?? false
      guard isCut else { continue }
      found.append(first..<min(day, days))
      first = day
    }
    return found.filter { !$0.isEmpty }
  }

  /// The mean share of the dose on days of treatment, 0 to 1; nil without such a day.
  var shareTaken: Double? {
    let taken = phases.indices.filter { phases[$0] == .treatment }.map { min(input[$0], 1) }
    return taken.isEmpty ? nil : taken.reduce(0, +) / Double(taken.count)
  }
}
