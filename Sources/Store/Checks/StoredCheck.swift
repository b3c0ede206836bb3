import GRDB
package import Olivine

/// A safety check as it was made: what went in, and what came out.
///
/// Never changed. A clearance is never kept; whoever makes a plan checks the person again.
package struct StoredCheck: Hashable, Sendable {
  package typealias ID = StoreID<StoredCheck>

  package let id: ID
  package let person: StoredPerson.ID
  package let day: Day
  /// The person as they were checked, a JSON document.
  package let document: String
  package let decision: Decision
  /// The total allowed, mg a day.
  package let maximum: Double
  /// The last day on which it holds; nil where nothing may be planned.
  package let expires: Day?
  package let ruleBase: String
  package let programVersion: String
  /// The result as a JSON document.
  package let result: String
  /// Local time.
  package let created: String
}

extension StoredCheck {
  init(_ row: Row) throws {
    guard let day = Day(row["day"] as String), let decision = Decision(rawValue: row["decision"])
    else { throw SiteError.unreadable(table: "assessment") }
    self.init(
      id: ID(row["id"] as String), person: StoredPerson.ID(row["person"] as String), day: day,
      document: row["document"], decision: decision, maximum: row["maximum_mg_d"],
      expires: (row["expires"] as String?).flatMap { Day($0) }, ruleBase: row["rule_base"],
      programVersion: row["program_version"], result: row["result"], created: row["created"])
  }
}
