import GRDB

/// Deletes rows for good, in one transaction, in spite of the guards that refuse it otherwise.
enum Eraser {
  private static let guarded = Migrations.guardedTables.filter { $0 != "audit" }

  /// Takes the guards away, and puts them back before anybody else can write.
  static func withoutGuards(in database: Database, _ body: () throws -> Void) throws {
    for table in guarded {
      for name in Migrations.guards(of: table) {
        try database.execute(sql: "DROP TRIGGER \(name)")
      }
    }
    try body()
    for table in guarded { try database.execute(sql: Migrations.appendOnly(table)) }
    try setPending(true, in: database)
  }

  static func deletePerson(_ person: String, in database: Database) throws {
    let trials = try String.fetchAll(
      database, sql: "SELECT trial FROM person_trial WHERE person = ?", arguments: [person])
    for trial in trials {
      for table in ["record", "sealed_order", "person_trial"] {
        try database.execute(sql: "DELETE FROM \(table) WHERE trial = ?", arguments: [trial])
      }
      try database.execute(sql: "DELETE FROM trial WHERE id = ?", arguments: [trial])
    }
    for table in ["plan", "assessment", "forecast", "draft", "consent", "share", "person_version"] {
      try database.execute(sql: "DELETE FROM \(table) WHERE person = ?", arguments: [person])
    }
    try database.execute(sql: "DELETE FROM person WHERE id = ?", arguments: [person])
  }

  static func delete(_ account: Account, in database: Database) throws {
    let id = account.id.text
    let people = try String.fetchAll(
      database, sql: "SELECT id FROM person WHERE owner = ?", arguments: [id])
    for person in people { try deletePerson(person, in: database) }
    try database.execute(
      sql: "UPDATE consent SET clinician = NULL WHERE clinician = ?", arguments: [id])
    try database.execute(sql: "DELETE FROM share WHERE clinician = ?", arguments: [id])
    for table in ["session", "start_link", "account_setting"] {
      try database.execute(sql: "DELETE FROM \(table) WHERE account = ?", arguments: [id])
    }
    try database.execute(
      sql: "DELETE FROM sign_in_failure WHERE name_digest = ?",
      arguments: [SiteStore.digest(ofName: account.name)])
    try database.execute(sql: "DELETE FROM account WHERE id = ?", arguments: [id])
  }

  static func deleteEverything(in database: Database) throws {
    for table in [
      "record", "sealed_order", "person_trial", "trial", "plan", "assessment", "forecast", "draft",
      "consent", "share", "person_version", "person", "session", "start_link", "account_setting",
      "sign_in_failure", "account",
    ] {
      try database.execute(sql: "DELETE FROM \(table)")
    }
  }

  /// Kept in the header of the file, in the same transaction: whoever opens it next after a crash goes on.
  static func isPending(in database: Database) throws -> Bool {
    try Int.fetchOne(database, sql: "PRAGMA user_version") == 1
  }

  static func setPending(_ isPending: Bool, in database: Database) throws {
    try database.execute(sql: "PRAGMA user_version = \(isPending ? 1 : 0)")
  }
}
