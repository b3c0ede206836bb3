import GRDB
package import Olivine

/// A plan as it was made, with the check it rests on; never changed.
package struct StoredPlan: Hashable, Sendable {
  package typealias ID = StoreID<StoredPlan>

  package let id: ID
  package let person: StoredPerson.ID
  package let check: StoredCheck.ID
  package let day: Day
  /// Code of the form.
  package let form: String
  /// The wished dose, mg a day; nil without a wish.
  package let targetDose: Double?
  /// The plan as a JSON document.
  package let document: String
  /// Local time.
  package let created: String
}

extension StoredPlan {
  init(_ row: Row) throws {
    guard let day = Day(row["day"] as String) else { throw SiteError.unreadable(table: "plan") }
    self.init(
      id: ID(row["id"] as String), person: StoredPerson.ID(row["person"] as String),
      check: StoredCheck.ID(row["assessment"] as String), day: day, form: row["form"],
      targetDose: row["target_mg_d"], document: row["document"], created: row["created"])
  }
}
