public import Catalogue
public import Evidence
import Quantities

/// The words around a forest plot, the same in a terminal, in a drawing and on a page.
public enum ForestWords {
  /// What the axis shows.
  public static func title(of table: ForestTable, in wording: Wording = .english) -> String {
    wording("evidence.forest.unit.\(unit(of: table))")
  }

  /// What the numbers are and how to read them, for a plot whose title tells something else.
  public static func numbers(of table: ForestTable, in wording: Wording = .english) -> String {
    wording("evidence.forest.numbers.\(unit(of: table))")
  }

  /// The unit of the axis as ids of the wording name it.
  private static func unit(of table: ForestTable) -> String {
    switch table.unit {
    case .points: "points"
    case .difference(.standardisedMeanDifference): "sd"
    case .difference: "own"
    case .ratio(.oddsRatio): "odds"
    case .ratio: "risks"
    }
  }

  /// The name of a group of conditions as people say it.
  public static func name(ofGroup group: String, in wording: Wording = .english) -> String {
    let question = EvidenceQuestion.all.first { $0.groups == [group] && !$0.condition.isEmpty }
    return question.map { wording("learn.condition.\($0.condition)") } ?? group
  }

  /// What was given to how many, and what was printed of both groups.
  public static func details(
    of row: ForestTable.Row, in wording: Wording = .english
  ) -> [String] {
    let dose = row.milligramsPerDay.map {
      wording("evidence.forest.dose", ["mg": $0.text(decimals: $0 < 10 ? 1 : 0)])
    }
    let tested = [way(of: row, wording), row.form, dose ?? ""].filter { !$0.isEmpty }
      .joined(separator: ", ")
    let sizes = row.sizes.compactMap { $0.map(String.init) }
    // Events are told with the people among whom they were counted.
    let people =
      sizes.isEmpty || isCounted(row)
      ? "" : wording("evidence.forest.people", ["n": sizes.joined(separator: " + ")])
    let weight = row.weight.map {
      wording("evidence.forest.weight", ["percent": (100 * $0).text(decimals: 1)])
    }
    let counted = [people, arms(row, wording), weight ?? ""].filter { !$0.isEmpty }
      .joined(separator: "; ")
    return [tested, counted].filter { !$0.isEmpty }
  }

  /// How magnesium was given, in words where there are some for it.
  private static func way(of row: ForestTable.Row, _ wording: Wording) -> String {
    let id = row.route.lowercased().replacing(" ", with: "_")
    return wording.optional("learn.study.route.\(id)") ?? row.route
  }

  /// Whether events were counted in both groups.
  private static func isCounted(_ row: ForestTable.Row) -> Bool {
    row.arms.count { $0.events != nil && $0.size != nil } == 2
  }

  /// "4.7 (SD 1.8) against 7.2", or in how many of each group the bad result came.
  private static func arms(_ row: ForestTable.Row, _ wording: Wording) -> String {
    let printed = row.arms.compactMap { arm -> String? in
      if let events = arm.events, let size = arm.size {
        return wording("evidence.forest.events", ["e": "\(events)", "n": "\(size)"])
      }
      guard let mean = arm.mean else { return nil }
      let value = mean.value.fixedText(decimals: mean.decimals)
      return arm.deviation.map {
        wording(
          "evidence.forest.mean",
          ["mean": value, "sd": $0.value.fixedText(decimals: $0.decimals)])
      } ?? value
    }
    guard printed.count == 2 else { return "" }
    let id =
      row.isTurned
      ? "evidence.forest.arms.turned"
      : isCounted(row) ? "evidence.forest.arms.counted" : "evidence.forest.arms"
    return wording(id, ["one": printed[0], "two": printed[1]])
      + (row.scale.isEmpty ? "" : ", " + row.scale)
  }

  /// What a review pooled.
  public static func details(
    of pool: PublishedPool, in wording: Wording = .english
  ) -> String {
    let studies = pool.studies.map { wording("evidence.forest.studies", ["n": "\($0)"]) }
    let people = pool.people.map { wording("evidence.forest.people", ["n": "\($0)"]) }
    let i2 = pool.i2.map { wording("evidence.forest.i2", ["i2": $0.text()]) }
    return ([pool.question] + [studies, people, i2].compactMap { $0 }).joined(separator: "; ")
  }

  /// How many were drawn, by which model, how sure the answer is and why, and how old the evidence is.
  public static func footer(
    of table: ForestTable, _ certainty: Certainty? = nil, in wording: Wording = .english
  ) -> [String] {
    var lines: [String] = []
    if !table.rows.isEmpty {
      lines.append(
        wording(
          table.rows.count == 1 ? "evidence.forest.count.one" : "evidence.forest.count",
          ["k": "\(table.rows.count)", "n": "\(table.people)"]))
    }
    // Of a single study the number says it all.
    if table.rows.count != 1, let rule = EvidenceText.rule(of: table, in: wording) {
      lines.append(rule)
    }
    if let pooled = table.pooled { lines.append(model(of: pooled, table.profile, in: wording)) }
    if let certainty {
      lines.append(
        wording(
          "learn.evidence.certainty",
          ["certainty": EvidenceText.level(certainty.level, in: wording)]))
      lines += EvidenceText.reasons(certainty, in: wording)
    }
    let date = Day(CatalogueVersion.evidenceDate).map { wording.date($0) }
    lines.append(wording("evidence.date", ["date": date ?? CatalogueVersion.evidenceDate]))
    return lines
  }

  /// Model, tau squared with its interval, I2 and Q.
  static func model(
    of pooled: PooledEstimate, _ profile: QProfile?, in wording: Wording
  ) -> String {
    let spread = pooled.heterogeneity
    let values = [
      "method": pooled.method.rawValue,
      "interval": wording("evidence.interval.\(pooled.intervalMethod.rawValue)"),
      "tau2": pooled.tau2.text(decimals: 3), "i2": spread.i2.text(),
      "q": spread.q.text(decimals: 1),
      "p": spread.p < 0.001 ? "< 0.001" : spread.p.fixedText(decimals: 3),
      "low": (profile?.tau2.lowerBound).map { $0.text(decimals: 3) } ?? "?",
      "high": (profile?.tau2.upperBound).map { $0.text(decimals: 3) } ?? "?",
    ]
    return wording("evidence.forest.model", values)
  }
}
