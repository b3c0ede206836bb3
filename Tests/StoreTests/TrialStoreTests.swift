import Foundation
import GRDB
import Olivine
import OlivineTesting
import Store
import Testing

@Suite("The store of a trial") struct TrialStoreTests {
  static func stored() throws -> (StoredTrial, UInt64) {
    let (trial, _) = try #require(TrialFixture.sealed(digest: .sha256))
    return (
      StoredTrial(
        id: "trial", firstDay: trial.firstDay, checkDay: caseDay, person: "{\"age_y\":67}",
        form: trial.plan.form.text, targetDose: 250, sealed: trial.sealed, created: "then"), 7
    )
  }

  static func begun(_ scratch: Scratch) throws -> (TrialStore, StoredTrial) {
    let store = try TrialStore.create(at: scratch.path())
    let (trial, seed) = try stored()
    try store.begin(trial, seed: seed)
    return (store, trial)
  }

  @Test("a trial and its seed read back as they were begun")
  func roundTrip() throws {
    let scratch = try Scratch()
    let (store, trial) = try Self.begun(scratch)
    let again = try TrialStore.open(scratch.path())
    #expect(try again.trial() == trial)
    #expect(try again.seed(of: trial) == 7)
    #expect(try store.verify(trial) == [])
    #expect(try again.trialIDs() == ["trial"])
  }

  @Test("every event reads back as it was written")
  func events() throws {
    let scratch = try Scratch()
    let (store, trial) = try Self.begun(scratch)
    var random = SeededGenerator(seed: 1)
    var expected: [TrialRecord] = []
    for number in 1...200 {
      let event = Self.event(number, &random)
      let day = caseDay + number
      try store.append(
        [NewEvent(event, on: day)], to: trial, after: number - 1, written: "w\(number)")
      expected.append(
        TrialRecord(number: number, day: day, written: "w\(number)", event: event))
    }
    #expect(try TrialStore.open(scratch.path()).records(of: trial) == expected)
    #expect(try store.verify(trial) == [])
  }

  static func event(_ number: Int, _ random: inout SeededGenerator) -> TrialEvent {
    switch number % 8 {
    case 0: .safety(rules: ["T04", "T05"], action: "halve")
    case 1: .resumed(reason: "well \"again\"")
    case 2: .rechecked(person: "{\"name\":\"Ünï\"}", reason: "new\nmedicine")
    case 3: .amended(field: "supplier", from: "A", to: "B", reason: "sold out")
    case 4: .looked(day: number, findings: ["futility"])
    case 5: .unblinded(requester: "clinician", reason: "emergency")
    case 6: .stopped(reason: "")
    default:
      .entry(TrialFixture.entry(using: &random), random.pick(TrialEvent.Source.allCases))
    }
  }

  @Test("nothing that was written can be changed or taken out")
  func appendOnly() throws {
    let scratch = try Scratch()
    let (store, trial) = try Self.begun(scratch)
    try store.append(
      [NewEvent(.stopped(reason: "x"), on: caseDay)], to: trial, after: 0, written: "w")
    let queue = try DatabaseQueue(path: scratch.path())
    for sql in [
      "UPDATE record SET body = '{}'", "DELETE FROM record", "UPDATE trial SET person = '{}'",
      "DELETE FROM trial", "UPDATE sealed_order SET seed = zeroblob(8)", "DELETE FROM sealed_order",
      "INSERT INTO record SELECT trial, 9, kind, day, written, body, digest FROM record",
      "INSERT INTO record SELECT trial, 1, kind, day, written, body, digest FROM record",
    ] {
      #expect(throws: DatabaseError.self, "\(sql)") {
        try queue.write { try $0.execute(sql: sql) }
      }
    }
    #expect(try store.verify(trial) == [])
  }

  @Test(
    "whoever takes the guards away and changes anything is found",
    arguments: [
      "UPDATE record SET body = replace(body, '5', '6') WHERE number = 2",
      "UPDATE record SET written = 'earlier' WHERE number = 1",
      "UPDATE record SET day = '2026-11-25' WHERE number = 3",
      "UPDATE record SET kind = 'amended' WHERE number = 3",
      "UPDATE record SET digest = zeroblob(32) WHERE number = 3",
      "DELETE FROM record WHERE number = 2", "UPDATE trial SET first_day = '2026-11-01'",
      "UPDATE trial SET person = '{}'", "UPDATE trial SET target_mg_d = 300",
      "UPDATE trial SET protocol = CAST('{}' AS BLOB)",
      "UPDATE trial SET commitment = zeroblob(32)",
      "UPDATE sealed_order SET seed = zeroblob(8)",
    ])
  func tampering(sql: String) throws {
    let scratch = try Scratch()
    let (store, trial) = try Self.begun(scratch)
    for number in 0..<4 {
      var entry = DiaryEntry()
      entry.scores = ["pain": 5]
      try store.append(
        [NewEvent(.entry(entry, .entry), on: caseDay + number)], to: trial, after: number,
        written: "w")
    }
    let queue = try DatabaseQueue(path: scratch.path())
    try queue.write { database in
      for name in try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
      {
        try database.execute(sql: "DROP TRIGGER \(name)")
      }
      try database.execute(sql: sql)
    }
    let again = try TrialStore.open(scratch.path())
    let findings = try again.verify(try again.trial())
    #expect(findings.contains { if case .guardMissing = $0 { false } else { true } })
  }

  @Test("two writers never mix: the slower one is told to read again")
  func twoWriters() throws {
    let scratch = try Scratch()
    let (store, trial) = try Self.begun(scratch)
    let other = try TrialStore.open(scratch.path())
    let event = [NewEvent(.stopped(reason: "x"), on: caseDay)]
    try store.append(event, to: trial, after: 0, written: "w")
    #expect(throws: StoreError.changedMeanwhile) {
      try other.append(event, to: trial, after: 0, written: "w")
    }
    #expect(try other.records(of: trial).count == 1)
  }

  @Test("every connection waits for the disk")
  func durable() throws {
    let scratch = try Scratch()
    _ = try Self.begun(scratch)
    #expect(throws: StoreError.alreadyThere(scratch.path())) {
      try TrialStore.create(at: scratch.path())
    }
    #expect(throws: StoreError.notThere(scratch.path("none"))) {
      try TrialStore.open(scratch.path("none"))
    }
  }

  @Test("a file that is no database is refused, whatever is in it")
  func foreign() throws {
    let scratch = try Scratch()
    _ = try Self.begun(scratch)
    let whole = try Data(contentsOf: URL(fileURLWithPath: scratch.path()))
    for seed in 0..<300 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let path = scratch.path("damaged-\(seed)")
      try DamagedText.damage(whole, &random).write(to: URL(fileURLWithPath: path))
      do throws(StoreError) {
        let store = try TrialStore.open(path)
        let trial = try store.trial()
        _ = try store.verify(trial)
        _ = try store.records(of: trial)
      } catch {
        // Any error will do; a crash or a made-up value will not.
        continue
      }
    }
  }

  @Test("a database of a later version is refused and left alone")
  func later() throws {
    let scratch = try Scratch()
    _ = try Self.begun(scratch)
    try DatabaseQueue(path: scratch.path()).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 later')")
    }
    #expect(throws: StoreError.newerVersion(scratch.path())) {
      try TrialStore.open(scratch.path())
    }
  }
}
