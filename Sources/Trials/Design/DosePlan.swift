/// How the dose is reached and taken up again: plain numbers of the plan, in any unit.
public struct DosePlan: Hashable, Sendable {
  /// Where the steps up to the full dose are taken.
  public enum Start: String, CaseIterable, Hashable, Sendable {
    /// Open label, before the trial; the last step is a week at the full dose.
    case toleranceFirst = "tolerance_first"
    /// In the first days on treatment, which then tell less. A single step needs neither.
    case insideFirstPeriod = "inside_first_period"
  }

  /// A gentler start after a long time without treatment.
  public struct Restart: Hashable, Sendable {
    /// More days off than this call for it.
    public let afterDaysOff: Int
    /// Days at the lower dose.
    public let days: Int
    /// Share of the full dose on those days.
    public let share: Double

    public init(afterDaysOff: Int = 28, days: Int = 3, share: Double = 0.5) {
      self.afterDaysOff = afterDaysOff
      self.days = days
      self.share = share
    }
  }

  /// Length of a step, days.
  public static let stepDays = 7

  /// Daily dose of every step, ascending; the last is the full dose of the trial.
  public let doses: [Double]
  public let start: Start
  /// Nil when treatment is always taken up at the full dose.
  public let restart: Restart?

  /// - Throws: `DesignError.dosesNotUsable`.
  public init(
    doses: [Double], start: Start = .toleranceFirst, restart: Restart? = Restart()
  ) throws(DesignError) {
    let ascends = zip(doses, doses.dropFirst()).allSatisfy { $0 < $1 }
    guard let first = doses.first, first > 0, ascends, doses.allSatisfy(\.isFinite) else {
      throw .dosesNotUsable(doses)
    }
    self.init(checkedDoses: doses, start: start, restart: restart)
  }

  init(checkedDoses doses: [Double], start: Start, restart: Restart?) {
    self.doses = doses
    self.start = start
    self.restart = restart
  }

  /// Days of the tolerance phase: a week for each step.
  public var toleranceDays: Int {
    start == .toleranceFirst ? doses.count * Self.stepDays : 0
  }

  /// Share of the full dose of every day of the tolerance phase.
  public var toleranceInput: [Double] {
    start == .toleranceFirst
      ? shares.flatMap { [Double](repeating: $0, count: Self.stepDays) } : []
  }

  /// Share of the full dose of each step.
  var shares: [Double] { doses.map { $0 / (doses.last ?? 1) } }

  /// What is to be taken on every day of a sequence, steps and gentle restarts included.
  ///
  /// - Parameter daysOff: days without treatment just before the first day of the sequence.
  public func input(of sequence: TreatmentSequence, daysOff: Int) -> [Double] {
    var input = sequence.input
    var off = daysOff
    var restartDays = 0
    var daysOn = 0
    let steps = start == .insideFirstPeriod ? shares : [1]
    let isFirstCourse = start == .insideFirstPeriod
    for day in input.indices {
      guard input[day] > 0 else {
        off += 1
        continue
      }
      if let restart, off > restart.afterDaysOff, !(isFirstCourse && daysOn == 0) {
        restartDays = restart.days
      }
      off = 0
      var share = steps[min(daysOn / Self.stepDays, steps.count - 1)]
      if restartDays > 0, let restart {
        share = min(share, restart.share)
        restartDays -= 1
      }
      input[day] *= share
      daysOn += 1
    }
    return input
  }
}

/// Why a trial cannot be planned.
public enum DesignError: Error, Hashable, Sendable {
  case dosesNotUsable([Double])
  /// Days the person accepts, and the fewest and most a trial can have.
  case daysOutOfRange(Int, fewest: Int, most: Int)
  case mcidOutOfRange(Double, limit: Double)
}
