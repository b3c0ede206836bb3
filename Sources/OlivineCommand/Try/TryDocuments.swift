import Interchange
import Olivine

/// What recording an entry came to.
struct RecordResult {
  let day: Day
  let source: TrialEvent.Source
  /// Whether the day had an entry before.
  let isChange: Bool
  let events: [NewEvent]
  let course: TrialCourse
}

extension JSONValue {
  init(_ result: RecordResult) {
    self = [
      "day": .string(result.day.description), "source": .string(result.source.rawValue),
      "changed": .bool(result.isChange), "saved": true,
      "review": result.course.review.map { JSONValue($0) } ?? .null,
    ]
  }

  /// How a trial stands, and a look where one was asked for.
  init(_ course: TrialCourse, look: LookOutcome?) {
    let stand = JSONValue(course)
    guard case .object(var fields) = stand else {
      self = stand
      return
    }
    switch look {
    case nil: break
    case .refused(let refusal)?:
      fields["look"] = .null
      fields["look_refused"] = .string(
        LookOutcome.refused(refusal).sentence(refusal, of: course.trial))
    case .taken(let result)?:
      fields["look"] = [
        "day": .number(Double(result.look.day)),
        "findings": .array(result.findings.map { .string($0.code) }),
      ]
    }
    self = .object(fields)
  }

  /// That nothing was changed.
  init(verified trial: Trial, records: Int) {
    self = [
      "verified": true, "records": .number(Double(records)),
      "protocol_hash": .string(trial.sealed.protocolHash.hexadecimal),
      "commitment": .string(trial.sealed.commitment.bytes.hexadecimal),
    ]
  }
}
