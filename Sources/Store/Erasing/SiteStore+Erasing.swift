import Foundation
import GRDB

/// How far a deletion came.
package enum Erasure: Hashable, Sendable {
  /// No byte of it is left in the files.
  case complete
  /// It is deleted and cannot be read by Olivine, but another program holds the file; its bytes go when the
  /// store is opened next, or at ``SiteStore/finishErasing()``.
  case pending
}

extension SiteStore {
  /// Deletes a person with everything that is kept about them, trials included.
  ///
  /// The audit trail keeps that somebody was deleted, by an id that says nothing.
  @discardableResult
  package func delete(
    _ person: StoredPerson.ID, by owner: Account.ID, at time: Timestamp
  ) throws(SiteError) -> Erasure {
    try write { database in
      try Self.owned(person, by: owner, in: database)
      try Eraser.withoutGuards(in: database) {
        try Eraser.deletePerson(person.text, in: database)
      }
      try AuditTrail.note(.personDeleted, of: person.text, by: owner, at: time, in: database)
    }
    return finishErasing()
  }

  /// Deletes an account with the people it owns, its sessions and its settings.
  ///
  /// Consents that a clinician recorded for other people stay with those people, under the name that was
  /// recorded.
  ///
  /// - Parameter actor: who deletes it; nil for the operator.
  @discardableResult
  package func delete(
    account: Account.ID, by actor: Account.ID?, at time: Timestamp
  ) throws(SiteError) -> Erasure {
    try write { database in
      let kept = try Self.account(account, in: database)
      try Eraser.withoutGuards(in: database) {
        try Eraser.delete(kept, in: database)
      }
      try AuditTrail.note(.accountDeleted, of: account.text, by: actor, at: time, in: database)
    }
    return finishErasing()
  }

  /// Deletes everything that is kept; the audit trail keeps that it was done.
  ///
  /// - Parameter actor: who deletes it; nil for the operator.
  @discardableResult
  package func deleteEverything(
    by actor: Account.ID?, at time: Timestamp
  ) throws(SiteError) -> Erasure {
    try write { database in
      try Eraser.withoutGuards(in: database) { try Eraser.deleteEverything(in: database) }
      try AuditTrail.note(.everythingDeleted, of: nil, by: actor, at: time, in: database)
    }
    return finishErasing()
  }

  /// Takes the bytes of what was deleted out of the files, where that has not been done yet.
  ///
  /// Cost: rewrites the file, in memory; some milliseconds for a household.
  @discardableResult
  package func finishErasing() -> Erasure {
    PlainCopy.clearAbandoned(in: folder)
    do {
      guard try pool.read(Eraser.isPending) else { return .complete }
      try pool.barrierWriteWithoutTransaction { database in
        try database.execute(sql: "VACUUM")
        try database.checkpoint(.truncate)
        try Eraser.setPending(false, in: database)
        try database.checkpoint(.truncate)
      }
      return .complete
    } catch {
      return .pending
    }
  }
}
