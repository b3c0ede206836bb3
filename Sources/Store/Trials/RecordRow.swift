import Foundation
import GRDB
import Olivine

/// A record as it stands in its row.
struct RecordRow: Sendable {
  let number: Int
  let kind: String
  let day: String
  let written: String
  let body: String
  let digest: [UInt8]

  init(_ row: Row) {
    number = row["number"]
    kind = row["kind"]
    day = row["day"]
    written = row["written"]
    body = row["body"]
    digest = Array(row["digest"] as Data)
  }

  /// Nil for what this version does not know.
  var record: TrialRecord? {
    guard let day = Day(day), let event = EventBody.event(kind: kind, text: body) else {
      return nil
    }
    return TrialRecord(number: number, day: day, written: written, event: event)
  }
}
