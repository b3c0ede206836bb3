import GRDB

extension SiteStore {
  /// Everything that is known about a person, as one JSON document; the same rows give the same bytes.
  ///
  /// - Parameter trials: the trials whose seal may be opened, because they ended; of others the order stays
  ///   out, or a test that runs would be spoilt.
  package func export(
    _ person: StoredPerson.ID, openingSealOf trials: Set<String>, for owner: Account.ID,
    at time: Timestamp
  ) throws(SiteError) -> String {
    try write { database in
      try Self.owned(person, by: owner, in: database)
      try AuditTrail.note(.personExported, of: person.text, by: owner, at: time, in: database)
      let export = PersonExport(person: person.text, owner: owner.text, opened: trials)
      return try export.text(in: database)
    }
  }
}

/// Gathers the rows of a person; SQLite writes the JSON, so that documents stand as they were kept.
struct PersonExport {
  let person: String
  let owner: String
  let opened: Set<String>

  func text(in database: Database) throws -> String {
    var parts: [String] = []
    for (name, query) in Self.lists {
      let rows = try String.fetchAll(
        database, sql: query, arguments: ["person": person, "owner": owner])
      parts.append(Self.list(rows, named: name))
    }
    parts.append(Self.list(try trials(in: database), named: "trials"))
    return "{\n" + parts.sorted().joined(separator: ",\n") + "\n}\n"
  }

  private static func list(_ rows: [String], named name: String) -> String {
    "\"\(name)\": [" + rows.map { "\n  " + $0 }.joined(separator: ",")
      + (rows.isEmpty ? "]" : "\n]")
  }

  private func trials(in database: Database) throws -> [String] {
    let ids = try String.fetchAll(
      database, sql: "SELECT trial FROM person_trial WHERE person = ? ORDER BY trial",
      arguments: [person])
    return try ids.map { id in
      let isOpen = opened.contains(id)
      let records = try String.fetchAll(database, sql: Self.records, arguments: [id])
      let trial = try String.fetchOne(
        database, sql: Self.trial,
        arguments: ["trial": id, "open": isOpen, "records": "[\(records.joined(separator: ","))]"])
      return trial ?? "null"
    }
  }

  private static let trial = """
    SELECT json_object('id', trial.id, 'plan', person_trial.plan, 'first_day', first_day,
      'check_day', check_day, 'person', json(trial.person), 'form', form,
      'target_mg_d', target_mg_d, 'protocol', json(CAST(protocol AS TEXT)),
      'protocol_sha256', lower(hex(protocol_hash)), 'commitment', lower(hex(commitment)),
      'seed', CASE WHEN :open THEN lower(hex(seed)) END, 'program_version', program_version,
      'rule_base', rule_base, 'created', created, 'records', json(:records))
    FROM trial
    JOIN person_trial ON person_trial.trial = trial.id
    JOIN sealed_order ON sealed_order.trial = trial.id
    WHERE trial.id = :trial
    """

  private static let records = """
    SELECT json_object('number', number, 'kind', kind, 'day', day, 'written', written,
      'body', json(body), 'digest', lower(hex(digest)))
    FROM record WHERE trial = ? ORDER BY number
    """

  /// By the name of the list; each query gives one JSON object a row, and binds what it needs.
  private static let lists = [
    (
      "account",
      """
      SELECT json_object('id', id, 'name', name, 'role', role, 'created', created,
        'has_password', json(iif(password_hash IS NULL, 'false', 'true')))
      FROM account WHERE id = :owner AND :person IS NOT NULL
      """
    ),
    (
      "settings",
      """
      SELECT json_object('document', json(document), 'updated', updated)
      FROM account_setting WHERE account = :owner AND :person IS NOT NULL
      """
    ),
    (
      "sessions",
      """
      SELECT json_object('created', created, 'seen_s', seen_s, 'expires_s', expires_s)
      FROM session WHERE account = :owner AND :person IS NOT NULL ORDER BY created, digest
      """
    ),
    (
      "versions",
      """
      SELECT json_object('number', number, 'name', name, 'document', json(document),
        'written', written)
      FROM person_version WHERE person = :person AND :owner IS NOT NULL ORDER BY number
      """
    ),
    (
      "draft",
      """
      SELECT json_object('answers', json(answers), 'updated', updated)
      FROM draft WHERE person = :person AND :owner IS NOT NULL
      """
    ),
    (
      "checks",
      """
      SELECT json_object('id', id, 'day', day, 'document', json(document), 'decision', decision,
        'maximum_mg_d', maximum_mg_d, 'expires', expires, 'rule_base', rule_base,
        'program_version', program_version, 'result', json(result), 'created', created)
      FROM assessment WHERE person = :person AND :owner IS NOT NULL ORDER BY number
      """
    ),
    (
      "plans",
      """
      SELECT json_object('id', id, 'check', assessment, 'day', day, 'form', form,
        'target_mg_d', target_mg_d, 'document', json(document), 'created', created)
      FROM plan WHERE person = :person AND :owner IS NOT NULL ORDER BY number
      """
    ),
    (
      "forecasts",
      """
      SELECT json_object('key', lower(hex(key)), 'document', json(document))
      FROM forecast WHERE person = :person AND :owner IS NOT NULL ORDER BY key
      """
    ),
    (
      "shares",
      """
      SELECT json_object('id', share.id, 'clinician', account.name, 'granted', granted,
        'withdrawn', withdrawn)
      FROM share JOIN account ON account.id = share.clinician
      WHERE person = :person AND :owner IS NOT NULL ORDER BY granted, share.id
      """
    ),
    (
      "consents",
      """
      SELECT json_object('id', id, 'clinician', clinician_name, 'day', day,
        'maximum_mg_d', maximum_mg_d, 'covers', json(covers), 'agreed', agreed, 'created', created)
      FROM consent WHERE person = :person AND :owner IS NOT NULL ORDER BY number
      """
    ),
    (
      "audit",
      """
      SELECT json_object('number', number, 'written', written, 'account', account,
        'action', action, 'subject', subject)
      FROM audit
      WHERE subject = :person OR subject IN
          (SELECT trial FROM person_trial WHERE person_trial.person = :person)
        OR (account = :owner AND subject = :owner)
      ORDER BY number
      """
    ),
  ]
}
