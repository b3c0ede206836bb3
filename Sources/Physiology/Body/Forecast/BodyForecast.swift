public import Catalogue

/// What a schedule does to magnesium in the body of one person, with bands.
///
/// A prediction from a research model, not a measurement: a simulated serum is never reassurance, and the
/// safety rules override it always.
public struct BodyForecast: Sendable {
  /// What is forecast for each day.
  public enum Curve: String, CaseIterable, Sendable {
    /// Mean serum of the day, mmol/L.
    case serum = "serum_mmol_l"
    /// mmol of the day.
    case urine = "urine_mmol_d"
    /// At the end of the day, per cent of the same person's untreated value.
    case muscle = "muscle_pct"
    case bone = "bone_pct"
    /// Cerebrospinal fluid, likewise.
    case csf = "csf_pct"

    /// How far the curve can be trusted: what it was compared with.
    public func evidence(in wording: Wording = .english) -> String {
      wording("forecast.evidence.\(rawValue)")
    }
  }

  /// The bands of one day.
  public struct Day: Hashable, Sendable {
    /// 0 is the untreated day before the first dose.
    public let number: Int
    public let bands: [Curve: Quantiles]
  }

  /// The chance that serum is too high on some day.
  public struct Risk: Hashable, Sendable {
    /// Share of virtual people whose serum exceeds 1.05 mmol/L in some hour.
    public let aboveHigh: Double
    /// The same for 1.23 mmol/L.
    public let aboveVeryHigh: Double
    /// The limits, mmol/L.
    public static let high = ModelParameter.body("high_serum").value
    public static let veryHigh = ModelParameter.body("very_high_serum").value
    /// Whether it was computed with a bowel that moves little, since kidney or bowel are in doubt.
    public let assumesBowelStasis: Bool
  }

  /// How those fare in whom a measured serum has one explanation.
  ///
  /// A low serum by a leaking kidney and one by poor absorption answer differently to a supplement, and
  /// nobody knows which it is.
  public struct Explained: Hashable, Sendable {
    public let explanation: SerumFit.Explanation
    /// On the last day, mmol/L.
    public let serum: Quantiles
    /// Beyond the same person's untreated serum, mmol/L.
    public let rise: Quantiles
  }

  public let days: [Day]
  public let risk: Risk
  /// By explanation, where a measured serum has several; otherwise empty.
  public let explained: [Explained]
  /// How many virtual people stand behind it.
  public let people: Int
  /// The virtual people, for what follows from their bodies.
  package let cohort: Cohort

  /// Forecasts a schedule.
  ///
  /// Cost: about a quarter of a millisecond of one processor for each person and 84 days; twice that when
  /// kidney or bowel are in doubt.
  ///
  /// - Parameters:
  ///   - isInDoubt: kidney or bowel; the risk is then taken from a run with bowel stasis.
  ///   - each: how blocks of people are run; see ``Cohort``.
  /// - Throws: what `each` throws.
  public init<Failure>(
    _ people: VirtualPeople, on schedule: OralSchedule, count: Int = 2_000, seed: UInt64,
    isInDoubt: Bool = false, each: Cohort.StoppableExecutor<Failure>
  ) throws(Failure) {
    let cohort = try Cohort(
      people, numbers: 0..<count, seed: seed, on: schedule, tolerance: Self.tolerance, each: each)
    days = try Self.days(of: cohort, each: each)
    self.cohort = cohort
    self.people = count
    explained = Self.explained(people, cohort)
    if isInDoubt {
      var cautious = people
      cautious.covariates.hasBowelStasis = true
      risk = Self.risk(
        of: try Cohort(
          cautious, numbers: 0..<count, seed: seed, on: schedule, tolerance: Self.tolerance,
          each: each),
        assumesBowelStasis: true)
    } else {
      risk = Self.risk(of: cohort, assumesBowelStasis: false)
    }
  }

  /// Forecasts a schedule on one thread.
  public init(
    _ people: VirtualPeople, on schedule: OralSchedule, count: Int = 2_000, seed: UInt64,
    isInDoubt: Bool = false
  ) {
    self.init(
      people, on: schedule, count: count, seed: seed, isInDoubt: isInDoubt, each: Cohort.serially)
  }

  /// Error of a day's serum as a share: a thousandth of the bands' width.
  package static let tolerance = 1e-5

  private static func days<Failure>(
    of cohort: Cohort, each: Cohort.StoppableExecutor<Failure>
  ) throws(Failure) -> [Day] {
    let day = day(of: cohort)
    let results = DaySlots(cohort.days)
    try each(cohort.days) { results.set(day($0 + 1, cohort.table, $0), at: $0) }
    return [day(0, cohort.basal, 0)] + results.all
  }

  /// The bands of a day from its row of a table.
  private static func day(
    of cohort: Cohort
  ) -> @Sendable (_ number: Int, _ table: CohortTable, _ row: Int) -> Day {
    let basal: [Cohort.Quantity: [Double]] = Dictionary(
      uniqueKeysWithValues: [.muscle, .bone, .csf].map {
        ($0, cohort.basal.values($0, day: 0))
      })
    @Sendable func relative(_ quantity: Cohort.Quantity, _ values: [Double]) -> Quantiles {
      let start = basal[quantity] ?? []
      return Quantiles(of: zip(values, start).map { 100 * $0 / $1 })
    }
    return { number, table, row in
      Day(
        number: number,
        bands: [
          .serum: Quantiles(of: table.values(.serum, day: row)),
          .urine: Quantiles(of: table.values(.urine, day: row)),
          .muscle: relative(.muscle, table.values(.muscle, day: row)),
          .bone: relative(.bone, table.values(.bone, day: row)),
          .csf: relative(.csf, table.values(.csf, day: row)),
        ])
    }
  }

  private static func explained(_ people: VirtualPeople, _ cohort: Cohort) -> [Explained] {
    guard people.serum != nil, people.explanations.count > 1, cohort.days > 0 else { return [] }
    let before = cohort.basal.values(.serum, day: 0)
    let after = cohort.table.values(.serum, day: cohort.days - 1)
    return people.explanations.compactMap { explanation in
      let members = (0..<cohort.count).filter {
        people.explanation(ofPerson: $0) == explanation
      }
      guard !members.isEmpty else { return nil }
      return Explained(
        explanation: explanation, serum: Quantiles(of: members.map { after[$0] }),
        rise: Quantiles(of: members.map { after[$0] - before[$0] }))
    }
  }

  private static func risk(of cohort: Cohort, assumesBowelStasis: Bool) -> Risk {
    var highest = [Double](repeating: 0, count: cohort.count)
    for day in 0..<cohort.days {
      for (person, serum) in cohort.table.values(.highestSerum, day: day).enumerated()
      where serum > highest[person] {
        highest[person] = serum
      }
    }
    func share(above limit: Double) -> Double {
      Double(highest.count { $0 > limit }) / Double(highest.count)
    }
    return Risk(
      aboveHigh: share(above: Risk.high), aboveVeryHigh: share(above: Risk.veryHigh),
      assumesBowelStasis: assumesBowelStasis)
  }
}

/// Days filled by several threads, each slot once.
private final class DaySlots: @unchecked Sendable {
  private let count: Int
  private let base: UnsafeMutablePointer<BodyForecast.Day?>

  init(_ count: Int) {
    self.count = count
    base = .allocate(capacity: max(count, 1))
    base.initialize(repeating: nil, count: max(count, 1))
  }

  deinit {
    base.deinitialize(count: max(count, 1))
    base.deallocate()
  }

  func set(_ day: BodyForecast.Day, at index: Int) { base[index] = day }

  var all: [BodyForecast.Day] { (0..<count).compactMap { base[$0] } }
}
