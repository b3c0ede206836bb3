import GRDB

/// That a person let a clinician read, and whether it still holds.
package struct StoredShare: Hashable, Sendable {
  package typealias ID = StoreID<StoredShare>

  package let id: ID
  package let person: StoredPerson.ID
  package let clinician: Account.ID
  package let clinicianName: String
  /// Local times.
  package let granted: String
  package let withdrawn: String?

  package var isLive: Bool { withdrawn == nil }
}

extension StoredShare {
  init(_ row: Row) {
    self.init(
      id: ID(row["id"] as String), person: StoredPerson.ID(row["person"] as String),
      clinician: Account.ID(row["clinician"] as String), clinicianName: row["clinician_name"],
      granted: row["granted"], withdrawn: row["withdrawn"])
  }
}
