import Evidence
import Testing

@Suite("Rows of studies") struct StudyRowTests {
  @Test("every row of the catalogue is read and kept as it stands")
  func catalogue() {
    #expect(StudyRecord.all.count == 61)
    #expect(StudyColumns.all.count == 52)
    #expect(Set(StudyRecord.all.map(\.id)).count == 61)
    #expect(StudyRecord.all.filter { $0.tag == .recalled }.count == 6)
  }

  private func study(_ id: String) throws -> StudyRecord {
    try #require(StudyRecord.all.first { $0.id == id })
  }

  @Test("no set of studies reaches three with complete data, so nothing is pooled")
  func nothingIsPooled() {
    let pools = StudyPool.all()
    #expect(!pools.isEmpty)
    for pool in pools {
      #expect(pool.members.count < 3, "\(pool.set)")
      #expect(pool.pooled == nil && !pool.rule.allowsPooling, "\(pool.set)")
      #expect(Set(pool.members.map(\.effect.measure)).count == 1)
    }
    #expect(
      pools.first { $0.set == "IV_NRS" }?.members.map(\.study.id) == [
        "pickering2020", "yousef2013",
      ])
  }

  @Test("the low-back trial takes the largest error that its bound on p allows")
  func boundOnP() throws {
    let effect = try #require(try study("yousef2013").effect)
    #expect(effect.effect.estimate == -2.5)
    #expect(abs(effect.effect.standardError - 1.13095888036712) < 1e-9)
    #expect(effect.isImputed && effect.isPoints)
  }

  @Test("an area under the pain curve is divided by its days, and a crossover is paired")
  func areaUnderCurve() throws {
    let effect = try #require(try study("pickering2020").effect)
    #expect(abs(effect.effect.estimate - 11.0 / 35) < 1e-12)
    #expect(effect.basis == .pairedMeans(correlation: 0.5))
    let others = try study("pickering2020").pairedSensitivity
    #expect(others.map(\.correlation) == [0, 0.8])
    #expect(others[0].effect.variance > effect.effect.variance)
    #expect(others[1].effect.variance < effect.effect.variance)
    #expect(try study("yousef2013").pairedSensitivity.isEmpty)
  }

  @Test("what was recalled, uncontrolled or about another illness is shown and never pooled")
  func bars() {
    for study in StudyRecord.all {
      let isOut =
        study.tag == .recalled || study.riskOfBias == .critical
        || [.uncontrolled, .observationalStatus, .registeredWithoutResult, .notNeuropathy].contains(
          study.role)
      if isOut { #expect(study.poolingBar != nil, "\(study.id)") }
    }
  }

  /// A whole row that is accepted.
  static let sound = [
    "id": "new2027", "first_author": "New A", "year": "2027", "condition_group": "PHN",
    "neuropathy_class": "neuropathic", "route": "oral", "role": "efficacy_rct",
    "design": "RCT parallel", "scale": "NRS 0-10", "scale_min": "0", "scale_max": "10",
    "lower_is_better": "1", "n1": "40", "n2": "41", "m1": "4.1", "sd1": "2.0", "m2": "4.9",
    "sd2": "2.1", "direction": "no_difference", "rob": "low", "tag": "[seen]",
  ]

  @Test(
    "a field that cannot be used is refused by name",
    arguments: [
      ("n1", "0", StudyFault("n1", .outside(value: 0, low: 1, high: 1e7))),
      ("n1", "12.5", StudyFault("n1", .notWhole(12.5))),
      ("sd1", "0", StudyFault("sd1", .notAboveZero(0))),
      ("sd1", "2,0", StudyFault("sd1", .decimalComma("2,0"))),
      ("e1", "41", StudyFault("e1", .eventsImpossible(events: 41, size: 40))),
      ("e1", "45 %", StudyFault("e1", .percentSign("45 %"))),
      ("m1", "12", StudyFault("m1", .outside(value: 12, low: 0, high: 10))),
      ("m1", "many", StudyFault("m1", .notANumber("many"))),
      ("scale_max", "0", StudyFault("scale_max", .scaleReversed(low: 0, high: 0))),
      ("tag", "", StudyFault("tag", .missing)),
      ("id", "New 2027", StudyFault("id", .badIdentifier("New 2027"))),
      (
        "lower_is_better", "yes",
        StudyFault("lower_is_better", .unknownChoice("yes", choices: ["1", "0"]))
      ),
      ("m1", "nan", StudyFault("m1", .notANumber("nan"))),
      ("m1", "1e2", StudyFault("m1", .notANumber("1e2"))),
    ])
  func refused(column: String, text: String, fault: StudyFault) throws {
    _ = try StudyRecord(fields: Self.sound)
    var fields = Self.sound
    fields[column] = text
    #expect(throws: fault) { try StudyRecord(fields: fields) }
  }

  @Test("an interval that does not hold its effect is refused")
  func interval() {
    var fields = Self.sound
    fields.merge(["effect": "-3", "ci_lb": "-1", "ci_ub": "0.5"]) { $1 }
    #expect(
      throws: StudyFault("effect", .intervalMissesEffect(low: -1, effect: -3, high: 0.5))
    ) { try StudyRecord(fields: fields) }
  }

  @Test("the rules for few studies open step by step")
  func fewStudies() {
    #expect((0...2).allSatisfy { !FewStudies(count: $0).allowsPooling })
    #expect((3...30).allSatisfy { FewStudies(count: $0).allowsPooling })
    #expect((0...30).filter { FewStudies(count: $0).warnsOfPrediction } == [3, 4])
    #expect(
      (0...12).filter { FewStudies(count: $0).allowsSensitivity } == [5, 6, 7, 8, 9, 10, 11, 12])
    #expect((0...12).filter { FewStudies(count: $0).allowsSmallStudyTests } == [10, 11, 12])
  }

  @Test("a printed p-value keeps its relation and its digits")
  func printedP() {
    #expect(PrintedP("< 0.03 (difference in change)")?.relation == .below)
    #expect(PrintedP("0.016 (20 and 30 min)")?.number == PrintedNumber(0.016, decimals: 3))
    #expect(PrintedP("> 0.05")?.range == 0.05...1)
    #expect(PrintedP("not given") == nil && PrintedP("") == nil && PrintedP("1.2") == nil)
  }
}
