import Maths

/// A day of eight people at every half hour, from midnight to midnight.
///
/// A buffer and not an array, so that no bounds are checked and nothing is copied inside a day.
final class DayNodes {
  struct Node {
    /// Losses count from midnight.
    var state: LaneState
    var remainder: Remainder
    var slopes: FlowSlopes
    /// Plasma times hours since the node before, beyond the straight line through both, mmol h.
    var turn: Lanes
  }

  /// Nodes an hour.
  static let perHour = 2
  static let count = 24 * perHour + 1

  private let base: UnsafeMutablePointer<Node>

  init() {
    base = .allocate(capacity: Self.count)
    let empty = Node(
      state: LaneState(), remainder: Remainder(), slopes: FlowSlopes(), turn: Lanes())
    base.initialize(repeating: empty, count: Self.count)
  }

  deinit { base.deallocate() }

  subscript(index: Int) -> Node {
    @inline(__always) get { base[index] }
    @inline(__always) set { base[index] = newValue }
  }

  /// The next midnight.
  var end: LaneState { self[Self.count - 1].state }

  /// Mean plasma by the trapezoid rule over the hours, mmol.
  var meanPlasma: Lanes {
    var sum = Lanes()
    for index in stride(from: 0, to: Self.count - 1, by: Self.perHour) {
      let ends = self[index].state.plasma + self[index + Self.perHour].state.plasma
      sum += ends * Lanes(repeating: 0.5)
    }
    return sum / Lanes(repeating: 24)
  }

  /// The highest plasma of a node, mmol.
  var highestPlasma: Lanes {
    (0..<Self.count).reduce(Lanes()) { highest, index in
      let plasma = self[index].state.plasma
      return highest.replacing(with: plasma, where: plasma .> highest)
    }
  }
}
