/// What a check of printed numbers against each other found.
public enum ConsistencyFinding: Hashable, Sendable {
  /// A change within one group: the smallest |t| and largest p that any correlation allows, beside what was
  /// printed.
  case pairedTest(what: String, leastT: Double, largestP: Double, printed: PrintedP)
  /// A difference of two groups: the range of p that rounding allows, beside what was printed.
  case groupTest(p: ClosedRange<Double>, printed: PrintedP)
  /// A mean that so many whole scores cannot have; the nearest that they can have.
  case impossibleMean(column: String, mean: PrintedNumber, size: Int, nearest: Double)
  /// A percentage that no count among so many people gives.
  case impossibleShare(what: String, percent: PrintedNumber, size: Int)
  /// A percentage that another count gives than the row holds.
  case shareOfOtherCount(what: String, percent: PrintedNumber, events: Int, size: Int, fits: Int)
  /// The only two counts that give both percentages and both totals.
  case onlyPair(what: String, first: Share, second: Share, matchesRow: Bool)
  /// No two counts, or several, give both percentages and both totals.
  case pairs(what: String, count: Int)
  /// A printed effect beside the one that follows from the row.
  case effectDiffers(printed: PrintedNumber, computed: ClosedRange<Double>)

  /// Events among people.
  public struct Share: Hashable, Sendable {
    public let events: Int
    public let size: Int

    package init(events: Int, size: Int) {
      self.events = events
      self.size = size
    }
  }

  /// Whether the printed numbers cannot all be true.
  public var isContradiction: Bool {
    switch self {
    case .pairedTest, .groupTest, .impossibleMean, .impossibleShare, .shareOfOtherCount,
      .effectDiffers:
      true
    case .onlyPair(_, _, _, let matchesRow): !matchesRow
    case .pairs(_, let count): count == 0
    }
  }
}
