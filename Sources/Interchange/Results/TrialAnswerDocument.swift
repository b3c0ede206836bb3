public import Olivine

extension JSONValue {
  /// The answer of a trial: that of its diary, with how the trial went.
  public init(_ document: JSONValue, of answer: TrialAnswer) {
    guard case .object(var fields) = document else {
      self = document
      return
    }
    let course = answer.course
    fields["trial"] = [
      "first_day": .string(course.trial.firstDay.description),
      "last_day": .string(course.trial.lastDay.description),
      "form": .string(course.trial.plan.form.text),
      "full_dose_mg_d": .number(course.trial.plan.fullDose),
      "sequence": .string(answer.order.sequence.code),
      "seed": .string(String(answer.order.seed)),
      "protocol_hash": .string(course.trial.sealed.protocolHash.hexadecimal),
      "harms": .array(
        answer.harms.map {
          [
            "kind": .string($0.kind.rawValue), "on_days": .number(Double($0.onDays)),
            "on_answered": .number(Double($0.onAnswered)),
            "off_days": .number(Double($0.offDays)),
            "off_answered": .number(Double($0.offAnswered)),
          ]
        }),
      "joint": answer.joint.map {
        [
          "model": "T1j", "outcomes": JSONValue(answer.jointOutcomes.map(\.rawValue)),
          "effect": Self.estimate($0.own.effect), "class": JSONValue($0.verdict?.rawValue),
          "detectable_points": .number($0.detectablePoints),
        ]
      } ?? .null,
      "guesses": answer.guesses.map {
        ["guesses": .number(Double($0.guesses)), "right": .number(Double($0.right))]
      } ?? .null,
      "stop_events": JSONValue(course.stopEvents()), "changes": JSONValue(course.changes()),
      "paper_days": .number(Double(course.paperDays.count)),
      "stopped_after_day": JSONValue(course.dosing.stoppedAfter),
    ]
    self = .object(fields)
  }

  /// A report item by item; what is not recorded is null.
  public init(_ report: CENTReport) {
    self = [
      "standard": "CENT 2015, SPENT 2019",
      "items": .array(
        report.entries.map {
          [
            "item": .string($0.item.id), "topic": .string($0.item.topic),
            "text": JSONValue($0.text),
          ]
        }),
      "missing": JSONValue(report.missing),
    ]
  }
}
