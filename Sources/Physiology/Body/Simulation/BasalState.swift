import Maths

/// The balance of a repeating day of food, at midnight.
public struct BasalState: Hashable, Sendable {
  public let state: BodyState
  /// Mean serum of a day, mmol/L; before breakfast it is lower.
  public let serum: Double
  /// Absorbed, mmol a day.
  public let absorbed: Double

  private static let gutDays = 6
  private static let passes = 2

  /// Finds the balance.
  ///
  /// The gut is run to its repeating day; serum follows from the balance of a day; tissues are set to it,
  /// and four simulated days give the mean serum twice more. What drifts then is below 0.05 % in 60 days.
  /// Cost: 15 simulated days.
  public init(_ parameters: BodyParameters, meals: DailyMeals) {
    self.init(parameters, meals: meals, control: .fine)
  }

  package init(_ parameters: BodyParameters, meals: DailyMeals, control: StepControl) {
    let equations = BodyEquations(parameters)
    let gut = Self.repeatingGut(parameters, meals: meals, control: control)
    absorbed = gut.absorbed
    var serum = Self.balancedSerum(equations, absorbed: gut.absorbed)
    var state = BodyState.empty
    state.setGut(of: gut.state)
    state.plasma = parameters.centralVolume * serum
    state.periphery = parameters.peripheralVolume * serum
    state.csf = equations.balancedCSF(serum: serum)
    let hours = (72...96).map(Double.init)
    for _ in 0..<Self.passes {
      state.setTissues(inBalanceWith: serum, equations)
      var simulation = BodySimulation(parameters, control: control)
      let states = simulation.states(
        from: state, doses: meals.doses(days: 4), until: 96, at: hours)
      serum = states.meanSerum(volume: parameters.centralVolume)
      state = (states.last ?? state).withoutLosses
    }
    state.setTissues(inBalanceWith: serum, equations)
    self.state = state
    self.serum = serum
  }

  /// The gut at midnight of a repeating day, and what that day absorbs.
  private static func repeatingGut(
    _ parameters: BodyParameters, meals: DailyMeals, control: StepControl
  ) -> (state: BodyState, absorbed: Double) {
    let end = Double(24 * gutDays)
    let states = GutRun(parameters, control: control).states(
      doses: meals.doses(days: gutDays + 1), until: end + 24, at: [end, end + 24])
    let given = meals.milligramsPerDay / OralDose.milligramsPerMillimole
    let kept = states[1].gut - states[0].gut
    let passed = states[1].faeces - states[0].faeces
    return (states[0], given - kept - passed)
  }

  /// The serum at which mean losses equal what is absorbed, mmol/L.
  ///
  /// Losses rise with serum, so there is one; it is sought between 1e-6 and 50 mmol/L.
  static func balancedSerum(_ equations: BodyEquations, absorbed: Double) -> Double {
    let (low, high) = (1e-6, 50.0)
    guard 24 * equations.losses(serum: low) < absorbed else { return low }
    return bracketedRoot(between: low, and: high, tolerance: 1e-13) {
      24 * equations.losses(serum: $0) - absorbed
    }
  }
}

extension BodyState {
  /// Fills cells, muscle and bone to their balance with a serum.
  mutating func setTissues(inBalanceWith serum: Double, _ equations: BodyEquations) {
    let content = equations.cellContent(serum: serum)
    fastCells = equations.parameters.fastCells * content
    muscle = equations.parameters.muscle * content
    bone = equations.parameters.bone * serum / equations.parameters.referenceSerum
  }

  /// Serum, mmol/L.
  public func serum(volume: Double) -> Double { plasma / volume }
}

extension Array where Element == BodyState {
  /// The mean serum over equally spaced states, by the trapezoid rule.
  package func meanSerum(volume: Double) -> Double {
    guard let first, let last, count > 1 else { return first?.serum(volume: volume) ?? 0 }
    let sum = reduce(0) { $0 + $1.plasma } - 0.5 * (first.plasma + last.plasma)
    return sum / Double(count - 1) / volume
  }
}
