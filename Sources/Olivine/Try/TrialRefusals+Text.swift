public import Catalogue
import Quantities
import Safety
import Trials

extension EntryRefusal {
  /// What is wrong and what would be accepted.
  public func text(in wording: Wording = .english) -> String {
    switch self {
    case .nothingToRecord: wording("try.refusal.nothing")
    case .dayAhead(let day): wording("try.refusal.ahead", ["date": wording.date(day)])
    case .beforeStart(_, let start): wording("try.refusal.before", ["date": wording.date(start)])
    case .afterEnd(_, let last): wording("try.refusal.after", ["date": wording.date(last)])
    case .tooLate(let day): wording("try.refusal.late", ["date": wording.date(day)])
    case .outOfRange(let field, let value, let low, let high):
      wording(
        "try.refusal.range",
        [
          "field": field, "value": value.text(decimals: 2), "low": low.text(decimals: 1),
          "high": high.text(decimals: 1),
        ])
    case .unknownOutcome(let code): Self.unknown(code, Outcome.allCases.map(\.rawValue), wording)
    case .unknownEvent(let code):
      Self.unknown(code, DailySigns.Event.allCases.map(\.rawValue), wording)
    case .unknownRedFlag(let code): Self.unknown(code, RedFlag.all.map(\.code), wording)
    }
  }

  private static func unknown(_ value: String, _ known: [String], _ wording: Wording) -> String {
    wording("try.refusal.code", ["value": value, "list": known.joined(separator: ", ")])
  }
}

extension TrialMismatch {
  /// Why a protocol and a plan do not belong together.
  public func text(in wording: Wording = .english) -> String {
    switch self {
    case .trialNotAllowed: wording("try.not_allowed")
    case .doseAboveRoom(let dose, let room):
      wording("try.mismatch.room", ["mg_d": dose.text(), "room_mg_d": room.text()])
    }
  }
}

extension ResumeRefusal {
  /// Why the pause goes on, and what ends it.
  public func text(in wording: Wording = .english) -> String {
    switch self {
    case .notPaused: wording("try.refusal.not_paused")
    case .stopped: wording("try.refusal.ended")
    case .checkNeeded: wording("try.refusal.check")
    case .stillFires: wording("try.refusal.still")
    }
  }
}

extension StopFinding {
  /// What a look found, in words; no number that could feed hope.
  public func text(of outcome: Outcome, in wording: Wording = .english) -> String {
    let noun = ["N": wording("outcome.\(outcome.rawValue)")]
    return switch self {
    case .success: wording("try.look.success", noun)
    case .futility: wording("try.look.futility")
    case .worsening: wording("try.look.worsening", noun)
    case .precision: wording("try.look.precision")
    }
  }

  /// The name in files.
  public var code: String {
    switch self {
    case .success: "success"
    case .futility: "futility"
    case .worsening: "worsening"
    case .precision: "precision"
    }
  }
}
