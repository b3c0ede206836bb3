public import Olivine

extension JSONValue {
  /// What is to be done today.
  public init(_ card: TodayCard) {
    self = [
      "day": .number(Double(card.day)), "last_day": .number(Double(card.lastDay)),
      "sentence": .string(card.sentence()), "done": .bool(card.isDone),
      "missed_days": .number(Double(card.missed)),
      "questions": .array(card.questions.map { .string($0.rawValue) }),
      "outcome": .string(card.outcome.rawValue), "instruction": Self.instruction(card.instruction),
      "disclaimer": .string(Wording.english("disclaimer")),
    ]
  }

  private static func instruction(_ instruction: TodayCard.Instruction) -> JSONValue {
    switch instruction {
    case .magnesium(let intakes):
      [
        "kind": "magnesium",
        "intakes": .array(
          intakes.map {
            ["time": .string($0.time.description), "mg": .number($0.milligrams)]
          }),
      ]
    case .nothing: ["kind": "nothing"]
    case .supply(let number, let share, _):
      ["kind": "supply", "supply": .number(Double(number)), "share": .number(share)]
    case .paused(let rules): ["kind": "paused", "rules": JSONValue(rules)]
    case .checkExpired(let day):
      ["kind": "check_expired", "expired": .string(day.description)]
    case .stopped: ["kind": "stopped"]
    case .notStarted(let day): ["kind": "not_started", "starts": .string(day.description)]
    case .completed: ["kind": "completed"]
    }
  }

  /// What the stop rules say.
  public init(_ review: SignsReview) {
    self = [
      "action": .string(review.action.rawValue), "urgency": .string(review.urgency.rawValue),
      "findings": .array(
        review.findings.map {
          [
            "rule": .string($0.rule), "action": .string($0.action.rawValue),
            "urgency": .string($0.urgency.rawValue), "message": .string($0.message()),
            "next_step": JSONValue($0.nextStep()),
          ]
        }),
    ]
  }

  /// How a trial stands; nothing of its order, and no result.
  public init(_ course: TrialCourse) {
    let fixed = course.trial.trialProtocol
    self = [
      "stage": .string(course.stageCode),
      "day": .number(Double(course.trial.number(of: course.today))),
      "days": .number(Double(fixed.lastDay)),
      "completed_days": .number(Double(course.completedDays)),
      "missed_days": .number(Double(course.missedDays)),
      "paper_days": .number(Double(course.paperDays.count)),
      "paused": .bool(course.dosing.isPaused), "paused_by": JSONValue(course.pausedBy),
      "first_day": .string(course.trial.firstDay.description),
      "last_day": .string(course.trial.lastDay.description),
      "outcome": .string(fixed.outcome.rawValue), "blinding": .string(fixed.blinding.rawValue),
      "layout": .string(fixed.design.layout.code),
      "full_dose_mg_d": .number(course.trial.plan.fullDose),
      "check_expires": .string(course.trial.plan.clearance.expiry.description),
      "review": course.review.map { JSONValue($0) } ?? .null,
      "next_look_day": JSONValue(course.nextLook?.day),
    ]
  }
}

extension TrialCourse {
  fileprivate var stageCode: String {
    switch stage {
    case .notStarted: "not_started"
    case .running: "running"
    case .stopped: "stopped"
    case .completed: "completed"
    }
  }
}
