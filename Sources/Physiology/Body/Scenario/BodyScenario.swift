/// One run of the model for one body, as research asks for it; deterministic, and no advice.
public struct BodyScenario: Hashable, Sendable {
  public var parameters: BodyParameters
  public var meals: DailyMeals
  public var doses: [OralDose] = []
  public var infusions: [Infusion] = []
  /// Hours.
  public var duration: Double
  /// Hours at which the state is wanted, ascending.
  public var times: [Double] = []

  public init(_ parameters: BodyParameters, meals: DailyMeals, duration: Double) {
    self.parameters = parameters
    self.meals = meals
    self.duration = duration
  }

  /// Ten years: what the model may be asked for.
  public static let durations = 0.0...87_660
}

/// What a scenario gives.
public struct BodyCourse: Sendable {
  /// The balance of the untreated day it starts from.
  public struct Basal: Hashable, Sendable {
    /// Mean of the day, mmol/L.
    public let serum: Double
    /// mmol a day.
    public let absorbed: Double
    public let urine: Double
    /// Share of the filtered load.
    public let fractionalExcretion: Double
    /// At midnight.
    public let state: BodyState
  }

  /// Means and sums of one day of 24 hours.
  public struct Day: Hashable, Sendable {
    /// 0 first.
    public let number: Int
    /// Mean, mmol/L.
    public let serum: Double
    /// mmol.
    public let urine: Double
    /// At its end.
    public let end: BodyState
  }

  public let basal: Basal
  /// The states at the times asked for; losses count from the start.
  public let states: [(hour: Double, state: BodyState)]
  /// Whole days only.
  public let days: [Day]
  /// All that came in less all that is kept or lost, mmol.
  public let massError: Double
  public let parameters: BodyParameters

  /// Runs a scenario from the basal state of its own meals.
  ///
  /// Cost: about 0.1 ms for each day.
  public init(_ scenario: BodyScenario) {
    let parameters = scenario.parameters
    let basal = BasalState(parameters, meals: scenario.meals)
    var simulation = BodySimulation(parameters)
    let untreated = simulation.states(
      from: basal.state, doses: scenario.meals.doses(days: 1), until: 24, at: [24])
    let urine = untreated[0].urine
    self.basal = Basal(
      serum: basal.serum, absorbed: basal.absorbed, urine: urine,
      fractionalExcretion: urine
        / (24 * parameters.filtration * 0.06 * parameters.filterableShare * basal.serum),
      state: basal.state)
    self.parameters = parameters

    let end = scenario.duration
    let meals = scenario.meals.doses(days: Int((end / 24).rounded(.up)))
    let hours = stride(from: 0.0, through: end, by: 1).map { $0 }
    let wanted = Array(Set(hours + scenario.times + [end])).sorted()
    let states = simulation.states(
      from: basal.state, doses: meals + scenario.doses, infusions: scenario.infusions,
      until: end, at: wanted)
    let byTime = Dictionary(zip(wanted, states), uniquingKeysWith: { first, _ in first })
    self.states = scenario.times.compactMap { time in byTime[time].map { (time, $0) } }
    let hourly = hours.compactMap { byTime[$0] }
    days = stride(from: 24, to: hourly.count, by: 24).map { last in
      let day = Array(hourly[(last - 24)...last])
      return Day(
        number: last / 24 - 1, serum: day.meanSerum(volume: parameters.centralVolume),
        urine: hourly[last].urine - hourly[last - 24].urine, end: hourly[last])
    }
    let eaten = (meals + scenario.doses).filter { $0.hour < end }
      .reduce(0) { $0 + $1.millimoles }
    let infused = scenario.infusions.reduce(0) { sum, infusion in
      sum + infusion.rate * max(0, min(infusion.to, end) - max(infusion.from, 0))
    }
    massError = (states.last ?? basal.state).total - basal.state.total - eaten - infused
  }
}
