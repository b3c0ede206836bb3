import Catalogue

/// Section 10 of the rule base: stop and pause rules, evaluated at every diary entry.
package struct StopRules: Sendable {
  package var rules: [StopRule]

  package static let standard = StopRules(
    rules: toxicity + gut + illness + circulation + course + worsening)

  private static let toxicSigns: Set<DailySigns.Event> = [
    .veryDrowsy, .flushedAndWeak, .slowBreathing, .cannotStand, .newLimbWeakness, .droopingLids,
    .doubleVision, .swallowingTrouble, .breathingTrouble,
  ]

  private static let manyStools = SignMeasure.stoolsAboveBaseline >= 4
  private static let severeGutDistress = SignMeasure.gutDistress >= 7
  private static let fainted = SignPredicate.event([.fainted])

  private static var toxicity: [StopRule] {
    let toxic = RedFlag.codes.set(RedFlag.all.filter { $0.rule == "R18" }.map(\.code))
    return [
      StopRule(
        "T01", when(SignMeasure.serumMagnesium > 1.05, .stop, .withinOneWorkingDay)),
      StopRule("T02", when(SignMeasure.serumMagnesium > 1.23, .stop, .sameDay)),
      StopRule("T03", when(.event(toxicSigns) || .redFlag(toxic), .stop, .emergencyNow)),
    ]
  }

  private static var gut: [StopRule] {
    let tooMany =
      SignMeasure.stoolsAboveBaseline >= 7 || .sign(.incontinence) || .sign(.bloodInStool)
    return [
      StopRule(
        "T04", when(.onDaysRunning(2, manyStools), .halve),
        when(
          .onDaysRunning(2, manyStools) && .heldBefore(2, manyStools), .stop, saying: "stop")),
      StopRule(
        "T05", when(tooMany, .stop),
        when(
          tooMany && (.sign(.bloodInStool) || fainted), .stop, .sameDay, saying: "same_day")),
    ]
  }

  private static var illness: [StopRule] {
    [StopRule("T06", when(SignMeasure.illHours > 24 || .event([.notDrinking]), .pause))]
  }

  private static var circulation: [StopRule] {
    [
      StopRule(
        "T07",
        when(
          SignMeasure.systolicPressure < 90
            || (SignMeasure.systolicFall >= 20 && .event([.dizzy])),
          .stop, .sameDay)),
      StopRule(
        "T08",
        when(
          SignMeasure.pulse < 50 && !(SignMeasure.baselinePulse < 50), .stop, .sameDay,
          saying: "slow_pulse"),
        when(fainted, .stop, .emergencyNow, saying: "fainted")),
      StopRule(
        "T09",
        when(
          SignMeasure.eGFR < 45 || SignMeasure.eGFRShareOfBaseline <= 0.75, .stop,
          .withinOneWorkingDay)),
    ]
  }

  private static var course: [StopRule] {
    let flags: [StopRule.Clause] = RuleBase.redFlags.filter { $0.id != "R18" }.map { rule in
      let codes = RedFlag.codes.set(RedFlag.all.filter { $0.rule == rule.id }.map(\.code))
      return when(.redFlag(codes), .stop, rule.clauses[0].consequence.effectiveUrgency)
    }
    return [
      StopRule("T10", when(.sign(.newMedicine), .pause)),
      StopRule("T11", when(.sign(.newCourseAntibiotic), .pause)),
      StopRule("T12", when(.sign(.pregnant), .stop, .routine)),
      StopRule("T13", flags),
    ]
  }

  private static var worsening: [StopRule] {
    [
      StopRule(
        "T14",
        when(
          SignMeasure.weeklyPainRise >= 2 || .onDaysRunning(3, SignMeasure.pain >= 8), .pause,
          .routine)),
      StopRule(
        "T15", when(SignMeasure.daysSinceWeeklyCheck >= 14, .ask),
        when(SignMeasure.daysSinceWeeklyCheck >= 21, .pause, saying: "pause")),
      StopRule("T16", when(SignMeasure.capsuleExcess > 0, .stop)),
      StopRule(
        "T17",
        when(
          SignMeasure.daysWithoutStool >= 4 && .sign(.bellyPain), .stop, .sameDay)),
      StopRule(
        "T18", when(.onDaysRunning(2, severeGutDistress), .halve),
        when(
          .onDaysRunning(2, severeGutDistress) && .heldBefore(2, severeGutDistress), .stop,
          saying: "stop"),
        when(
          SignMeasure.gutDistress >= 9 && (.sign(.vomited) || .sign(.bellyPain)), .stop,
          .sameDay, saying: "same_day")),
    ]
  }
}
