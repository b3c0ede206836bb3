import Maths

/// A day of several people at equally spaced times, from midnight to midnight.
///
/// A buffer and not an array, so that no bounds are checked and nothing is copied inside a day.
final class DayNodes<Numbers: PersonNumbers> {
  struct Node {
    /// Losses count from midnight.
    var state = LaneState<Numbers>()
    var remainder = Remainder<Numbers>()
    var slopes = FlowSlopes<Numbers>()
    /// Plasma times hours since the node before, beyond the straight line through both, mmol h.
    var turn = Numbers()
  }

  /// Half hours from a node to the next.
  let spacing: Int
  let count: Int
  let base: UnsafeMutablePointer<Node>
  /// What the mean and the highest plasma of every half hour are beyond those of these nodes, mmol.
  private var meanBeyond = Numbers()
  private var highestBeyond = Numbers()

  /// - Parameter spacing: half hours between nodes; divides a day.
  init(spacing: Int = 1) {
    precondition((DayGrid.nodes - 1).isMultiple(of: spacing), "nodes end at midnight")
    self.spacing = spacing
    count = (DayGrid.nodes - 1) / spacing + 1
    base = .allocate(capacity: count)
    base.initialize(repeating: Node(), count: count)
  }

  deinit { base.deallocate() }

  /// Hours between nodes.
  var hours: Double { Double(spacing) / Double(DayGrid.nodesPerHour) }

  /// The next midnight.
  var end: LaneState<Numbers> { base[count - 1].state }

  /// Mean plasma by the trapezoid rule over the hours, mmol.
  var meanPlasma: Numbers { trapezoid(every: max(1, DayGrid.nodesPerHour / spacing)) + meanBeyond }

  /// The highest plasma of a half hour, mmol.
  var highestPlasma: Numbers { highestNode + highestBeyond }

  private func trapezoid(every stride: Int) -> Numbers {
    var sum = (base[0].state.plasma + base[count - 1].state.plasma) * 0.5
    for index in Swift.stride(from: stride, to: count - 1, by: stride) {
      sum += base[index].state.plasma
    }
    return sum / Double((count - 1) / stride)
  }

  private var highestNode: Numbers {
    var highest = base[0].state.plasma
    for index in 1..<count {
      let plasma = base[index].state.plasma
      highest = highest.replacing(with: plasma, where: plasma .> highest)
    }
    return highest
  }

  /// Takes over every few nodes of a day, with what the others add.
  func thin(_ day: DayNodes) {
    let half = Numbers(repeating: 0.5 * day.hours)
    let wide = Numbers(repeating: 0.5 * hours)
    let ratio = spacing / day.spacing
    base[0] = day.base[0]
    for index in 1..<count {
      let last = index * ratio
      base[index] = day.base[last]
      var plasmaHours = Numbers()
      for node in last - ratio + 1...last {
        plasmaHours += day.base[node].turn
        plasmaHours += (day.base[node - 1].state.plasma + day.base[node].state.plasma) * half
      }
      base[index].turn =
        plasmaHours - (base[index - 1].state.plasma + base[index].state.plasma) * wide
    }
    meanBeyond = Numbers()
    highestBeyond = Numbers()
    meanBeyond = day.meanPlasma - meanPlasma
    highestBeyond = day.highestPlasma - highestPlasma
  }

  /// Takes over what the nodes of the day before leave out.
  func inherit(from day: DayNodes) {
    meanBeyond = day.meanBeyond
    highestBeyond = day.highestBeyond
  }
}
