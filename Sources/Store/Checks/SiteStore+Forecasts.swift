import Crypto
import Foundation
import GRDB

/// What a forecast was asked: the same question has the same answer.
package struct ForecastQuestion: Hashable, Sendable {
  /// The person or plan as JSON, as the forecast read it.
  package let document: String
  package let form: String
  /// mg a day.
  package let dose: Double
  package let days: Int
  package let people: Int
  package let seed: UInt64
  package let programVersion: String

  package init(
    document: String, form: String, dose: Double, days: Int, people: Int, seed: UInt64,
    programVersion: String
  ) {
    self.document = document
    self.form = form
    self.dose = dose
    self.days = days
    self.people = people
    self.seed = seed
    self.programVersion = programVersion
  }

  var key: Data {
    Data(
      RecordChain.digest(
        [document, form, "\(dose)", "\(days)", "\(people)", "\(seed)", programVersion].map {
          Array($0.utf8)
        }))
  }
}

extension SiteStore {
  /// Forecasts that are kept; older ones are computed again when asked for.
  static let forecastsToKeep = 500

  /// The forecast that was made before for the same question; nil without one.
  package func forecast(
    _ question: ForecastQuestion, of person: StoredPerson.ID, for account: Account.ID
  ) throws(SiteError) -> String? {
    try read { database in
      try String.fetchOne(
        database,
        sql: """
          SELECT forecast.document FROM forecast
          JOIN visible_person ON visible_person.person = forecast.person
          WHERE visible_person.account = ? AND forecast.person = ? AND forecast.key = ?
          """, arguments: [account.text, person.text, question.key])
    }
  }

  /// Keeps a forecast for the next time, and forgets the oldest beyond some hundreds.
  ///
  /// - Parameter document: the forecast, JSON.
  package func keepForecast(
    _ document: String, answering question: ForecastQuestion, of person: StoredPerson.ID,
    by account: Account.ID, at time: Timestamp
  ) throws(SiteError) {
    try write { database in
      try Self.person(person, for: account, in: database)
      try Self.requireJSON(document, in: database)
      try database.execute(
        sql: """
          INSERT INTO forecast (key, person, document, used_s) VALUES (?, ?, ?, ?)
          ON CONFLICT (person, key) DO UPDATE
          SET document = excluded.document, used_s = excluded.used_s
          """, arguments: [question.key, person.text, document, time.seconds])
      try database.execute(
        sql: """
          DELETE FROM forecast WHERE (person, key) IN
            (SELECT person, key FROM forecast ORDER BY used_s DESC, key LIMIT -1 OFFSET ?)
          """, arguments: [Self.forecastsToKeep])
    }
  }
}
