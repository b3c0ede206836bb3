import Catalogue
import People
import Quantities

/// Creatinine or eGFR with its day; a unit is asked for and never assumed.
struct KidneyTestAnswer: Sendable {
  private let today: Day
  private var creatinine: Dated<Creatinine>?
  private var eGFR: Dated<Double>?

  static func turn(_ line: TypedLine, today: Day) -> Turn {
    if line.saysNone || line.folded == "never" { return .answered(.unknown) }
    let results = TypedResult.all(in: line, today: today)
    guard (1...2).contains(results.count) else {
      return .unclear("interview.again.kidney_test", [:])
    }
    for case .unclear(let id)? in results.map(\.day) { return .unclear(id, [:]) }
    return KidneyTestAnswer(today: today).turn(reading: results)
  }

  private func turn(reading results: [TypedResult]) -> Turn {
    guard let result = results.first else { return askDay() }
    let rest = Array(results.dropFirst())
    if result.name.contains("gfr") || result.unit == "mL/min" {
      return takingEGFR(result, then: rest)
    }
    if let unit = result.unit {
      guard let unit = Creatinine.Unit(rawValue: unit) else {
        return .startOver("interview.again.creatinine_unit", ["unit": unit])
      }
      return taking(result, in: unit, then: rest)
    }
    return askUnit(of: result, then: rest)
  }

  /// The value alone may be a creatinine in either unit, or an eGFR.
  private func askUnit(of result: TypedResult, then rest: [TypedResult]) -> Turn {
    let unit = Creatinine.unitToAskAbout(for: result.value)
    let value = result.value.text(decimals: 2)
    let again = Turn.startOver(CheckWording.current("interview.again.with_unit"))
    if unit == .milligramsPerDecilitre || result.name.contains("crea") {
      let prompt = CheckWording.current(
        "interview.ask.unit", ["value": value, "unit": unit.rawValue])
      return .ask(
        .yesOrNo(prompt, unknown: again) { $0 ? taking(result, in: unit, then: rest) : again },
        notes: [])
    }
    return .ask(
      .choice(
        CheckWording.current("interview.ask.which_unit", ["value": value]),
        of: ["creatinine \(value) umol/L", "eGFR \(value)"]
      ) { choice in
        switch choice {
        case 0?: taking(result, in: unit, then: rest)
        case 1?: takingEGFR(result, then: rest)
        default: again
        }
      } otherwise: { _ in
        .unclear("interview.again.choice", ["last": "2"])
      }, notes: [])
  }

  private func taking(
    _ result: TypedResult, in unit: Creatinine.Unit, then rest: [TypedResult]
  ) -> Turn {
    do {
      var next = self
      next.creatinine = Dated(try Creatinine(result.value, unit), on: result.date)
      return next.turn(reading: rest)
    } catch {
      let values = [
        "value": "\(error.value.text(decimals: 2)) \(error.unit)", "unit": error.likelyUnit ?? "",
      ]
      guard let likely = error.likelyUnit.flatMap(Creatinine.Unit.init(rawValue:)) else {
        return .startOver("interview.again.creatinine_range", values)
      }
      let again = Turn.startOver(CheckWording.current("interview.again.with_unit"))
      return .ask(
        .yesOrNo(CheckWording.current("interview.ask.other_unit", values), unknown: again) {
          $0 ? taking(result, in: likely, then: rest) : again
        }, notes: [])
    }
  }

  private func takingEGFR(_ result: TypedResult, then rest: [TypedResult]) -> Turn {
    let range = Person.range(of: "egfr_reported") ?? 1...250
    guard range.contains(result.value) else {
      return .startOver(
        "interview.again.value_range",
        range.limits + ["value": "eGFR \(result.value.text(decimals: 1))", "unit": "mL/min"])
    }
    var next = self
    next.eGFR = Dated(result.value, on: result.date)
    return next.turn(reading: rest)
  }

  /// A test without its day is kept, and does not count as fresh.
  private func askDay() -> Turn {
    let done = Turn.answered(.kidneyTest(creatinine: creatinine, eGFR: eGFR))
    guard creatinine?.day == nil, eGFR?.day == nil else { return done }
    return .ask(
      .day(CheckWording.current("interview.ask.day"), today: today) { day in
        var dated = self
        dated.creatinine?.day = day
        dated.eGFR?.day = day
        return .answered(
          .kidneyTest(creatinine: dated.creatinine, eGFR: dated.eGFR),
          notes: day == nil ? [CheckWording.current("interview.note.undated")] : [])
      }, notes: [])
  }
}

extension TypedResult {
  /// The day when it is clear.
  var date: Day? { if case .day(let day)? = day { day } else { nil } }
}
