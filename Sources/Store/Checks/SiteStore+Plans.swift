import GRDB
package import Olivine

extension SiteStore {
  /// Keeps a plan.
  ///
  /// - Parameters:
  ///   - day: the day for which it was made.
  ///   - check: the check that it rests on, of the same person.
  ///   - target: the wished dose, mg a day.
  ///   - document: the plan, JSON.
  @discardableResult
  package func keep(
    _ plan: Plan, on day: Day, of person: StoredPerson.ID, restingOn check: StoredCheck.ID,
    target: Double?, document: String, by account: Account.ID, at time: Timestamp,
    using random: inout some RandomNumberGenerator
  ) throws(SiteError) -> StoredPlan {
    let kept = StoredPlan(
      id: StoredPlan.ID(using: &random), person: person, check: check, day: day,
      form: plan.form.text, targetDose: target, document: document, created: time.local)
    return try write { database in
      try Self.owned(person, by: account, in: database)
      try Self.requireJSON(document, in: database)
      guard
        try Bool.fetchOne(
          database,
          sql: "SELECT EXISTS (SELECT 1 FROM assessment WHERE id = ? AND person = ?)",
          arguments: [check.text, person.text]
        ).isTrue
      else { throw SiteError.notFound }
      try database.execute(
        sql: """
          INSERT INTO plan (id, person, assessment, day, form, target_mg_d, document, created,
            number)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, \(SiteTables.next(in: "plan")))
          """,
        arguments: [
          kept.id.text, person.text, check.text, kept.day.description, kept.form, target, document,
          kept.created,
        ])
      try AuditTrail.note(.planned, of: person.text, by: account, at: time, in: database)
      return kept
    }
  }

  /// The plans of a person, the latest first.
  package func plans(
    of person: StoredPerson.ID, for account: Account.ID, limit: Int = 1_000
  ) throws(SiteError) -> [StoredPlan] {
    try read { database in
      try Self.person(person, for: account, in: database)
      return try Row.fetchAll(
        database,
        sql: Self.planQuery + """
           AND plan.person = ? ORDER BY plan.number DESC LIMIT ?
          """, arguments: [account.text, person.text, limit]
      ).map(StoredPlan.init)
    }
  }

  /// The latest plan of a person; nil before the first.
  package func latestPlan(
    of person: StoredPerson.ID, for account: Account.ID
  ) throws(SiteError) -> StoredPlan? {
    try plans(of: person, for: account, limit: 1).first
  }

  /// A plan that an account may see.
  package func plan(
    _ id: StoredPlan.ID, for account: Account.ID
  ) throws(SiteError) -> StoredPlan {
    try read { database in
      let row = try Row.fetchOne(
        database, sql: Self.planQuery + " AND plan.id = ?", arguments: [account.text, id.text])
      guard let row else { throw SiteError.notFound }
      return try StoredPlan(row)
    }
  }

  private static let planQuery = """
    SELECT plan.* FROM plan
    JOIN visible_person ON visible_person.person = plan.person
    WHERE visible_person.account = ?
    """
}
