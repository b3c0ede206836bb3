import GRDB

/// The tables, version by version; a released version is never changed, only followed by another.
enum Migrations {
  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 trials") { database in
      try database.execute(
        sql: trials + sealedOrders + records + trialTables.map(appendOnly).joined())
    }
    migrator.registerMigration("2 site") { database in
      try database.execute(sql: SiteTables.all)
    }
    return migrator
  }

  private static let trials = """
    CREATE TABLE trial (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) > 0),
      first_day TEXT NOT NULL CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      check_day TEXT NOT NULL CHECK (check_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      person TEXT NOT NULL CHECK (json_valid(person)),
      form TEXT NOT NULL CHECK (length(form) > 0),
      target_mg_d REAL CHECK (target_mg_d > 0),
      protocol BLOB NOT NULL CHECK (json_valid(CAST(protocol AS TEXT))),
      protocol_hash BLOB NOT NULL CHECK (length(protocol_hash) = 32),
      commitment BLOB NOT NULL CHECK (length(commitment) = 32),
      program_version TEXT NOT NULL,
      rule_base TEXT NOT NULL,
      created TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    """

  private static let sealedOrders = """
    CREATE TABLE sealed_order (
      trial TEXT PRIMARY KEY NOT NULL REFERENCES trial (id),
      seed BLOB NOT NULL CHECK (length(seed) = 8)
    ) STRICT, WITHOUT ROWID;

    """

  private static let records = """
    CREATE TABLE record (
      trial TEXT NOT NULL REFERENCES trial (id),
      number INTEGER NOT NULL CHECK (number > 0),
      kind TEXT NOT NULL CHECK (
        kind IN ('entry', 'safety', 'resumed', 'rechecked', 'amended', 'looked', 'unblinded', 'stopped')),
      day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      written TEXT NOT NULL CHECK (length(written) > 0),
      body TEXT NOT NULL CHECK (json_valid(body)),
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      PRIMARY KEY (trial, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER record_in_order BEFORE INSERT ON record
    WHEN NEW.number <> 1 + (SELECT coalesce(max(number), 0) FROM record WHERE trial = NEW.trial)
    BEGIN SELECT RAISE(ABORT, 'records are kept in order'); END;

    """

  private static let trialTables = ["trial", "sealed_order", "record"]

  /// Tables of which nothing that was written is changed or taken out.
  static let guardedTables = trialTables + SiteTables.guardedTables

  /// The names of the triggers that guard a table.
  static func guards(of table: String) -> [String] { ["\(table)_no_update", "\(table)_no_delete"] }

  /// The triggers that refuse to change or take out a row.
  static func appendOnly(_ table: String) -> String {
    ["UPDATE", "DELETE"].map { action in
      """
      CREATE TRIGGER \(table)_no_\(action.lowercased()) BEFORE \(action) ON \(table)
      BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END;

      """
    }.joined()
  }
}
