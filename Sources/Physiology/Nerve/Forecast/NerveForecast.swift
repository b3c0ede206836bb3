import Maths

/// What the mechanism would predict for a plan: block, inflammation, nerve function and the index, with bands.
///
/// Not shown in people. Each virtual person takes one draw of the nerve parameters, so the bands hold what is
/// not known of the body and of the model's numbers; whether the chain is true is not in them. Magnesium at the
/// cord follows the spinal fluid of the body model.
public struct NerveForecast: Sendable {
  /// The bands of one day.
  public struct Day: Hashable, Sendable {
    /// 0 is the untreated day before the first dose.
    public let number: Int
    /// Every curve but the index.
    public let bands: [NerveCurve: Quantiles]
    fileprivate let index: Quantiles
  }

  public let days: [Day]
  /// Change of the index from the first day to the last.
  private let change: Quantiles

  /// - Parameters:
  ///   - cohort: the virtual people on the plan.
  ///   - parameters: of the person; those that are uncertain are replaced by draws.
  ///   - each: how blocks of people are run; see ``Cohort``.
  /// - Throws: what `each` throws.
  /// - Complexity: about 50 us of one processor for each person and 84 days.
  public init<Failure>(
    _ cohort: Cohort, _ parameters: SlowParameters, each: Cohort.StoppableExecutor<Failure>
  ) throws(Failure) {
    let table = NerveTable(people: cohort.count, days: cohort.days + 1)
    let days = (0...cohort.days).map { day in
      let source = day == 0 ? cohort.basal : cohort.table
      let row = max(day - 1, 0)
      return BodyDay(
        serum: source.values(.serum, day: row), fluid: source.values(.csf, day: row))
    }
    let draws = NerveDraws()
    let drawn = (0..<min(cohort.count, NerveDraws.usual)).map {
      draws.draw($0, of: parameters).parameters
    }
    try each(Lanes.batches(for: cohort.count)) { block in
      let people = (0..<Lanes.width).map { min(Lanes.width * block + $0, cohort.count - 1) }
      NerveRun(people.map { drawn[$0 % drawn.count] }, people: people, days: days)
        .fill(table, block: block)
    }
    self.days = (0...cohort.days).map { day in
      var bands: [NerveCurve: Quantiles] = [:]
      for curve in NerveCurve.allCases where curve != .index {
        bands[curve] = Quantiles(of: table.values(curve, day: day))
      }
      return Day(
        number: day, bands: bands, index: Quantiles(of: table.values(.index, day: day)))
    }
    change = Quantiles(
      of: zip(table.values(.index, day: cohort.days), table.values(.index, day: 0)).map { $0 - $1 })
  }

  /// The index day by day: a research output, for a diagnosed neuropathy alone.
  public func index(for _: DiagnosedNeuropathy) -> [Quantiles] { days.map(\.index) }

  /// The change of the index over the plan: what may be shown of it, as a direction with an interval.
  public func indexChange(for _: DiagnosedNeuropathy) -> Quantiles { change }
}

/// What the body model says of everybody on one day.
struct BodyDay {
  let serum: [Double]
  let fluid: [Double]
}
