import Foundation
import GRDB
package import Olivine

extension SiteStore {
  /// Records what a clinician agrees to.
  ///
  /// - Parameters:
  ///   - maximum: the most magnesium a day in total, mg; nil leaves it to the rules.
  ///   - rules: ids of the rules that the clinician considered.
  ///   - agreed: the words that the clinician agreed to.
  /// - Throws: ``SiteError/notFound`` where the person does not share with this clinician.
  @discardableResult
  package func recordConsent(
    for person: StoredPerson.ID, on day: Day, maximum: Double?, covering rules: Set<String>,
    agreed: String, by clinician: Account.ID, at time: Timestamp,
    using random: inout some RandomNumberGenerator
  ) throws(SiteError) -> StoredConsent {
    let id = StoredConsent.ID(using: &random)
    return try write { database in
      guard try Self.person(person, for: clinician, in: database).access == .clinician else {
        throw SiteError.notAllowed
      }
      let account = try Self.account(clinician, in: database)
      let covers = String(
        decoding: try JSONEncoder().encode(rules.sorted()), as: UTF8.self)
      try database.execute(
        sql: """
          INSERT INTO consent (id, person, clinician, clinician_name, day, maximum_mg_d, covers,
            agreed, created, number)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, \(SiteTables.next(in: "consent")))
          """,
        arguments: [
          id.text, person.text, clinician.text, account.name, day.description, maximum, covers,
          agreed, time.local,
        ])
      try AuditTrail.note(.consentRecorded, of: person.text, by: clinician, at: time, in: database)
      let row = try Row.fetchOne(
        database, sql: "SELECT * FROM consent WHERE id = ?", arguments: [id.text])
      guard let row else { throw SiteError.notFound }
      return try StoredConsent(row)
    }
  }

  /// The consents for a person, the latest first.
  package func consents(
    for person: StoredPerson.ID, seenBy account: Account.ID
  ) throws(SiteError) -> [StoredConsent] {
    try read { database in
      try Self.person(person, for: account, in: database)
      return try Row.fetchAll(
        database,
        sql: """
          SELECT consent.* FROM consent
          JOIN visible_person ON visible_person.person = consent.person
          WHERE visible_person.account = ? AND consent.person = ?
          ORDER BY consent.number DESC
          """, arguments: [account.text, person.text]
      ).map(StoredConsent.init)
    }
  }
}
