import Catalogue
import People
import Quantities

/// "128 and 72", "128/80, pulse 72".
enum PressureAnswer {
  static func turn(_ line: TypedLine) -> Turn {
    let words = line.tokens.flatMap { $0.split(separator: "/").map(String.init) }
    let numbers = TypedNumber.all(in: words)
    let hasSlash = line.folded.contains("/")
    let namesPulse = pulseWords.contains { line.folded.contains($0) }
    let beginsWithPulse = pulseWords.contains { line.folded.hasPrefix($0) }
    switch numbers.count {
    case 2...3 where beginsWithPulse: return answer(systolic: numbers[1], pulse: numbers[0])
    case 1 where namesPulse && !hasSlash: return answer(systolic: nil, pulse: numbers[0])
    case 1: return askPulse(after: numbers[0])
    case 2 where hasSlash && !namesPulse: return askPulse(after: numbers[0])
    case 2 where namesPulse || line.folded.contains(" and "):
      return answer(systolic: numbers[0], pulse: numbers[1])
    case 2: return confirmPulse(numbers[1], after: numbers[0])
    case 3: return answer(systolic: numbers[0], pulse: numbers[2])
    default: return .unclear("interview.again.pressure", [:])
    }
  }

  private static let pulseWords = ["pulse", "bpm", "heart", "hr"]

  private static func askPulse(after systolic: Double) -> Turn {
    let turn = answer(systolic: systolic, pulse: nil)
    guard case .answered = turn else { return turn }
    return .ask(
      FollowUp(prompt: CheckWording.current("interview.ask.pulse")) { line in
        if line.saysUnknown { return turn }
        let numbers = TypedNumber.all(in: line.tokens)
        guard numbers.count == 1 else { return .unclear("interview.again.one_number", [:]) }
        return answer(systolic: systolic, pulse: numbers[0])
      }, notes: [])
  }

  /// "128 80" may be two pressures: a pulse that is none would hide a slow heart.
  private static func confirmPulse(_ pulse: Double, after systolic: Double) -> Turn {
    let turn = answer(systolic: systolic, pulse: pulse)
    guard case .answered = turn else { return turn }
    let prompt = CheckWording.current("interview.ask.is_pulse", ["number": pulse.text()])
    return .ask(.yesOrNo(prompt) { $0 ? turn : askPulse(after: systolic) }, notes: [])
  }

  private static func answer(systolic: Double?, pulse: Double?) -> Turn {
    let values = [(systolic, "sbp_mmhg", "mmHg"), (pulse, "hr_bpm", "beats a minute")]
    for case (let value?, let field, let unit) in values {
      let range = Person.range(of: field) ?? 0...300
      guard range.contains(value) else {
        return .unclear(
          "interview.again.value_range",
          range.limits + ["value": value.text(decimals: 1), "unit": unit])
      }
      guard value == value.rounded() else { return .unclear("interview.again.pressure", [:]) }
    }
    return .answered(.pressure(systolic: systolic, pulse: pulse))
  }
}
