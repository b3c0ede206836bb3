/// Means and percentages against what whole numbers can give.
enum CountCheck {
  /// A mean of n whole scores is a whole number over n (the GRIM test, Brown and Heathers 2017).
  static func mean(_ mean: PrintedNumber, column: String, size: Int) -> ConsistencyFinding? {
    let n = Double(size)
    let sum = (mean.value * n).rounded()
    // Half a unit either way, with room for halves rounded up or down.
    let reach = mean.halfUnit * (1 + 1e-9)
    let candidates = [sum - 1, sum, sum + 1].map { $0 / n }
    guard !candidates.contains(where: { ($0 - mean.value).magnitude <= reach }) else { return nil }
    let nearest = candidates.min { ($0 - mean.value).magnitude < ($1 - mean.value).magnitude }
    return .impossibleMean(
      column: column, mean: mean, size: size, nearest: nearest ?? mean.value)
  }

  /// Whether events among people round to a percentage.
  static func fits(_ percent: PrintedNumber, events: Int, size: Int) -> Bool {
    let share = 100 * Double(events) / Double(size)
    return (share - percent.value).magnitude <= percent.halfUnit * (1 + 1e-9)
  }

  /// A percentage of a group of known size, and the count that the row holds.
  static func share(
    what: String, percent: PrintedNumber, events: Int?, size: Int
  ) -> ConsistencyFinding? {
    let nearest = Int((percent.value / 100 * Double(size)).rounded())
    let counts = (max(0, nearest - 1)...max(0, nearest + 1)).filter {
      $0 <= size && fits(percent, events: $0, size: size)
    }
    guard let first = counts.first else {
      return .impossibleShare(what: what, percent: percent, size: size)
    }
    guard let events, !counts.contains(events) else { return nil }
    return .shareOfOtherCount(
      what: what, percent: percent, events: events, size: size, fits: first)
  }

  /// Two percentages of groups whose sizes are known only together.
  static func pair(
    what: String, first: PrintedNumber, second: PrintedNumber, events: Int, people: Int,
    row: (treated: ArmOutcome, control: ArmOutcome)
  ) -> ConsistencyFinding? {
    guard people >= 2, people <= 10_000, events <= people else { return nil }
    var found: [(ConsistencyFinding.Share, ConsistencyFinding.Share)] = []
    for n1 in 1..<people {
      let nearest = Int((first.value / 100 * Double(n1)).rounded())
      for e1 in max(0, nearest - 1)...(nearest + 1) where e1 <= n1 && e1 <= events {
        let (e2, n2) = (events - e1, people - n1)
        if e2 <= n2, fits(first, events: e1, size: n1), fits(second, events: e2, size: n2) {
          found.append((.init(events: e1, size: n1), .init(events: e2, size: n2)))
        }
      }
    }
    guard found.count == 1 else { return .pairs(what: what, count: found.count) }
    let (one, two) = found[0]
    let matches =
      row.treated.events == one.events && row.treated.size == one.size
      && row.control.events == two.events && row.control.size == two.size
    return .onlyPair(what: what, first: one, second: two, matchesRow: matches)
  }
}
