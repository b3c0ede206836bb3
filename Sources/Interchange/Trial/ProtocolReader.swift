public import Foundation
public import Olivine

/// Reads a trial protocol back from the canonical JSON it was hashed in.
public enum ProtocolReader {
  private static let names = [
    "analysis_version", "blinding", "comparator", "direction", "effect_prior_source", "id",
    "layout",
    "looks", "mcid", "outcome", "person", "planned_sd", "priors", "restart", "run_in_d",
    "sequences", "start", "stop_rules", "tolerance_steps", "unit_d", "version", "wash_out_d",
  ]

  /// - Throws: ``InputProblem``, also where the text is not exactly what the protocol would be written
  ///   as: then it was changed.
  public static func trialProtocol(from data: Data) throws(InputProblem) -> TrialProtocol {
    let fields = try FieldReader(try JSONValue(parsing: data), at: "", known: names)
    let id = try fields.needed("id", fields.text)
    let version = try fields.needed("version", fields.positive)
    let person = try fields.needed("person") { name throws(InputProblem) in
      try fields.whole(name, in: 0...999_999_999)
    }
    let outcome = try fields.needed("outcome") { name throws(InputProblem) in
      try fields.choice(name, of: Outcome.self)
    }
    let comparator = try fields.needed("comparator") { name throws(InputProblem) in
      try fields.choice(name, of: Comparator.self)
    }
    let blinding = try fields.needed("blinding") { name throws(InputProblem) in
      try fields.choice(name, of: Blinding.self)
    }
    let mcid = try fields.needed("mcid", fields.plainNumber)
    let plannedSD = try fields.needed("planned_sd", fields.plainNumber)
    let source = try fields.needed("effect_prior_source", fields.text)
    let stopRules = try fields.texts("stop_rules") ?? []
    let priors = try DiaryReader.priors(fields).0
    let design = try DesignReader(fields).design()
    guard
      let read = try? TrialProtocol(
        id: id, version: version, person: UInt32(person), outcome: outcome, mcid: mcid,
        design: design, plannedSD: plannedSD, comparator: comparator, blinding: blinding,
        priors: priors, effectPriorSource: source, stopRules: stopRules),
      read.canonicalBytes == Array(data)
    else { throw InputProblem(at: "", .changedProtocol) }
    return read
  }
}

extension FieldReader {
  /// A field that must be there.
  func needed<Value>(
    _ name: String, _ read: (String) throws(InputProblem) -> Value?
  ) throws(InputProblem) -> Value {
    guard let value = try read(name) else { throw InputProblem(at: place(name), .missingField) }
    return value
  }

  func plainNumber(_ name: String) throws(InputProblem) -> Double? { try number(name) }

  /// A whole number from 1 up to the days of a lifetime.
  func positive(_ name: String) throws(InputProblem) -> Int? { try whole(name, in: 1...40_000) }

  /// A whole number of days, none included.
  func days(_ name: String) throws(InputProblem) -> Int? { try whole(name, in: 0...4_000) }
}
