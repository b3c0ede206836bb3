import Maths

/// A day of eight people at every half hour, from midnight to midnight.
///
/// A buffer and not an array, so that no bounds are checked and nothing is copied inside a day.
final class DayNodes<Numbers: PersonNumbers> {
  struct Node {
    /// Losses count from midnight.
    var state: LaneState<Numbers>
    var remainder: Remainder<Numbers>
    var slopes: FlowSlopes<Numbers>
    /// Plasma times hours since the node before, beyond the straight line through both, mmol h.
    var turn: Numbers
  }

  private let base: UnsafeMutablePointer<Node>

  init() {
    base = .allocate(capacity: DayGrid.nodes)
    let empty = Node(
      state: LaneState<Numbers>(), remainder: Remainder<Numbers>(), slopes: FlowSlopes<Numbers>(),
      turn: Numbers())
    base.initialize(repeating: empty, count: DayGrid.nodes)
  }

  deinit { base.deallocate() }

  subscript(index: Int) -> Node {
    @inline(__always) get { base[index] }
    @inline(__always) set { base[index] = newValue }
  }

  /// The next midnight.
  var end: LaneState<Numbers> { self[DayGrid.nodes - 1].state }

  /// Mean plasma by the trapezoid rule over the hours, mmol.
  var meanPlasma: Numbers {
    var sum = Numbers()
    for index in stride(from: 0, to: DayGrid.nodes - 1, by: DayGrid.nodesPerHour) {
      let ends = self[index].state.plasma + self[index + DayGrid.nodesPerHour].state.plasma
      sum += ends * Numbers(repeating: 0.5)
    }
    return sum / Numbers(repeating: 24)
  }

  /// The highest plasma of a node, mmol.
  var highestPlasma: Numbers {
    (0..<DayGrid.nodes).reduce(Numbers()) { highest, index in
      let plasma = self[index].state.plasma
      return highest.replacing(with: plasma, where: plasma .> highest)
    }
  }
}
