import Olivine

extension AnswerModel {
  /// The numbers of the analysis, one row each.
  var numberRows: [[String]] {
    var rows: [[String]] = []
    func add(_ id: String, _ value: String?) {
      if let value { rows.append([wording("report.number.\(id)"), value]) }
    }
    if let effect {
      add("effect", "\(ChartNumber.signed(effect.mean)) (\(range(effect.interval)))")
      add("realised", numbers.realisedEffect.map(ChartNumber.signed))
      add("smallest_useful", ChartNumber.plain(effect.smallestUseful))
      add("any_relief", percent(effect.anyRelief.probability))
      add("useful_relief", percent(effect.usefulRelief.probability))
    }
    add("relief_30", numbers.reliefOfThirtyPercent.map(percent))
    add("negligible", numbers.negligible.map(percent))
    add("log_bayes_factor", numbers.logBayesFactor.map(ChartNumber.signed))
    add("prior_weight", numbers.priorWeight.map(percent))
    add(
      "randomisation",
      numbers.randomisation.map {
        wording(
          "report.number.randomisation.value",
          ["p": $0.p.text(decimals: 3), "floor": $0.floor.text(decimals: 3)])
      })
    add("detectable", numbers.detectablePoints.map(ChartNumber.text))
    add(
      "half_life",
      numbers.halfLife.map { days in
        ChartNumber.text(days)
          + (numbers.halfLifeInterval.map { " (\(ChartNumber.range($0, ChartNumber.text)))" } ?? "")
      })
    return rows
  }

  /// What the days on treatment reached; nil where it reads like the full effect.
  ///
  /// - Parameter id: a sentence with `reached` and `full`.
  func reachedSentence(_ id: String) -> String? {
    guard let effect, let realised = numbers.realisedEffect else { return nil }
    let reached = ChartNumber.signed(realised)
    let full = ChartNumber.signed(effect.mean)
    return reached == full ? nil : wording(id, ["reached": reached, "full": full])
  }

  var numbersTable: Markup {
    table(
      wording("report.numbers.caption"),
      columns: [wording("page.chart.measure"), wording("report.numbers.value")],
      rows: numberRows)
  }

  private func range(_ interval: ClosedRange<Double>) -> String {
    FixedWords.Chart.range(
      from: ChartNumber.tick(interval.lowerBound), to: ChartNumber.tick(interval.upperBound))
  }
}
