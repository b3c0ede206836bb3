public import Catalogue
import Quantities
public import Trials

extension DesignReason {
  /// The reason in one or two sentences.
  public func text(in wording: Wording = .english) -> String {
    switch self {
    case .effectReached(let share, let days):
      wording("design.reason.reached", ["days": "\(days)", "percent": Self.percent(share)])
    case .carryOver(let share, let days):
      wording("design.reason.carry_over", ["days": "\(days)", "percent": Self.percent(share)])
    case .orders(let count, _): wording("design.reason.orders", ["n": "\(count)"])
    case .switchDaysGain(let from, let to):
      wording(
        "design.reason.switch_days", ["from": wording.points(from), "to": wording.points(to)])
    case .setWidened(_, let members):
      wording("design.reason.widened", ["n": "\(members)"])
    case .oneSwitchOnly: wording("design.reason.one_switch")
    case .systematicOrder: wording("design.reason.systematic")
    case .feasibilityOnly: wording("design.reason.one_pair")
    case .toleranceFirst(let days): wording("design.reason.tolerance", ["days": "\(days)"])
    case .stepsInside(let days): wording("design.reason.steps_inside", ["days": "\(days)"])
    case .notBlinded: wording("design.reason.not_blinded")
    case .stoppingNotAccepted: wording("design.reason.no_stopping")
    case .slowEffect(let days): wording("design.reason.slow", ["days": days.text()])
    }
  }

  private static func percent(_ share: Double) -> String { "\((share * 100).text())\u{A0}%" }
}

extension DesignAdvice {
  /// The advice in one or two sentences.
  public func text(in wording: Wording = .english) -> String {
    switch self {
    case .worthwhile(let none): wording("design.advice.worthwhile", Self.inTen(none))
    case .longerTrial(let days, let points, let none):
      wording(
        "design.advice.longer",
        Self.inTen(none).merging(["days": "\(days)", "points": wording.points(points)]) { $1 })
    case .quieterOutcome(_, let points, let none):
      wording(
        "design.advice.quieter",
        Self.inTen(none).merging(["points": wording.points(points)]) { $1 })
    case .noTrial(let none): wording("design.advice.no_trial", Self.inTen(none))
    }
  }

  private static func inTen(_ withoutAnswer: Double) -> [String: String] {
    ["n": "\(Verdict.inTen(withoutAnswer))"]
  }
}

extension Layout {
  /// A short name, for a list to choose from.
  public func name(in wording: Wording = .english) -> String {
    switch self {
    case .pairs(let count, _): wording("design.layout.pairs", ["pairs": "\(count)"])
    default: wording("design.layout.\(code)")
    }
  }
}

extension LeverGain.Lever {
  /// What is changed, in a few words.
  public func text(in wording: Wording = .english) -> String {
    switch self {
    case .mirroredOrder: wording("design.lever.mirrored")
    case .switchDays(let switches): wording("design.lever.switch_days", ["n": "\(switches)"])
    case .nearOptimalDraw(let members): wording("design.lever.draw", ["n": "\(members)"])
    case .longerTrial(let days): wording("design.lever.longer", ["days": "\(days)"])
    case .quieterOutcome(let share):
      wording("design.lever.quieter", ["percent": ((1 - share) * 100).text() + "\u{A0}%"])
    case .sharperHalfLife: wording("design.lever.half_life")
    case .jointOutcomes(let count): wording("design.lever.joint", ["n": "\(count)"])
    }
  }
}
