import Foundation
import GRDB
import Olivine
import OlivineTesting
import Store
import Testing

@Suite("Many at once") struct ConcurrencyTests {
  @Test("two programs with many threads lose nothing, and both chains hold")
  func writers() async throws {
    let site = try SiteFixture()
    let filled = try FilledSite(site)
    let stores = [site.store, try SiteStore.open(in: site.folder)]
    let (owner, trial) = (filled.owner.id, filled.trial)
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<6 {
        group.addTask {
          var random = SeededGenerator(seed: 1_000 + UInt64(writer))
          let store = stores[writer % 2]
          for number in 0..<15 {
            do {
              _ = try store.addPerson(
                named: "w\(writer)-\(number)", by: owner, at: SiteFixture.time(number),
                using: &random)
              try append("w\(writer)-\(number)", to: trial, by: owner, in: store)
            } catch {
              Issue.record("\(error)")
            }
          }
        }
        group.addTask {
          for _ in 0..<100 { _ = try? stores[writer % 2].people(for: owner) }
        }
      }
    }
    let names = Set(try site.store.people(for: owner).map(\.name))
    let wanted = Set((0..<6).flatMap { writer in (0..<15).map { "w\(writer)-\($0)" } })
    #expect(names.intersection(wanted) == wanted)
    let file = try site.store.trial(trial, for: owner)
    #expect(file.records.count == 2 + 90)
    #expect(try site.store.trials.verify(file.stored) == [])
    #expect(try site.store.verifyAudit() == [])
  }

  @Test("another program that holds the database is waited for, then named")
  func busy() throws {
    let site = try SiteFixture()
    let owner = try site.account("A")
    let queue = try DatabaseQueue(path: site.database)
    try queue.inDatabase { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: SiteError.store(.busy(site.database))) {
        try site.person("P", of: owner)
      }
      try database.execute(sql: "ROLLBACK")
    }
    _ = try site.person("P", of: owner)
  }
}

/// Appends a record, reading again whenever another writer was quicker.
private func append(
  _ reason: String, to trial: String, by owner: Account.ID, in store: SiteStore
) throws {
  while true {
    let count = try store.trial(trial, for: owner).records.count
    do throws(SiteError) {
      try store.append(
        [NewEvent(.resumed(reason: reason), on: caseDay)], to: trial, after: count, by: owner,
        at: SiteFixture.time(count))
      return
    } catch {
      guard error == .changedMeanwhile else { throw error }
    }
  }
}
