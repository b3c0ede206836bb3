public import Olivine

extension FieldProblem {
  /// What is wrong and what to write instead, as one or two sentences.
  public func message(in wording: Wording = .english) -> String {
    // A row of a form for several days is named after its day.
    let base = field.split(separator: "_20").first.map(String.init) ?? field
    let name = wording.optional("trial.field.\(base)") ?? wording("trial.field.other")
    switch kind {
    case .notANumber(let typed):
      return wording("trial.problem.number", ["name": name, "value": Self.shortened(typed)])
    case .notWhole(let value):
      return wording(
        "trial.problem.whole", ["name": name, "value": value.text(decimals: 2)])
    case .outOfRange(let value, let low, let high):
      return wording(
        "trial.problem.range",
        [
          "name": name, "value": value.text(decimals: 2), "low": low.text(decimals: 2),
          "high": high.text(decimals: 2),
        ])
    case .unknownChoice(let value):
      return wording("trial.problem.choice", ["name": name, "value": Self.shortened(value)])
    case .unitMissing: return wording("trial.problem.unit", ["name": name])
    case .notASize(let typed):
      return wording("site.about.problem.\(field)", ["value": Self.shortened(typed)])
    case .sizeWithoutUnit(let typed):
      return wording("site.about.problem.\(field).unit", ["value": Self.shortened(typed)])
    case .tooLong(let count, let most):
      return wording(
        "trial.problem.long", ["name": name, "n": "\(count)", "most": "\(most)"])
    case .missing: return wording("trial.problem.missing", ["name": name])
    case .dayOutOfRange(let first, let last):
      return wording(
        "trial.problem.day",
        ["name": name, "date": wording.date(first), "end": wording.date(last)])
    case .entry(let refusal): return refusal.text(in: wording)
    }
  }

  /// Enough of what was typed to find it again.
  private static func shortened(_ typed: String) -> String {
    typed.count <= 40 ? typed : typed.prefix(39) + "…"
  }
}
