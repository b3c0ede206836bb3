import Maths

/// Looks for the days on which switching treatment on and off tells most.
///
/// All courses of a frame share one `StepTable`; what is minimised is the posterior variance of the
/// effect under the flat prior, averaged over the nodes.
struct SwitchSearch: ~Copyable {
  /// A course and what it would leave unknown.
  struct Found: Hashable {
    var startsOn: Bool
    /// Positions in the grid, ascending.
    var switches: [Int]
    /// Points squared.
    var variance: Double
  }

  /// Slow wander of the complaint that switch days must stand up to: points per root day; a choice.
  static let wander = 0.1
  /// The shortest stretch, days.
  static let shortestStretch = 7

  /// The finest grid worth its time: whole days up to 84 of them, then 56 points.
  static func fineUnit(drawnDays: Int) -> Int { drawnDays <= 84 ? 1 : (drawnDays + 55) / 56 }

  private let table: StepTable
  /// Days between two points of the grid.
  let unit: Int
  private let positions: Int
  private let gap: Int

  /// - Parameters:
  ///   - drawnDays: days to be shared out.
  ///   - unit: days between possible switches.
  init(
    _ leadIn: LeadIn, drawnDays: Int, unit: Int, nodes: ThetaNodes, priors: TrialPriors,
    wander: Double = SwitchSearch.wander
  ) {
    self.unit = unit
    positions = (drawnDays + unit - 1) / unit
    gap = max(1, (Self.shortestStretch + unit - 1) / unit)
    table = StepTable(
      leadIn.frame(drawnDays: drawnDays),
      stepDays: (0..<positions).map { leadIn.days + $0 * unit }, nodes: nodes, priors: priors,
      wander: wander)
  }

  /// The best course with 1 to 5 switches: each switch in turn is moved to its best day until none
  /// moves any more.
  func best(switches range: ClosedRange<Int> = 1...5) -> Found? {
    var best: Found?
    for count in range where (count + 1) * gap <= positions {
      for startsOn in [false, true] {
        let found = descend(startsOn: startsOn, count: count)
        if found.variance < best?.variance ?? .infinity { best = found }
      }
    }
    return best
  }

  private func descend(startsOn: Bool, count: Int) -> Found {
    var switches = (1...count).map { $0 * positions / (count + 1) }
    var course = StepCourse(startsOn: startsOn, switches: switches)
    var variance = table.meanFlatVariance(course)
    var hasMoved = true
    var rounds = 0
    while hasMoved, rounds < 8 {
      hasMoved = false
      rounds += 1
      for index in switches.indices {
        let low = (index > 0 ? switches[index - 1] : 0) + gap
        let high = (index + 1 < count ? switches[index + 1] : positions) - gap
        guard low <= high else { continue }
        let before = switches[index]
        var bestPosition = before
        for position in low...high where position != before {
          switches[index] = position
          course.set(startsOn: startsOn, switches: switches)
          let candidate = table.meanFlatVariance(course)
          if candidate < variance {
            variance = candidate
            bestPosition = position
          }
        }
        switches[index] = bestPosition
        if bestPosition != before { hasMoved = true }
      }
    }
    return Found(startsOn: startsOn, switches: switches, variance: variance)
  }

  /// Every course with some numbers of switches.
  func all(switches range: ClosedRange<Int> = 2...4) -> [Found] {
    var found: [Found] = []
    var course = StepCourse()
    var switches: [Int] = []
    func add(_ remaining: Int) {
      if remaining == 0 {
        for startsOn in [false, true] {
          course.set(startsOn: startsOn, switches: switches)
          found.append(
            Found(
              startsOn: startsOn, switches: switches, variance: table.meanFlatVariance(course)))
        }
        return
      }
      let low = (switches.last ?? 0) + gap
      let high = positions - gap * remaining
      guard low <= high else { return }
      for position in low...high {
        switches.append(position)
        add(remaining - 1)
        switches.removeLast()
      }
    }
    for count in range { add(count) }
    return found
  }
}

extension TreatmentSequence {
  /// The days of a course found on a grid.
  init(_ found: SwitchSearch.Found, unit: Int, days: Int) {
    var phase: Phase = found.startsOn ? .treatment : .comparator
    var stretches: [Stretch] = []
    var start = 0
    for end in found.switches.map({ $0 * unit }) + [days] {
      stretches.append(Stretch(phase, days: end - start))
      phase = phase == .treatment ? .comparator : .treatment
      start = end
    }
    self.init(stretches)
  }
}
