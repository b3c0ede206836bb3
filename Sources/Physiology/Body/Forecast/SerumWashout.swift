public import Catalogue
public import Maths

/// How fast the serum of virtual people falls back once a supplement is stopped.
///
/// What they carry beyond their own untreated serum on the last treated day halves within this time. It is
/// set by kidney and rapid pools; stores give back little.
public struct SerumWashout: Hashable, Sendable {
  /// Days to half: the median person, and the spread between people as the SD of the logarithm.
  ///
  /// Nil where serum does not rise, or does not fall by half in time for half of the people.
  public let halfTime: LogNormal?
  /// What the median person still has of the gain, by day since the last treated one, as a share.
  ///
  /// Of serum, muscle and bone; empty without a half-time.
  public let left: [Cohort.Quantity: [Double]]

  /// Four weeks bring serum within a few per cent of where it stays; four without tell its half-time for
  /// failing kidneys too.
  private static let treated = 28
  private static let watched = 28
  /// A gain below ten times the error of a forecast is none, mmol/L.
  private static let leastGain = 10 * BodyForecast.tolerance

  /// Simulates a daily dose and its end.
  ///
  /// Cost: that of a forecast of the same people over 56 days.
  ///
  /// - Parameters:
  ///   - intakes: of every treated day.
  ///   - each: how blocks of people are run; see ``Cohort``.
  /// - Throws: what `each` throws.
  public init<Failure>(
    _ people: VirtualPeople, form: ModelForm, withMeal: Bool, daily intakes: [OralSchedule.Intake],
    count: Int = 128, seed: UInt64, each: Cohort.StoppableExecutor<Failure>
  ) throws(Failure) {
    let schedule = OralSchedule(
      form: form, withMeal: withMeal, steps: [(0, intakes), (Self.treated, [])],
      days: Self.treated + Self.watched)
    self.init(
      of: try Cohort(
        people, numbers: 0..<count, seed: seed, on: schedule, tolerance: BodyForecast.tolerance,
        each: each))
  }

  /// Simulates a daily dose and its end on one thread.
  public init(
    _ people: VirtualPeople, form: ModelForm, withMeal: Bool, daily intakes: [OralSchedule.Intake],
    count: Int = 128, seed: UInt64
  ) {
    self.init(
      people, form: form, withMeal: withMeal, daily: intakes, count: count, seed: seed,
      each: Cohort.serially)
  }

  private init(of cohort: Cohort) {
    let times = Self.excess(.serum, cohort).map { excess in
      excess[0] > Self.leastGain
        ? FallingSeries(excess).time(toShare: 0.5) ?? .infinity : .infinity
    }
    halfTime = Self.law(of: times.sorted())
    guard halfTime != nil else {
      left = [:]
      return
    }
    left = Dictionary(
      uniqueKeysWithValues: [.serum, .muscle, .bone].map {
        ($0, Self.medianShares(of: Self.excess($0, cohort)))
      })
  }

  /// By person and day since the last treated one, what is there beyond the untreated amount.
  private static func excess(_ quantity: Cohort.Quantity, _ cohort: Cohort) -> [[Double]] {
    let basal = cohort.basal.values(quantity, day: 0)
    let days = (treated - 1..<cohort.days).map { cohort.table.values(quantity, day: $0) }
    return (0..<cohort.count).map { person in days.map { $0[person] - basal[person] } }
  }

  private static func medianShares(of excess: [[Double]]) -> [Double] {
    let rising = excess.filter { $0[0] > 0 }
    guard !rising.isEmpty else { return [] }
    return (0...watched).map { day in
      Quantiles(of: rising.map { $0[day] / $0[0] }).median
    }
  }

  /// Median and spread from the middle half, which a few people without an end do not move.
  private static func law(of sorted: [Double]) -> LogNormal? {
    let count = sorted.count
    let (low, middle, high) = (sorted[count / 4], sorted[count / 2], sorted[3 * count / 4])
    guard low > 0, middle.isFinite else { return nil }
    let width = high.isFinite ? logarithm(high / low) : 2 * logarithm(middle / low)
    return try? LogNormal(median: middle, logSD: max(width, leastWidth) / quartileWidth)
  }

  /// Quartiles of a normal distribution lie this many standard deviations apart.
  private static let quartileWidth = 2 * 0.6744897501960817
  private static let leastWidth = 1e-3
}
