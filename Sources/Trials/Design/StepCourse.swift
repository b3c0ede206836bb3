/// A course of treatment as its steps: which of the possible days, and by how much the input changes.
struct StepCourse: Hashable, Sendable {
  /// Positions in the list of possible days, ascending.
  private(set) var positions: [Int] = []
  /// Change of the input on each, in planned doses.
  private(set) var changes: [Double] = []

  var count: Int { positions.count }

  init() {}

  /// Treatment that is switched on and off.
  ///
  /// - Parameters:
  ///   - startsOn: whether treatment is taken from the first possible day (position 0).
  ///   - switches: positions above 0, ascending.
  init(startsOn: Bool, switches: [Int]) {
    set(startsOn: startsOn, switches: switches)
  }

  /// The same, reusing the memory of this course.
  mutating func set(startsOn: Bool, switches: [Int]) {
    positions.removeAll(keepingCapacity: true)
    changes.removeAll(keepingCapacity: true)
    var isOn = startsOn
    if isOn { append(0, by: 1) }
    for position in switches {
      isOn.toggle()
      append(position, by: isOn ? 1 : -1)
    }
  }

  /// Adds a step; no step when nothing changes.
  mutating func append(_ position: Int, by change: Double) {
    guard change != 0 else { return }
    positions.append(position)
    changes.append(change)
  }
}
