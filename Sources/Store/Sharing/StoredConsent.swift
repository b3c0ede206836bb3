import Foundation
import GRDB
package import Olivine

/// What a clinician agreed to, for the next check to read.
///
/// Never changed; a later one takes its place.
package struct StoredConsent: Hashable, Sendable {
  package typealias ID = StoreID<StoredConsent>

  package let id: ID
  package let person: StoredPerson.ID
  /// Nil once the clinician's account was deleted; the name stays with the consent.
  package let clinician: Account.ID?
  /// Name, day, the most mg a day in total, and the rules that were considered.
  package let consent: Consent
  /// The words that were agreed to.
  package let agreed: String
  /// Local time.
  package let created: String
}

extension StoredConsent {
  init(_ row: Row) throws {
    guard let day = Day(row["day"] as String),
      let covers = try? JSONDecoder().decode(
        [String].self, from: Data((row["covers"] as String).utf8))
    else { throw SiteError.unreadable(table: "consent") }
    self.init(
      id: ID(row["id"] as String), person: StoredPerson.ID(row["person"] as String),
      clinician: (row["clinician"] as String?).map { Account.ID($0) },
      consent: Consent(
        name: row["clinician_name"], day: day, maximumDose: row["maximum_mg_d"],
        covers: Set(covers)),
      agreed: row["agreed"], created: row["created"])
  }
}
