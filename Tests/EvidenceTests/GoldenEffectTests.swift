import Evidence
import Testing

@Suite("Effects and conversions agree with metafor") struct GoldenEffectTests {
  private func expect(_ ours: StudyEffect, _ golden: GoldenValue, _ measure: String) {
    for (name, value) in [("yi", ours.estimate), ("vi", ours.variance)] {
      let field = "\(measure)_\(name)"
      expectAgreement(value, golden[field].number, within: Agreement.closedForm, field)
    }
  }

  @Test("risk ratio, odds ratio and risk difference of tables with and without zeros")
  func tables() throws {
    let tables = Golden.file["effect_size_units"]["tables"].list
    #expect(tables.count == 6)
    for golden in tables {
      let cells = ["ai", "bi", "ci", "di"].compactMap { golden[$0].number }
      let table = try EventTable(
        treatedEvents: cells[0], treatedSize: cells[0] + cells[1], controlEvents: cells[2],
        controlSize: cells[2] + cells[3])
      expect(table.riskRatio, golden, "RR")
      expect(table.oddsRatio, golden, "OR")
      expect(table.riskDifference, golden, "RD")
      #expect(table.informsRatios == (cells[0] + cells[2] > 0))
    }
  }

  @Test("mean difference and Hedges' g")
  func means() throws {
    for golden in Golden.file["effect_size_units"]["continuous"].list {
      func arm(_ number: String) throws -> ArmSummary {
        try ArmSummary(
          mean: try #require(golden["m" + number].number),
          standardDeviation: try #require(golden["sd" + number].number),
          size: try #require(golden["n" + number].number))
      }
      let means = TwoMeans(treated: try arm("1"), control: try arm("2"))
      expect(means.meanDifference, golden, "MD")
      expect(means.standardisedDifference, golden, "SMD")
    }
  }

  @Test("paired differences")
  func paired() throws {
    for golden in Golden.file["effect_size_units"]["paired"].list {
      let n = try #require(golden["n"].number)
      func arm(_ number: String) throws -> ArmSummary {
        try ArmSummary(
          mean: try #require(golden["m" + number].number),
          standardDeviation: try #require(golden["sd" + number].number), size: n)
      }
      let pair = try PairedMeans(
        treated: try arm("1"), control: try arm("2"),
        correlation: try #require(golden["r"].number))
      expect(pair.difference, golden, "MC")
    }
  }

  /// The golden analysis of this set keeps three tables without any event, as its source does; the
  /// rule here is to drop them.
  private static let keepsEmptyTables = "yusuf1985_t6_or"

  @Test("the effects of every data set follow from its inputs", arguments: Golden.datasets)
  func inputs(set: GoldenSet) throws {
    let rows = set.value["inputs"].list
    let keepsEmpty = set.id == Self.keepsEmptyTables
    let effects = try rows.compactMap {
      try effect($0, set.value["measure"].text ?? "", keepsEmpty: keepsEmpty)
    }
    #expect(effects.count == set.estimates.count && rows.count >= effects.count)
    for (index, ours) in effects.enumerated() {
      expectAgreement(
        ours.estimate, set.estimates[index], within: Agreement.closedForm, "\(set.id) \(index)")
      expectAgreement(
        ours.variance, set.variances[index], within: Agreement.closedForm, "\(set.id) \(index)")
    }
  }

  /// Nil for a table that says nothing about a ratio.
  private func effect(
    _ row: GoldenValue, _ measure: String, keepsEmpty: Bool
  ) throws -> StudyEffect? {
    func number(_ name: String) throws -> Double { try #require(row[name].number, "\(name)") }
    switch measure {
    case "RR", "OR", "RD":
      let table = try EventTable(
        treatedEvents: try number("ai"), treatedSize: try number("n1"),
        controlEvents: try number("ci"), controlSize: try number("n2"))
      if measure == "RD" { return table.riskDifference }
      guard table.informsRatios || keepsEmpty else { return nil }
      return measure == "RR" ? table.riskRatio : table.oddsRatio
    case "MD", "SMD":
      let means = TwoMeans(
        treated: try ArmSummary(
          mean: try number("m1"), standardDeviation: try number("sd1"), size: try number("n1")),
        control: try ArmSummary(
          mean: try number("m2"), standardDeviation: try number("sd2"), size: try number("n2")))
      return measure == "MD" ? means.meanDifference : means.standardisedDifference
    case "ZCOR": return try .fisherZ(correlation: try number("r"), size: try number("n"))
    default:
      let given = try EffectList(
        estimates: [try number("yi")], variances: [try number("vi")])
      return given.effects[0]
    }
  }

  @Test("conversions")
  func conversions() throws {
    let golden = Golden.file["conversions"]
    func number(_ group: String, _ name: String) throws -> Double {
      try #require(golden[group][name].number, "\(group) \(name)")
    }
    func expect(_ ours: Double, _ group: String, _ name: String) {
      expectAgreement(
        ours, golden[group][name].number, within: Agreement.closedForm, "\(group) \(name)")
    }
    expect(
      RecoveredError.fromInterval(
        low: try number("se_from_ci", "lb"), high: try number("se_from_ci", "ub")), "se_from_ci",
      "se")
    expect(
      RecoveredError.fromP(
        try number("se_from_p_two_sample", "p"),
        difference: try number("se_from_p_two_sample", "md"), size1: 40, size2: 40),
      "se_from_p_two_sample", "se")
    expect(
      RecoveredError.pooledDeviation(
        standardError: try number("sd_pooled_from_se", "se"), size1: 40, size2: 40),
      "sd_pooled_from_se", "sd")
    let quartiles = RecoveredMean(quartile1: 3, median: 5, quartile3: 6.5, size: 30)
    expect(quartiles.mean, "wan2014_quartiles", "mean")
    expect(quartiles.standardDeviation, "wan2014_quartiles", "sd")
    let range = RecoveredMean(least: 1, median: 5, most: 9, size: 30)
    expect(range.mean, "wan2014_range", "mean")
    expect(range.standardDeviation, "wan2014_range", "sd")
    let both = try ArmSummary(mean: 5, standardDeviation: 2, size: 20)
      .combined(with: try ArmSummary(mean: 6, standardDeviation: 1.5, size: 30))
    expect(both.mean, "combine_groups", "mean")
    expect(both.standardDeviation, "combine_groups", "sd")
    expect(both.size, "combine_groups", "n")
    expect(
      RatioConversion.standardised(logOddsRatio: -0.6931471805599453), "or_to_smd", "smd")
    expect(RatioConversion.standardised(logOddsRatio: 0.3), "or_to_smd", "se")
    expect(RatioConversion.riskRatio(oddsRatio: 0.5, controlRisk: 0.4), "or_to_rr", "rr")
    expect(NumberNeeded.number(riskDifference: -0.12), "nnt_from_rd", "nnt")
    let scale = try #require(PainScale(low: 0, high: 100))
    expect(scale.onTen(46), "rescale", "result")
    expect(scale.deviationOnTen(18), "rescale", "sd_result")
    let pair = try PairedMeans(
      treated: try ArmSummary(mean: 0, standardDeviation: 2, size: 20),
      control: try ArmSummary(mean: 0, standardDeviation: 2.2, size: 20))
    expect(pair.difference.standardError, "crossover_se", "se")
  }
}
