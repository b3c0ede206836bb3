import Foundation
import GRDB
import Olivine

extension StoredTrial {
  static let columns = [
    "id", "first_day", "check_day", "person", "form", "target_mg_d", "protocol", "protocol_hash",
    "commitment", "program_version", "rule_base", "created",
  ]

  var arguments: StatementArguments {
    [
      id, firstDay.description, checkDay.description, person, form, targetDose,
      Data(protocolBytes), Data(protocolHash), Data(commitment), programVersion, ruleBase, created,
    ]
  }

  /// Nil where a day is none, which the tables exclude.
  init?(_ row: Row) {
    guard let firstDay = Day(row["first_day"] as String),
      let checkDay = Day(row["check_day"] as String)
    else { return nil }
    self.init(
      id: row["id"], firstDay: firstDay, checkDay: checkDay, person: row["person"],
      form: row["form"], targetDose: row["target_mg_d"],
      protocolBytes: Array(row["protocol"] as Data),
      protocolHash: Array(row["protocol_hash"] as Data),
      commitment: Array(row["commitment"] as Data), programVersion: row["program_version"],
      ruleBase: row["rule_base"], created: row["created"])
  }
}
