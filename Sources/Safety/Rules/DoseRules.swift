// Section 2 of the rule base: dose limits.

extension RuleBase {
  @RulesBuilder static var dose: [Rule] {
    Rule("D01", !Answer.followsEuropeanLimit.isYes && Measure.age >= 19, .inform)
    Rule("D02", Answer.followsEuropeanLimit.isYes && Measure.age >= 4, .inform)
    Rule("D03", !Answer.followsEuropeanLimit.isYes && Measure.requested > 250, .warn)
    // Looks at the limits that the other rules leave; D04, D10 and X00 look at the plan, D06 is text only.
    Rule(
      "D05", Measure.otherMagnesium > 0 && Measure.otherMagnesium >= Measure.ceiling,
      .cap)
    Rule("D07", !Answer.followsEuropeanLimit.isYes && Measure.age.isIn(1..<19), .inform)
    Rule("D08", !Answer.followsEuropeanLimit.isYes && Measure.age.isIn(14..<19), .inform)
    Rule("D09", Answer.takesSulfateByMouth.isYes, .warn)
    Rule("D11", Answer.givesCompoundMass.isYes, .inform)
    Rule("D12", Measure.requested > Measure.policyLimit, .cap)
  }
}
