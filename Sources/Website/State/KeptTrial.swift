package import Interchange
package import Olivine
package import Store

extension ReopenedTrial.Kept {
  /// A trial as it stands in a database.
  package init(_ stored: StoredTrial, seed: UInt64, records: [TrialRecord]) {
    self.init(
      person: stored.person, checkDay: stored.checkDay, firstDay: stored.firstDay,
      form: stored.form, targetDose: stored.targetDose, protocolBytes: stored.protocolBytes,
      protocolHash: stored.protocolHash, commitment: stored.commitment, seed: seed,
      records: records)
  }
}
