public import Olivine

/// A trial as it is kept: what is needed to check and plan again, and the sealed protocol.
///
/// A clearance is never kept; whoever opens a trial checks the person again.
public struct StoredTrial: Hashable, Sendable {
  public let id: String
  public let firstDay: Day
  /// The day of the check that the plan rests on.
  public let checkDay: Day
  /// The person as a JSON document.
  public let person: String
  /// Code of the form, and the wished dose in mg a day.
  public let form: String
  public let targetDose: Double?
  /// The protocol in canonical JSON, its SHA-256, and the commitment to the seed.
  public let protocolBytes: [UInt8]
  public let protocolHash: [UInt8]
  public let commitment: [UInt8]
  public let programVersion: String
  public let ruleBase: String
  /// When it was written, local time with its distance from UTC.
  public let created: String

  public init(
    id: String, firstDay: Day, checkDay: Day, person: String, form: String, targetDose: Double?,
    sealed: SealedTrial, created: String
  ) {
    self.init(
      id: id, firstDay: firstDay, checkDay: checkDay, person: person, form: form,
      targetDose: targetDose, protocolBytes: sealed.trialProtocol.canonicalBytes,
      protocolHash: sealed.protocolHash, commitment: sealed.commitment.bytes,
      programVersion: ProgramVersion.text, ruleBase: CatalogueVersion.ruleBase, created: created)
  }

  init(
    id: String, firstDay: Day, checkDay: Day, person: String, form: String, targetDose: Double?,
    protocolBytes: [UInt8], protocolHash: [UInt8], commitment: [UInt8], programVersion: String,
    ruleBase: String, created: String
  ) {
    self.id = id
    self.firstDay = firstDay
    self.checkDay = checkDay
    self.person = person
    self.form = form
    self.targetDose = targetDose
    self.protocolBytes = protocolBytes
    self.protocolHash = protocolHash
    self.commitment = commitment
    self.programVersion = programVersion
    self.ruleBase = ruleBase
    self.created = created
  }
}
