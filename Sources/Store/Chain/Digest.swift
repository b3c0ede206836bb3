import Crypto
public import Olivine

extension SealDigest {
  /// SHA-256.
  public static let sha256 = SealDigest { Array(SHA256.hash(data: $0)) }
}

/// The chain that ties every record to the one before it, and the first to its trial.
enum RecordChain {
  /// The link that the first record of a trial hangs on.
  static func start(of trial: StoredTrial) -> [UInt8] {
    digest([
      Array(trial.id.utf8), Array(trial.firstDay.description.utf8),
      Array(trial.checkDay.description.utf8), Array(trial.person.utf8), Array(trial.form.utf8),
      Array((trial.targetDose?.description ?? "").utf8), trial.protocolBytes, trial.protocolHash,
      trial.commitment, Array(trial.programVersion.utf8), Array(trial.ruleBase.utf8),
      Array(trial.created.utf8),
    ])
  }

  static func link(
    after previous: [UInt8], number: Int, kind: String, day: String, written: String, body: String
  ) -> [UInt8] {
    digest([
      previous, Array("\(number)".utf8), Array(kind.utf8), Array(day.utf8), Array(written.utf8),
      Array(body.utf8),
    ])
  }

  /// Every part stands with its length, so that no two lists of parts give the same bytes.
  static func digest(_ parts: [[UInt8]]) -> [UInt8] {
    SealDigest.sha256(parts.flatMap { Array("\($0.count):".utf8) + $0 })
  }
}
