/// The steps of a day; every node of the day is between two of them, and so is every dose.
struct DayGrid {
  struct Step {
    let from: Double
    let length: Double
    /// Position of the dose taken at the beginning, if there is one.
    let dose: Int?
    /// Position of the coefficients for this length.
    let size: Int
    /// Whether a node of the day ends with this step.
    let endsAtNode: Bool
  }

  /// Where a day is looked at: every half hour, from midnight to midnight.
  static let nodesPerHour = 2
  static let nodes = 24 * nodesPerHour + 1

  let steps: [Step]
  /// The different lengths that occur.
  let sizes: [Double]

  /// - Parameters:
  ///   - perHour: equal steps an hour, before doses cut some of them.
  ///   - end: hours from midnight; the whole day as a rule.
  init(doses hours: [Double], perHour: Int, until end: Int = 24) {
    let tick = 1 / Double(perHour)
    var nodes = (0...(end * perHour)).map { Double($0) * tick }
    for hour in hours where !nodes.contains(where: { ($0 - hour).magnitude < 1e-9 }) {
      nodes.append(hour)
    }
    nodes.sort()
    var sizes: [Double] = []
    var steps: [Step] = []
    for (from, to) in zip(nodes, nodes.dropFirst()) {
      let length = to - from
      let size = sizes.firstIndex { ($0 - length).magnitude < 1e-9 } ?? sizes.count
      if size == sizes.count { sizes.append(length) }
      let place = to * Double(Self.nodesPerHour)
      steps.append(
        Step(
          from: from, length: length, dose: hours.firstIndex { ($0 - from).magnitude < 1e-9 },
          size: size, endsAtNode: (place - place.rounded()).magnitude < 1e-9))
    }
    self.steps = steps
    self.sizes = sizes
  }
}
