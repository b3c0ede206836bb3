/// The tables of people, accounts and everything that is kept for them; version 2.
enum SiteTables {
  static let all =
    accounts + signingIn + people + checks + plans + forecasts + trials + sharing + consents + audit
    + visibility + guards

  private static let day = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"

  private static let accounts = """
    CREATE TABLE account (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) > 0),
      name TEXT NOT NULL CHECK (length(name) > 0),
      name_key TEXT NOT NULL UNIQUE CHECK (length(name_key) > 0),
      role TEXT NOT NULL CHECK (role IN ('person', 'clinician')),
      is_home INTEGER NOT NULL CHECK (is_home IN (0, 1)),
      password_hash BLOB CHECK (length(password_hash) = 32),
      password_salt BLOB CHECK (length(password_salt) >= 16),
      scrypt_rounds INTEGER CHECK (scrypt_rounds > 1),
      scrypt_block_size INTEGER CHECK (scrypt_block_size > 0),
      scrypt_parallelism INTEGER CHECK (scrypt_parallelism > 0),
      created TEXT NOT NULL CHECK (length(created) > 0),
      closed TEXT,
      UNIQUE (id, role),
      CHECK ((password_hash IS NULL) = (password_salt IS NULL)),
      CHECK ((password_hash IS NULL) = (scrypt_rounds IS NULL)),
      CHECK ((password_hash IS NULL) = (scrypt_block_size IS NULL)),
      CHECK ((password_hash IS NULL) = (scrypt_parallelism IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX account_home ON account (is_home) WHERE is_home = 1;

    CREATE TABLE account_setting (
      account TEXT PRIMARY KEY NOT NULL REFERENCES account (id),
      document TEXT NOT NULL CHECK (json_valid(document)),
      updated TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    """

  private static let signingIn = """
    CREATE TABLE session (
      digest BLOB PRIMARY KEY NOT NULL CHECK (length(digest) = 32),
      account TEXT NOT NULL REFERENCES account (id),
      request_secret BLOB NOT NULL CHECK (length(request_secret) = 32),
      created TEXT NOT NULL,
      seen_s INTEGER NOT NULL,
      expires_s INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX session_account ON session (account);

    CREATE TABLE start_link (
      digest BLOB PRIMARY KEY NOT NULL CHECK (length(digest) = 32),
      account TEXT NOT NULL REFERENCES account (id),
      created TEXT NOT NULL,
      expires_s INTEGER NOT NULL,
      used TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX start_link_account ON start_link (account);

    CREATE TABLE sign_in_failure (
      id INTEGER PRIMARY KEY,
      name_digest BLOB NOT NULL CHECK (length(name_digest) = 32),
      at_s INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX sign_in_failure_name ON sign_in_failure (name_digest, at_s);

    """

  private static let people = """
    CREATE TABLE person (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) > 0),
      owner TEXT NOT NULL REFERENCES account (id),
      created TEXT NOT NULL CHECK (length(created) > 0)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX person_owner ON person (owner);

    CREATE TABLE person_version (
      person TEXT NOT NULL REFERENCES person (id),
      number INTEGER NOT NULL CHECK (number > 0),
      name TEXT NOT NULL,
      document TEXT NOT NULL CHECK (json_valid(document)),
      written TEXT NOT NULL CHECK (length(written) > 0),
      PRIMARY KEY (person, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE draft (
      person TEXT PRIMARY KEY NOT NULL REFERENCES person (id),
      answers TEXT NOT NULL CHECK (json_valid(answers)),
      updated TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    """

  // The order of writing is a number of its own: a local time goes back when somebody travels west or the
  // clock is changed, and the latest check must win.
  private static let checks = """
    CREATE TABLE assessment (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) > 0),
      number INTEGER NOT NULL UNIQUE CHECK (number > 0),
      person TEXT NOT NULL REFERENCES person (id),
      day TEXT NOT NULL CHECK (day \(day)),
      document TEXT NOT NULL CHECK (json_valid(document)),
      decision TEXT NOT NULL CHECK (decision IN ('allow', 'cap', 'clinician', 'block')),
      maximum_mg_d REAL NOT NULL CHECK (maximum_mg_d >= 0),
      expires TEXT CHECK (expires \(day)),
      rule_base TEXT NOT NULL,
      program_version TEXT NOT NULL,
      result TEXT NOT NULL CHECK (json_valid(result)),
      created TEXT NOT NULL CHECK (length(created) > 0),
      UNIQUE (id, person)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX assessment_person ON assessment (person, day);

    """

  private static let plans = """
    CREATE TABLE plan (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) > 0),
      number INTEGER NOT NULL UNIQUE CHECK (number > 0),
      person TEXT NOT NULL REFERENCES person (id),
      assessment TEXT NOT NULL,
      day TEXT NOT NULL CHECK (day \(day)),
      form TEXT NOT NULL CHECK (length(form) > 0),
      target_mg_d REAL CHECK (target_mg_d > 0),
      document TEXT NOT NULL CHECK (json_valid(document)),
      created TEXT NOT NULL CHECK (length(created) > 0),
      UNIQUE (id, person),
      FOREIGN KEY (assessment, person) REFERENCES assessment (id, person)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX plan_person ON plan (person, day);
    CREATE INDEX plan_assessment ON plan (assessment, person);

    """

  private static let forecasts = """
    CREATE TABLE forecast (
      key BLOB NOT NULL CHECK (length(key) = 32),
      person TEXT NOT NULL REFERENCES person (id),
      document TEXT NOT NULL CHECK (json_valid(document)),
      used_s INTEGER NOT NULL,
      PRIMARY KEY (person, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX forecast_used ON forecast (used_s);

    """

  private static let trials = """
    CREATE TABLE person_trial (
      trial TEXT PRIMARY KEY NOT NULL REFERENCES trial (id),
      number INTEGER NOT NULL UNIQUE CHECK (number > 0),
      person TEXT NOT NULL REFERENCES person (id),
      plan TEXT,
      FOREIGN KEY (plan, person) REFERENCES plan (id, person)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX person_trial_person ON person_trial (person);
    CREATE INDEX person_trial_plan ON person_trial (plan, person);

    """

  private static let sharing = """
    CREATE TABLE share (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) > 0),
      person TEXT NOT NULL REFERENCES person (id),
      clinician TEXT NOT NULL,
      role TEXT NOT NULL DEFAULT 'clinician' CHECK (role = 'clinician'),
      granted TEXT NOT NULL CHECK (length(granted) > 0),
      withdrawn TEXT,
      FOREIGN KEY (clinician, role) REFERENCES account (id, role)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX share_live ON share (person, clinician) WHERE withdrawn IS NULL;
    CREATE INDEX share_clinician ON share (clinician, role);

    CREATE TRIGGER share_only_withdrawn BEFORE UPDATE ON share
    WHEN OLD.withdrawn IS NOT NULL OR NEW.withdrawn IS NULL OR NEW.id <> OLD.id
      OR NEW.person <> OLD.person OR NEW.clinician <> OLD.clinician OR NEW.granted <> OLD.granted
    BEGIN SELECT RAISE(ABORT, 'a share is withdrawn once'); END;

    """

  private static let consents = """
    CREATE TABLE consent (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) > 0),
      number INTEGER NOT NULL UNIQUE CHECK (number > 0),
      person TEXT NOT NULL REFERENCES person (id),
      clinician TEXT REFERENCES account (id),
      clinician_name TEXT NOT NULL CHECK (length(clinician_name) > 0),
      day TEXT NOT NULL CHECK (day \(day)),
      maximum_mg_d REAL CHECK (maximum_mg_d >= 0),
      covers TEXT NOT NULL CHECK (json_valid(covers)),
      agreed TEXT NOT NULL CHECK (length(agreed) > 0),
      created TEXT NOT NULL CHECK (length(created) > 0)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX consent_person ON consent (person, day);
    CREATE INDEX consent_clinician ON consent (clinician);

    """

  private static let audit = """
    CREATE TABLE audit (
      number INTEGER PRIMARY KEY NOT NULL CHECK (number > 0),
      written TEXT NOT NULL CHECK (length(written) > 0),
      account TEXT,
      action TEXT NOT NULL CHECK (length(action) > 0 AND action NOT GLOB '*[^a-z_]*'),
      subject TEXT,
      digest BLOB NOT NULL CHECK (length(digest) = 32)
    ) STRICT;

    CREATE TRIGGER audit_in_order BEFORE INSERT ON audit
    WHEN NEW.number <> 1 + (SELECT coalesce(max(number), 0) FROM audit)
    BEGIN SELECT RAISE(ABORT, 'the audit trail is kept in order'); END;

    """

  /// Who may see whom, and as what: owners, and clinicians with a share that was not withdrawn.
  ///
  /// Every read joins it, so that no question can be asked without it.
  private static let visibility = """
    CREATE VIEW visible_person AS
      SELECT person.id AS person, person.owner AS account, 'owner' AS access
      FROM person JOIN account ON account.id = person.owner
      WHERE account.closed IS NULL
      UNION ALL
      SELECT share.person, share.clinician, 'clinician'
      FROM share
      JOIN account ON account.id = share.clinician
      JOIN person ON person.id = share.person
      WHERE share.withdrawn IS NULL AND account.closed IS NULL AND share.clinician <> person.owner;

    """

  /// The number of the next row of a table, for an `INSERT`.
  static func next(in table: String) -> String {
    "(SELECT coalesce(max(number), 0) + 1 FROM \(table))"
  }

  /// Tables of which nothing is changed or taken out, except when a person is deleted.
  static let guardedTables = [
    "person_version", "assessment", "plan", "person_trial", "consent", "audit",
  ]

  private static let guards = guardedTables.map(Migrations.appendOnly).joined()
}
