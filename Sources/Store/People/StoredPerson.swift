import GRDB

/// A person as the latest version has them.
package struct StoredPerson: Hashable, Sendable {
  package typealias ID = StoreID<StoredPerson>

  /// What an account may do with a person.
  package enum Access: String, CaseIterable, Hashable, Sendable {
    case owner
    /// Reads, records consents, opens the seal in an emergency, stops a trial.
    case clinician
  }

  package let id: ID
  package let owner: Account.ID
  /// As what the asking account sees them.
  package let access: Access
  package let name: String
  /// The person as a JSON document, under the field names of a person's file.
  package let document: String
  /// Counted from 1; every change makes another and keeps the one before.
  package let version: Int
  /// When this version was written, local time.
  package let written: String
  package let created: String
}

extension StoredPerson {
  init(_ row: Row) throws {
    guard let access = Access(rawValue: row["access"]) else {
      throw SiteError.unreadable(table: "visible_person")
    }
    self.init(
      id: ID(row["id"] as String), owner: Account.ID(row["owner"] as String), access: access,
      name: row["name"], document: row["document"], version: row["number"],
      written: row["written"], created: row["created"])
  }
}
