import Foundation
import LawTesting
import Testing
import Trials

@Suite("Sealing the order")
struct SealingTests {
  private func sealed(
    _ code: String = "pairs", seed: UInt64 = 2026, blinding: Blinding = .pharmacist,
    in choice: DesignChoice? = DesignFixture.toleranceChoice
  ) throws -> SealedOrder {
    let design = try #require(DesignFixture.design(code, in: choice))
    return SealedOrder(
      sealing: try DesignFixture.trialProtocol(design, blinding: blinding), seed: seed,
      using: SHA256.digest)
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { String(format: "%02x", $0) }.joined()
  }

  @Test("the digest of these tests is SHA-256 (FIPS 180-4, examples)")
  func digest() {
    #expect(
      hex(SHA256.hash(Array("abc".utf8)))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      hex(SHA256.hash([])) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      hex(SHA256.hash(Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8)))
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
  }

  @Test("a revealed order verifies against its commitment", arguments: seeds(1_000))
  func verifies(seed: UInt64) throws {
    let order = try sealed(seed: seed)
    let days = order.trial.trialProtocol.lastDay
    let revealed = try order.reveal(at: .completed(days: days))
    #expect(order.trial.check(revealed, using: SHA256.digest) == .verified)
  }

  @Test("the commitment is the digest of seed and protocol hash", arguments: seeds(200))
  func commitment(seed: UInt64) throws {
    let trial = try sealed(seed: seed).trial
    let seedBytes = withUnsafeBytes(of: seed.bigEndian) { [UInt8]($0) }
    #expect(trial.protocolHash == SHA256.hash(trial.trialProtocol.canonicalBytes))
    #expect(trial.commitment.bytes == SHA256.hash(seedBytes + trial.protocolHash))
  }

  @Test("any changed bit of seed, hash or commitment is found")
  func bits() throws {
    let order = try sealed()
    let trial = order.trial
    let revealed = try order.reveal(at: .stoppedEarly(day: 3))
    for bit in 0..<64 {
      let other = RevealedOrder(
        seed: revealed.seed ^ (1 << UInt64(bit)), sequence: revealed.sequence)
      #expect(trial.check(other, using: SHA256.digest) == .seedNotPromised)
    }
    for bit in 0..<256 {
      var hash = trial.protocolHash
      hash[bit / 8] ^= 1 << UInt8(bit % 8)
      let changed = SealedTrial(
        trialProtocol: trial.trialProtocol, protocolHash: hash, commitment: trial.commitment)
      #expect(changed.check(revealed, using: SHA256.digest) == .protocolChanged)
      var bytes = trial.commitment.bytes
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      let broken = SealedTrial(
        trialProtocol: trial.trialProtocol, protocolHash: trial.protocolHash,
        commitment: SeedCommitment(bytes: bytes))
      #expect(broken.check(revealed, using: SHA256.digest) == .seedNotPromised)
    }
  }

  @Test("another order or another protocol is found")
  func exchanged() throws {
    let order = try sealed()
    let revealed = try order.reveal(at: .stoppedEarly(day: 3))
    let sequences = try #require(order.trial.trialProtocol.design.sequences.all())
    for sequence in sequences where sequence != revealed.sequence {
      let claimed = RevealedOrder(seed: revealed.seed, sequence: sequence)
      #expect(order.trial.check(claimed, using: SHA256.digest) == .sequenceNotDrawn)
    }
    let design = try #require(DesignFixture.design("pairs", in: DesignFixture.toleranceChoice))
    let renamed = SealedTrial(
      trialProtocol: try DesignFixture.trialProtocol(design, id: "other"),
      protocolHash: order.trial.protocolHash, commitment: order.trial.commitment)
    #expect(renamed.check(revealed, using: SHA256.digest) == .protocolChanged)
  }

  @Test("the seal stays closed until the last day")
  func tooEarly() throws {
    let order = try sealed()
    let lastDay = order.trial.trialProtocol.lastDay
    for day in 0..<lastDay {
      #expect(throws: SealError.tooEarly(completedDays: day, lastDay: lastDay)) {
        try order.reveal(at: .completed(days: day))
      }
    }
    _ = try order.reveal(at: .completed(days: lastDay))
  }

  @Test("an emergency opens the seal and leaves an event")
  func emergency() throws {
    let order = try sealed()
    let (revealed, event) = order.emergencyUnblinding(
      onDay: 40, by: .clinician, because: .emergency)
    #expect(order.trial.check(revealed, using: SHA256.digest) == .verified)
    var history = ProtocolHistory(order.trial)
    history.record(event)
    #expect(history.unblindings.map(\.day) == [40])
    #expect(history.unblindings.map(\.requester) == [.clinician])
  }

  @Test("printing or reflecting a sealed order shows nothing of it")
  func opaque() throws {
    let order = try sealed(seed: 0xDEAD_BEEF_0123_4567)
    var dumped = ""
    dump(order, to: &dumped)
    for text in ["\(order)", String(reflecting: order), dumped] {
      #expect(!text.contains(String(0xDEAD_BEEF_0123_4567 as UInt64)))
      #expect(!text.contains("treatment"))
    }
    #expect(Mirror(reflecting: order).children.isEmpty)
  }

  @Test(
    "the person's schedule is the same whatever order was drawn",
    arguments: ["pairs", "switch_days", "random_start", "mirrored"])
  func scheduleTellsNothing(code: String) throws {
    let protocols = try seeds(40).map { try sealed(code, seed: $0).trial.trialProtocol }
    #expect(Set(protocols.map(PersonSchedule.init)).count == 1)
    let orders = try Set(
      seeds(40).map { try sealed(code, seed: $0).reveal(at: .stoppedEarly(day: 1)).sequence })
    #expect(orders.count > 1)
  }

  @Test("schedule and dispensing list cover every day once and follow the drawn order")
  func supplies() throws {
    for code in ["pairs", "switch_days", "random_start", "mirrored"] {
      for choice in [DesignFixture.choice, DesignFixture.toleranceChoice] {
        let order = try sealed(code, in: choice)
        let trialProtocol = order.trial.trialProtocol
        let schedule = PersonSchedule(trialProtocol)
        var next = 1
        for entry in schedule.entries {
          #expect(entry.firstDay == next)
          next += entry.days
        }
        #expect(next == trialProtocol.lastDay + 1)

        let list = try order.dispensingList()
        let sequence = try order.reveal(at: .stoppedEarly(day: 1)).sequence
        let phases = trialProtocol.design.phases(of: sequence)
        let supplies = schedule.entries.filter {
          if case .supply = $0.kind { true } else { false }
        }
        #expect(supplies.count == list.entries.count)
        for (seen, filled) in zip(supplies, list.entries) {
          #expect(seen.kind == .supply(number: filled.supply))
          #expect(seen.firstDay == filled.firstDay && seen.days == filled.doses.count)
          for day in 0..<seen.days {
            #expect(phases[filled.firstDay - 1 + day] == filled.phase)
            #expect((filled.doses[day] > 0) == (filled.phase == .treatment))
          }
        }
      }
    }
  }

  @Test("in an open trial nobody dispenses, and only the days that are due can be seen")
  func open() throws {
    let order = try sealed(blinding: .open)
    #expect(throws: SealError.nobodyDispenses) { try order.dispensingList() }
    let sequence = try order.reveal(at: .stoppedEarly(day: 1)).sequence
    let input = order.trial.trialProtocol.design.input(of: sequence)
    for day in 1...input.count {
      #expect(try order.share(onDay: day, completedDays: day - 1) == input[day - 1])
      #expect(throws: SealError.self) { try order.share(onDay: day + 1, completedDays: day - 1) }
    }
    #expect(throws: SealError.blinded(.pharmacist)) {
      try sealed().share(onDay: 1, completedDays: 0)
    }
  }

  @Test("amendments keep their order, and the chain of digests shows any change")
  func amendments() throws {
    let order = try sealed()
    var history = ProtocolHistory(order.trial)
    try history.amend(
      Amendment(day: 12, change: .dose(from: 350, to: 250), reason: "loose stools"))
    try history.amend(Amendment(day: 30, change: .pause(days: 2), reason: "travelling"))
    #expect(throws: AmendmentError.beforeEarlierAmendment(day: 29, earlier: 30)) {
      try history.amend(Amendment(day: 29, change: .pause(days: 1), reason: "late"))
    }
    #expect(throws: AmendmentError.noReason) {
      try Amendment(day: 3, change: .pause(days: 1), reason: "  ")
    }
    let chain = history.chain(using: SHA256.digest)
    #expect(chain.count == 3)
    #expect(chain[0] == order.trial.protocolHash)

    var other = ProtocolHistory(order.trial)
    try other.amend(
      Amendment(day: 12, change: .dose(from: 350, to: 125), reason: "loose stools"))
    try other.amend(Amendment(day: 30, change: .pause(days: 2), reason: "travelling"))
    let otherChain = other.chain(using: SHA256.digest)
    #expect(otherChain[1] != chain[1] && otherChain[2] != chain[2])
  }
}
