import Catalogue
import People
import Quantities

/// Magnesium in blood with its unit and day.
enum SerumAnswer {
  static func turn(_ line: TypedLine, today: Day) -> Turn {
    if line.saysNone || line.folded == "never" { return .answered(.unknown) }
    let results = TypedResult.all(in: line, today: today)
    guard results.count == 1, let result = results.first else {
      return .unclear("interview.again.serum", [:])
    }
    if case .unclear(let id)? = result.day { return .unclear(id, [:]) }
    if let unit = result.unit {
      guard let unit = SerumMagnesium.Unit(rawValue: unit) else {
        return .unclear("interview.again.serum_unit", ["unit": unit])
      }
      return taking(result, in: unit, today: today)
    }
    // Below 1.4 a value is usual in mmol/L, above it in mg/dL.
    let unit: SerumMagnesium.Unit =
      result.value < 1.4 ? .millimolesPerLitre : .milligramsPerDecilitre
    guard (try? SerumMagnesium(result.value, unit)) != nil else {
      return .unclear("interview.again.serum", [:])
    }
    let again = Turn.startOver(CheckWording.current("interview.again.with_unit"))
    let prompt = CheckWording.current(
      "interview.ask.unit", ["value": result.value.text(decimals: 2), "unit": unit.rawValue])
    return .ask(
      .yesOrNo(prompt, unknown: again) { $0 ? taking(result, in: unit, today: today) : again },
      notes: [])
  }

  private static func taking(
    _ result: TypedResult, in unit: SerumMagnesium.Unit, today: Day
  ) -> Turn {
    guard let serum = try? SerumMagnesium(result.value, unit) else {
      return .startOver(
        "interview.again.value_range",
        SerumMagnesium.plausible.limits
          + ["value": "\(result.value.text(decimals: 2)) \(unit.rawValue)", "unit": "mmol/L"])
    }
    if let day = result.date { return .answered(.serum(Dated(serum, on: day))) }
    return .ask(
      .day(CheckWording.current("interview.ask.day"), today: today) { day in
        .answered(
          .serum(Dated(serum, on: day)),
          notes: day == nil ? [CheckWording.current("interview.note.undated")] : [])
      }, notes: [])
  }
}
