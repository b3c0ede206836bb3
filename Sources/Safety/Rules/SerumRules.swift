// Section 4 of the rule base: serum magnesium, mmol/L.

extension RuleBase {
  private static let isOld =
    Measure.serumMagnesium > 0 && (Measure.serumAge.isUnknown || Measure.serumAge > 180)

  @RulesBuilder static var serum: [Rule] {
    Rule(
      "M01",
      when(
        Measure.serumMagnesium > 1.23,
        .block.urgent(.sameDay).food(.noneNow).saying("same_day")),
      when(
        Measure.serumMagnesium > 1.23 && toxicitySign,
        .block.urgent(.emergencyNow).saying("emergency")))
    Rule(
      "M02", Measure.serumMagnesium > 1.05 && Measure.serumMagnesium <= 1.23,
      .block.urgent(.withinOneWorkingDay).food(.dietitian))
    Rule(
      "M03", !isOld && Measure.serumMagnesium >= 0.85 && Measure.serumMagnesium <= 1.05, .inform)
    Rule("M04", !isOld && Measure.serumMagnesium.isIn(0.75..<0.85), .inform)
    Rule(
      "M05", !isOld && Measure.serumMagnesium.isIn(0.70..<0.75),
      .warn.urgent(.routine).expires(after: 30)
        .testing(.serumMagnesium, .potassium, .calcium, weeks: 0))
    Rule(
      "M06", Measure.serumMagnesium.isIn(0.50..<0.70),
      .clinician.urgent(.withinOneWorkingDay).expires(after: 30)
        .testing(.serumMagnesium, .potassium, .calcium, weeks: 0, 4))
    Rule(
      "M07", when(Measure.serumMagnesium < 0.50, .block.urgent(.sameDay).food(.noneNow)),
      when(
        Measure.serumMagnesium < 0.50 && redFlag("palpitations_with_faint", "fits"),
        .block.urgent(.emergencyNow).saying("emergency")))
    Rule("M08", isOld, .inform.testing(.serumMagnesium, weeks: 0))
    Rule("M09", Measure.albumin < 35, .inform)
    Rule("M10", Measure.redCellMagnesium > 0, .inform)
  }
}
