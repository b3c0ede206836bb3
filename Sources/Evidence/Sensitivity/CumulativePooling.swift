/// What was known year by year, each study added to those before it.
public struct CumulativePooling: Hashable, Sendable {
  /// The state of knowledge at the end of a year.
  public struct Step: Hashable, Sendable {
    public let year: Int
    public let count: Int
    public let estimate: Double
    /// 95 %.
    public let interval: ClosedRange<Double>
  }

  public let steps: [Step]

  /// The year in which the interval first left out no effect.
  public var firstExcludedZero: Int? { steps.first { !$0.interval.contains(0) }?.year }
  /// The last year in which it still held it.
  public var lastIncludedZero: Int? { steps.last { $0.interval.contains(0) }?.year }

  /// - Parameter years: of each study, in the order of the effects.
  public init(
    _ effects: EffectList, years: [Int], method: PoolingMethod = .restrictedLikelihood,
    interval: PoolingInterval = .modifiedKnappHartung
  ) throws(PoolingError) {
    guard years.count == effects.count else {
      throw .lengthsDiffer(estimates: effects.count, variances: years.count)
    }
    var steps: [Step] = []
    for year in Set(years).sorted() {
      let known = effects.selecting(years.indices.filter { years[$0] <= year })
      if known.count == 1 {
        let test = EstimateTest(
          known.estimates[0], known.variances[0].squareRoot(), degrees: nil)
        steps.append(
          Step(year: year, count: 1, estimate: known.estimates[0], interval: test.interval))
      } else {
        let pooled = try PooledEstimate(known, method: method, interval: interval)
        steps.append(
          Step(
            year: year, count: known.count, estimate: pooled.estimate, interval: pooled.interval))
      }
    }
    self.steps = steps
  }
}
