/// One order of treatment and comparator: stretches of days, one after another.
public struct TreatmentSequence: Hashable, Sendable {
  /// Consecutive days on one regimen.
  public struct Stretch: Hashable, Sendable {
    public let phase: Phase
    /// At least 1.
    public let days: Int
    /// Share of the planned dose on a treatment day; below 1 only in a stepped dose.
    public let share: Double

    public init(_ phase: Phase, days: Int, share: Double = 1) {
      precondition(days > 0 && share > 0 && share.isFinite, "a stretch has days and a dose")
      self.phase = phase
      self.days = days
      self.share = share
    }
  }

  /// In the order of the days; neighbours differ.
  public let stretches: [Stretch]

  /// - Parameter stretches: neighbours alike are joined.
  public init(_ stretches: [Stretch]) {
    var joined: [Stretch] = []
    for stretch in stretches {
      if let last = joined.last, last.phase == stretch.phase, last.share == stretch.share {
        joined[joined.count - 1] = Stretch(
          last.phase, days: last.days + stretch.days, share: last.share)
      } else {
        joined.append(stretch)
      }
    }
    self.stretches = joined
  }

  /// Pairs of equal periods; bit j of `code` set means that pair j is treatment first.
  init(code: UInt64, pairs: Int, periodDays: Int) {
    self.init(
      (0..<pairs).flatMap { pair in
        let treatmentFirst = code >> UInt64(pair) & 1 == 1
        let (first, second): (Phase, Phase) =
          treatmentFirst ? (.treatment, .comparator) : (.comparator, .treatment)
        return [Stretch(first, days: periodDays), Stretch(second, days: periodDays)]
      })
  }

  public var days: Int { stretches.reduce(0) { $0 + $1.days } }

  /// How often the phase changes.
  public var switches: Int {
    zip(stretches, stretches.dropFirst()).count { $0.phase != $1.phase }
  }

  /// The phase of every day.
  public var phases: [Phase] {
    stretches.flatMap { [Phase](repeating: $0.phase, count: $0.days) }
  }

  /// Share of the planned dose of every day.
  public var input: [Double] {
    stretches.flatMap {
      [Double](repeating: $0.phase == .treatment ? $0.share : 0, count: $0.days)
    }
  }

  /// The first day of every stretch but the first, counted from 0.
  var changeDays: [Int] {
    var day = 0
    return stretches.dropLast().map { stretch in
      day += stretch.days
      return day
    }
  }
}
