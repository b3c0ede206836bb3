import Catalogue
import People
import Quantities

/// Other blood tests, each with its name, unit and day.
struct LaboratoryAnswer: Sendable {
  private let today: Day
  private var results: [LaboratoryTest: Dated<Double>] = [:]

  static func turn(_ line: TypedLine, today: Day) -> Turn {
    if line.saysNone || line.folded == "never" { return .answered(.unknown) }
    let results = TypedResult.all(in: line, today: today)
    guard !results.isEmpty else { return .unclear("interview.again.labs", [:]) }
    for case .unclear(let id)? in results.map(\.day) { return .unclear(id, [:]) }
    return LaboratoryAnswer(today: today).turn(reading: results)
  }

  private func turn(reading typed: [TypedResult]) -> Turn {
    guard let result = typed.first else { return askDay() }
    let rest = Array(typed.dropFirst())
    guard let test = LaboratoryTest.named(result.name) else {
      return .startOver(
        "interview.again.lab_name", ["value": result.value.text(decimals: 2)])
    }
    if let name = result.unit {
      guard let unit = test.units.first(where: { $0.name == name }) else {
        let known = test.units.map(\.name).formattedList
        return .startOver(
          "interview.again.lab_unit", ["test": test.inWords, "unit": name, "units": known])
      }
      guard test.accepts(result.value, in: unit) else {
        return .startOver("interview.again.lab_range", values(test, result, unit))
      }
      return taking(result, as: test, in: unit, then: rest)
    }
    return askUnit(of: result, as: test, then: rest)
  }

  /// Offers the units in which a laboratory could have measured the number.
  private func askUnit(
    of result: TypedResult, as test: LaboratoryTest, then rest: [TypedResult]
  ) -> Turn {
    var likely: [LaboratoryTest.PrintedUnit] = []
    for unit in test.units where test.accepts(result.value, in: unit) {
      // mEq/L and mmol/L of potassium are the same number: nothing to choose.
      let isNew = likely.allSatisfy { $0.standard(result.value) != unit.standard(result.value) }
      if isNew { likely.append(unit) }
    }
    let again = Turn.startOver(CheckWording.current("interview.again.with_unit"))
    guard let first = likely.first else {
      return .startOver("interview.again.lab_range", values(test, result, test.units[0]))
    }
    if likely.count == 1 {
      let prompt = CheckWording.current("interview.ask.lab_unit", values(test, result, first))
      return .ask(
        .yesOrNo(prompt, unknown: again) {
          $0 ? taking(result, as: test, in: first, then: rest) : again
        }, notes: [])
    }
    return .ask(
      .choice(
        CheckWording.current("interview.ask.lab_which_unit", values(test, result, first)),
        of: likely.map { "\(result.value.text(decimals: 2)) \($0.name)" }
      ) { [likely] number in
        number.map { taking(result, as: test, in: likely[$0], then: rest) } ?? again
      } otherwise: { [likely] _ in
        .unclear("interview.again.choice", ["last": "\(likely.count)"])
      }, notes: [])
  }

  private func taking(
    _ result: TypedResult, as test: LaboratoryTest, in unit: LaboratoryTest.PrintedUnit,
    then rest: [TypedResult]
  ) -> Turn {
    var next = self
    next.results[test] = Dated(unit.standard(result.value), on: result.date)
    return next.turn(reading: rest)
  }

  /// One day for all that came without.
  private func askDay() -> Turn {
    guard results.values.contains(where: { $0.day == nil }) else {
      return .answered(.laboratory(results))
    }
    return .ask(
      .day(CheckWording.current("interview.ask.day"), today: today) { day in
        let dated = results.mapValues { Dated($0.value, on: $0.day ?? day) }
        return .answered(
          .laboratory(dated),
          notes: day == nil ? [CheckWording.current("interview.note.undated")] : [])
      }, notes: [])
  }

  private func values(
    _ test: LaboratoryTest, _ result: TypedResult, _ unit: LaboratoryTest.PrintedUnit
  ) -> [String: String] {
    let range = Person.range(of: test.rawValue) ?? 0...1
    return range.limits
      + [
        "test": test.inWords, "value": result.value.text(decimals: 2), "unit": unit.name,
        "standard": test.unit,
      ]
  }
}
