import GRDB
package import Olivine

extension SiteStore {
  /// Keeps a check.
  ///
  /// - Parameters:
  ///   - document: the person as checked, JSON.
  ///   - result: the result, JSON.
  @discardableResult
  package func keep(
    _ assessment: Assessment, of person: StoredPerson.ID, document: String, result: String,
    by account: Account.ID, at time: Timestamp, using random: inout some RandomNumberGenerator
  ) throws(SiteError) -> StoredCheck {
    let check = StoredCheck(
      id: StoredCheck.ID(using: &random), person: person, day: assessment.day, document: document,
      decision: assessment.decision, maximum: assessment.maximum,
      expires: assessment.clearance?.expiry, ruleBase: CatalogueVersion.ruleBase,
      programVersion: ProgramVersion.text, result: result, created: time.local)
    return try write { database in
      try Self.owned(person, by: account, in: database)
      try Self.requireJSON(document, result, in: database)
      try database.execute(
        sql: """
          INSERT INTO assessment (id, person, day, document, decision, maximum_mg_d, expires,
            rule_base, program_version, result, created, number)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, \(SiteTables.next(in: "assessment")))
          """,
        arguments: [
          check.id.text, person.text, check.day.description, document, check.decision.rawValue,
          check.maximum, check.expires?.description, check.ruleBase, check.programVersion, result,
          check.created,
        ])
      try AuditTrail.note(.checked, of: person.text, by: account, at: time, in: database)
      return check
    }
  }

  /// The checks of a person, the latest first.
  package func checks(
    of person: StoredPerson.ID, for account: Account.ID, limit: Int = 1_000
  ) throws(SiteError) -> [StoredCheck] {
    try read { database in
      try Self.person(person, for: account, in: database)
      return try Row.fetchAll(
        database,
        sql: Self.checkQuery + """
           AND assessment.person = ? ORDER BY assessment.number DESC LIMIT ?
          """, arguments: [account.text, person.text, limit]
      ).map(StoredCheck.init)
    }
  }

  /// The latest check of a person; nil before the first.
  package func latestCheck(
    of person: StoredPerson.ID, for account: Account.ID
  ) throws(SiteError) -> StoredCheck? {
    try checks(of: person, for: account, limit: 1).first
  }

  /// A check that an account may see.
  package func check(
    _ id: StoredCheck.ID, for account: Account.ID
  ) throws(SiteError) -> StoredCheck {
    try read { database in
      let row = try Row.fetchOne(
        database, sql: Self.checkQuery + " AND assessment.id = ?",
        arguments: [account.text, id.text])
      guard let row else { throw SiteError.notFound }
      return try StoredCheck(row)
    }
  }

  private static let checkQuery = """
    SELECT assessment.* FROM assessment
    JOIN visible_person ON visible_person.person = assessment.person
    WHERE visible_person.account = ?
    """
}
