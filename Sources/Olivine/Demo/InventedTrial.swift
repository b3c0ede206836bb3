import Maths
public import Quantities
import Safety
public import Trials

/// An invented trial, lived through to its end: a blinded test of the invented woman with a skipped week,
/// an edit and days of loose stools.
public enum InventedTrial {
  /// A function of 32 bytes, enough where nobody has a reason to cheat.
  public static let digest = SealDigest { bytes in
    var states: [UInt64] = [1, 2, 3, 4]
    for byte in bytes {
      for index in states.indices {
        states[index] = (states[index] ^ UInt64(byte)) &* 0x1_0000_0001_B3 &+ UInt64(index)
      }
    }
    return states.flatMap { state in (0..<8).map { UInt8(truncatingIfNeeded: state >> ($0 * 8)) } }
  }

  /// The trial on its first day, and its sealed order.
  ///
  /// - Returns: nil only if the invented woman were not cleared, which a test excludes.
  public static func begun(
    on day: Day, seed: UInt64 = 7, blinding: Blinding = .helper
  ) -> (trial: Trial, order: SealedOrder)? {
    let assessment = assess(InventedPerson.margaret(on: day), on: day)
    guard let clearance = assessment.clearance,
      let plan = try? Plan(within: clearance, on: day),
      let proposal = try? TrialProposal(plan, checkedBy: assessment),
      let fixed = try? proposal.trialProtocol(
        design: 2, id: "invented", comparator: blinding == .open ? .nothing : .placebo,
        blinding: blinding)
    else { return nil }
    let order = SealedOrder(sealing: fixed, seed: seed, using: digest)
    return (try? Trial(plan: plan, sealed: order.trial, firstDay: day)).map { ($0, order) }
  }

  /// The course on the day after the last.
  public static func completed(_ trial: Trial, _ order: SealedOrder, seed: UInt64 = 7)
    -> TrialCourse
  {
    let sequence = order.emergencyUnblinding(onDay: 1, by: .helper, because: .wish).order.sequence
    let input = trial.trialProtocol.design.input(of: sequence)
    let exposure = Exposure(input: input, halfLife: 4).days
    var noise = RandomStream(seed: seed, purpose: .scores)
    let course = TrialCourse(trial, records: [], today: trial.lastDay + 1)
    let skipped = trial.trialProtocol.design.leadIn.days + 20
    let events = input.indices.compactMap { index -> NewEvent? in
      guard !(skipped..<(skipped + 7)).contains(index) else { return nil }
      var entry = DiaryEntry()
      let score = 5.6 - 1.3 * exposure[index] + noise.nextNormal()
      entry.scores = [Outcome.pain.rawValue: Int(min(10, max(0, score.rounded())))]
      entry.taken = 1
      entry.stools = 1
      entry.stoolForm = input[index] > 0 && index.isMultiple(of: 9) ? 6 : 4
      return NewEvent(.entry(entry, .entry), on: trial.day(index + 1))
    }
    return course.adding(events, written: "invented")
  }

  /// The answer of the invented trial.
  public static func answer(on day: Day, changes: [NewEvent] = []) -> TrialAnswer? {
    guard let (trial, order) = begun(on: day) else { return nil }
    let course = completed(trial, order).adding(changes, written: "invented")
    return try? TrialAnswer(course, sealed: order, using: digest)
  }
}
