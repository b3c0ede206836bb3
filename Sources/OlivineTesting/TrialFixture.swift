package import Olivine

/// A trial of the invented woman, made once for each layout, for the tests of everything above it.
package enum TrialFixture {
  /// Any function of 32 bytes serves as a digest where no secret is at stake.
  package static let digest = SealDigest { bytes in
    var states: [UInt64] = [1, 2, 3, 4]
    for byte in bytes {
      for index in states.indices {
        states[index] = (states[index] ^ UInt64(byte)) &* 0x1_0000_0001_B3 &+ UInt64(index)
      }
    }
    return states.flatMap { state in (0..<8).map { UInt8(truncatingIfNeeded: state >> ($0 * 8)) } }
  }

  package static let assessment = assess(InventedPerson.margaret(on: caseDay), on: caseDay)

  /// Her proposal; nil only if she were not cleared, which tests of the check exclude.
  package static let proposal: TrialProposal? = {
    guard let clearance = assessment.clearance,
      let plan = try? Plan(within: clearance, on: caseDay)
    else { return nil }
    return try? TrialProposal(plan, checkedBy: assessment)
  }()

  /// The layouts of the proposal, the best first.
  package static var layouts: [String] {
    proposal?.choice.designs.map(\.design.layout.code) ?? []
  }

  /// A sealed trial.
  ///
  /// - Parameter layout: the code of a layout; the first design that has it.
  package static func sealed(
    _ layout: String = "mirrored", blinding: Blinding = .helper, seed: UInt64 = 7,
    digest: SealDigest = digest
  ) -> (trial: Trial, order: SealedOrder)? {
    guard let proposal,
      let number = proposal.choice.designs.firstIndex(where: { $0.design.layout.code == layout }),
      let fixed = try? proposal.trialProtocol(
        design: number + 1, id: "trial", comparator: blinding == .open ? .nothing : .placebo,
        blinding: blinding)
    else { return nil }
    let order = SealedOrder(sealing: fixed, seed: seed, using: digest)
    guard
      let trial = try? Trial(plan: proposal.plan, sealed: order.trial, firstDay: caseDay)
    else { return nil }
    return (trial, order)
  }

  /// An entry drawn at random from everything that may be written on a day.
  package static func entry(using random: inout SeededGenerator) -> DiaryEntry {
    var entry = DiaryEntry()
    for outcome in Outcome.allCases where random.chance(0.4) {
      entry.scores[outcome.rawValue] = random.whole(0...10)
    }
    entry.taken = random.perhaps(0.6) { $0.pick([0, 0.5, 1, 1, 1]) }
    entry.stools = random.perhaps(0.5) { $0.whole(0...7) }
    entry.stoolForm = random.perhaps(0.5) { $0.whole(1...7) }
    entry.nausea = random.perhaps(0.3) { $0.whole(0...8) }
    entry.cramps = random.perhaps(0.3) { $0.whole(0...8) }
    entry.bloating = random.perhaps(0.3) { $0.whole(0...10) }
    entry.weakness = random.perhaps(0.2) { $0.chance(0.02) }
    entry.systolicPressure = random.perhaps(0.2) { $0.whole(85...160) }
    entry.pulse = random.perhaps(0.2) { $0.whole(48...110) }
    entry.illHours = random.perhaps(0.03) { $0.whole(0...48) }
    entry.newMedicine = random.perhaps(0.02) { _ in "ibuprofen" }
    entry.note = random.perhaps(0.2) { $0.pick(["", "rain", "<b>\"'&", "late \u{202E}night"]) }
    entry.rescue = random.perhaps(0.1) { _ in "paracetamol 500" }
    entry.missingReason = random.perhaps(0.1) { $0.pick(DiaryEntry.MissingReason.allCases) }
    entry.guess = random.perhaps(0.1) { $0.pick(DiaryEntry.Guess.allCases) }
    entry.expectation = random.perhaps(0.1) { $0.whole(0...10) }
    return entry
  }
}
