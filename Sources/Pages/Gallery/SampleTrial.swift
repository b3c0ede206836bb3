package import Olivine

/// An invented trial on any of its days, for the pages of the web site: what is written never depends on
/// the order.
package struct SampleTrial: Sendable {
  package let day: Day
  package let trial: Trial
  package let order: SealedOrder
  package let proposal: TrialProposal

  /// - Parameter seed: draws the order.
  /// - Returns: nil only if the invented woman were not cleared, which a test excludes.
  package init?(startingOn day: Day, seed: UInt64 = 7, blinding: Blinding = .helper) {
    let assessment = assess(InventedPerson.margaret(on: day), on: day)
    guard let clearance = assessment.clearance, let plan = try? Plan(within: clearance, on: day),
      let proposal = try? TrialProposal(plan, checkedBy: assessment),
      let pairs = proposal.choice.designs.firstIndex(where: { $0.design.layout.pairs > 2 }),
      let fixed = try? proposal.trialProtocol(
        design: pairs + 1, id: "sample", comparator: blinding == .open ? .nothing : .placebo,
        blinding: blinding)
    else { return nil }
    order = SealedOrder(sealing: fixed, seed: seed, using: InventedTrial.digest)
    guard let trial = try? Trial(plan: plan, sealed: order.trial, firstDay: day) else {
      return nil
    }
    self.day = day
    self.trial = trial
    self.proposal = proposal
  }

  var evening: TimeOfDay { TimeOfDay(minutes: 20 * 60) }
  package var lastDay: Int { trial.trialProtocol.lastDay }
  /// Days up to which planned looks read.
  package var looks: [Int] { trial.trialProtocol.plannedLooks.map(\.day) }
  var revealed: RevealedOrder {
    order.emergencyUnblinding(onDay: 1, by: .helper, because: .emergency).order
  }

  /// The trial on a day, with an entry for every day before it.
  ///
  /// - Parameters:
  ///   - last: the last day with an entry; the day before unless given.
  ///   - missing: days without one.
  package func course(
    on number: Int, through last: Int? = nil, missing: Set<Int> = []
  ) -> TrialCourse {
    let written = max(0, min(last ?? number - 1, lastDay))
    let events = (1...max(1, written)).prefix(written).filter { !missing.contains($0) }
      .map { NewEvent(.entry(Self.entry(on: $0), .entry), on: trial.day($0)) }
    return TrialCourse(trial, records: [], today: trial.day(number))
      .adding(events, written: "invented")
  }

  /// A score that goes up and down by itself, and a weekly check.
  private static func entry(on number: Int) -> DiaryEntry {
    var entry = DiaryEntry()
    entry.scores = [Outcome.pain.rawValue: [5, 6, 4, 5, 7, 5, 3, 6, 5, 4][number % 10]]
    entry.taken = number.isMultiple(of: 11) ? 0.5 : 1
    if number.isMultiple(of: 7) {
      entry.systolicPressure = 128
      entry.pulse = 72
      entry.stools = 1
      entry.weakness = false
    }
    return entry
  }

  /// A further entry on the day of the course, with whatever the stop rules make of it.
  private func telling(
    on number: Int, _ edit: (inout DiaryEntry) -> Void
  ) -> TrialCourse {
    var entry = DiaryEntry()
    edit(&entry)
    let course = course(on: number)
    return
      (try? course.recording(entry, for: course.today, from: .entry, written: "told").course)
      ?? course
  }

  var paused: TrialCourse { telling(on: 40) { $0.illHours = 30 } }
  var fainted: TrialCourse { telling(on: 40) { $0.events = ["fainted"] } }
  var newMedicine: TrialCourse { telling(on: 40) { $0.newMedicine = "ace_inhibitor" } }

  /// Paused, and three days later nothing stands against going on.
  var wellAgain: TrialCourse {
    let paused = paused
    var entry = DiaryEntry()
    entry.scores = [Outcome.pain.rawValue: 5]
    let later = TrialCourse(trial, records: paused.records, today: trial.day(43))
    return
      (try? later.recording(entry, for: later.today, from: .entry, written: "later").course)
      ?? later
  }

  var resumed: TrialCourse {
    let well = wellAgain
    guard let event = try? well.resuming(because: wording("trial.sample.well")) else { return well }
    return well.adding([event], written: "later")
  }

  /// A day on which the check has ended and the trial has not.
  var expired: TrialCourse { course(on: trial.number(of: trial.plan.clearance.expiry) + 1) }

  var stopped: TrialCourse {
    let course = course(on: 50)
    return TrialCourse(trial, records: course.records, today: trial.day(52))
      .adding(
        [NewEvent(.stopped(reason: wording("trial.sample.holiday")), on: trial.day(50))],
        written: "later")
  }

  var unblinded: TrialCourse {
    let course = course(on: 50)
    let event = TrialEvent.unblinded(requester: "clinician", reason: "side_effect")
    return course.adding([NewEvent(event, on: course.today)], written: "later")
  }
}
