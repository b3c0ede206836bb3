import GRDB

/// The tables, indexes, triggers and views of a database, in one order.
enum SchemaText {
  static func of(_ path: String) throws -> [String] {
    try DatabaseQueue(path: path).read {
      try String.fetchAll(
        $0,
        sql: """
          SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_master
          ORDER BY type, name
          """)
    }
  }
}
