import Maths

extension LaneBlock {
  /// Brings the eight people into the balance of a repeating day of food, as ``BasalState`` does.
  ///
  /// - Parameters:
  ///   - food: scaled where intake explains the serum.
  ///   - serum: the basal serum to explain, mmol/L; nil keeps parameters and food.
  mutating func settle(
    on food: inout LaneDay<Numbers>, explaining serum: Numbers? = nil,
    by explanation: SerumFit.Explanation = .leak
  ) -> Balance {
    var absorbed = settleGut(on: food)
    if let serum { absorbed = explain(serum, by: explanation, &food, absorbed: absorbed) }
    var mean = balancedSerum(absorbed: absorbed)
    var highest = mean
    var start = LaneState<Numbers>()
    start.plasma = parameters.centralVolume * mean
    start.periphery = start.plasma * parameters.peripheralPerCentral
    start.csf = parameters.csfBase + parameters.csfSlope * start.plasma
    setTissues(of: &start, inBalanceWith: mean)
    set(start, gut: gut)
    for pass in 0..<Self.passes {
      let balanced = mean
      for day in 0..<Self.days {
        let result = live(food, kind: Self.foodKind)
        if day == Self.days - 1 { (mean, highest) = (result.meanSerum, result.highestSerum) }
      }
      if pass == 0, let serum {
        // Serum moves within a day, so that its mean lies a little beside the balance.
        let aim = serum - (mean - balanced)
        var kept = state
        absorbed = explain(aim, by: explanation, &food, absorbed: absorbed)
        let moved = balancedSerum(absorbed: absorbed) - balanced
        kept.plasma += moved * parameters.centralVolume
        mean += moved
        set(kept, gut: gut)
      }
      var next = state
      setTissues(of: &next, inBalanceWith: mean)
      setTissues(next)
    }
    return Balance(serum: mean, highest: highest, absorbed: absorbed)
  }

  /// A repeating day.
  struct Balance {
    /// Mean and highest hour, mmol/L.
    let serum: Numbers
    let highest: Numbers
    /// mmol a day.
    let absorbed: Numbers
  }

  /// Changes what explains a serum until losses at it equal what is absorbed.
  ///
  /// - Returns: absorbed a day, mmol.
  private mutating func explain(
    _ serum: Numbers, by explanation: SerumFit.Explanation, _ food: inout LaneDay<Numbers>,
    absorbed: Numbers
  ) -> Numbers {
    guard explanation != .leak else {
      setLeak(leak(explaining: serum, absorbed: absorbed, leaks: SerumFit.leaks))
      return absorbed
    }
    let plasma = serum * parameters.centralVolume
    let losses =
      parameters.renalExcretion(plasma) + parameters.otherLoss * parameters.cellContent(plasma)
    let wanted: Numbers = losses * 24
    var absorbed = absorbed
    for _ in 0..<Self.searchSteps {
      // Absorption rises less than in proportion, so that the ratio closes in from one side.
      let factor = (wanted / absorbed).limited(from: 0.2, to: 5)
      switch explanation {
      case .leak: break
      case .intake:
        food = food.scaled(by: factor * factor.squareRoot())
        forgetDays()
      case .absorption: setAbsorption(factor: factor)
      }
      absorbed = settleGut(on: food)
    }
    return absorbed
  }

  private static var searchSteps: Int { 6 }
  private static var passes: Int { 2 }
  private static var days: Int { 4 }

  /// The kind of an untreated day; treated days count from 1.
  static var foodKind: Int { 0 }
  private static var gutDays: Int { 6 }

  /// Runs the gut to its repeating day.
  ///
  /// - Returns: absorbed a day, mmol.
  mutating func settleGut(on food: LaneDay<Numbers>) -> Numbers {
    // Any serum will do: the gut does not depend on it.
    let exchange = Exchange<Numbers>(parameters, at: parameters.referencePlasma)
    let grid = DayGrid(doses: food.doses.map(\.hour), perHour: perHour)
    var start = parameters.gutAtMidnight(after: food)
    var day = GutDay<Numbers>(
      parameters, exchange, food, grid: grid, from: start, tolerance: gutTolerance)
    counts.gutDays += 1
    for _ in 1..<Self.gutDays where !start.agrees(with: day.end, within: gutResolution) {
      start = day.end
      day = GutDay<Numbers>(
        parameters, exchange, food, grid: grid, from: start, tolerance: gutTolerance)
      counts.gutDays += 1
    }
    set(state, gut: start)
    keep(day, from: start, exchange, kind: Self.foodKind)
    return day.absorbed
  }

  private func setTissues(of state: inout LaneState<Numbers>, inBalanceWith serum: Numbers) {
    let plasma = serum * parameters.centralVolume
    let content = parameters.cellContent(plasma)
    state.fastCells = parameters.fastCells * content
    state.muscle = parameters.muscle * content
    state.bone = parameters.bone * plasma / parameters.referencePlasma
  }

  /// The serum at which mean losses equal what is absorbed, mmol/L, by Newton steps in a bracket.
  func balancedSerum(absorbed: Numbers) -> Numbers {
    let hourly = absorbed / 24
    return Self.root(between: Numbers(repeating: 1e-6), and: Numbers(repeating: 50)) { serum in
      let plasma = serum * parameters.centralVolume
      return parameters.renalExcretion(plasma)
        + parameters.otherLoss * parameters.cellContent(plasma) - hourly
    }
  }

  /// The leak at which losses at a serum equal what is absorbed.
  private func leak(
    explaining serum: Numbers, absorbed: Numbers, leaks: ClosedRange<Double>
  ) -> Numbers {
    let plasma = serum * parameters.centralVolume
    let renal = absorbed / 24 - parameters.otherLoss * parameters.cellContent(plasma)
    var trial = parameters
    return Self.root(
      between: Numbers(repeating: leaks.lowerBound), and: Numbers(repeating: leaks.upperBound)
    ) { leak in
      trial.setLeak(leak)
      return trial.renalExcretion(plasma) - renal
    }
  }

  /// The zero of an increasing function in each lane, by halving: slow, sure, and rarely called.
  private static func root(
    between low: Numbers, and high: Numbers, _ value: (Numbers) -> Numbers
  ) -> Numbers {
    var (low, high) = (low, high)
    for _ in 0..<54 {
      let middle: Numbers = (low + high) * 0.5
      let isBelow = value(middle) .< Numbers()
      low = low.replacing(with: middle, where: isBelow)
      high = middle.replacing(with: high, where: isBelow)
    }
    return (low + high) * 0.5
  }
}
