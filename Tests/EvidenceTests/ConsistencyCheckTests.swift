import Evidence
import LawTesting
import Maths
import Testing

@Suite("Checks of printed numbers") struct ConsistencyCheckTests {
  private func findings(_ id: String) throws -> [ConsistencyFinding] {
    try #require(StudyRecord.all.first { $0.id == id }).consistencyFindings
  }

  @Test("the p-values of the low-back trial cannot follow from its means")
  func lowBack() throws {
    let found = try findings("yousef2013")
    let tests = found.compactMap { finding -> (Double, Double, Double)? in
      guard case .pairedTest(_, let t, let p, let printed) = finding else { return nil }
      return (t, p, printed.number.value)
    }
    try #require(tests.count == 2)
    #expect(abs(tests[0].0 - 4.43) < 0.005 && tests[0].1 < 0.0001 && tests[0].2 == 0.034)
    #expect(abs(tests[1].0 - 3.97) < 0.005 && abs(tests[1].1 - 0.0003) < 0.00005)
    #expect(tests[1].2 == 0.018)
    #expect(found.allSatisfy { $0.isContradiction })
  }

  @Test("77 % and 86 % with 22 of 27 fit only 10 of 13 and 12 of 14")
  func chay() throws {
    let found = try findings("chay2010")
    try #require(found.count == 1)
    #expect(
      found[0]
        == .onlyPair(
          what: "any subjective neuropathy, both arms together 22 of 27",
          first: .init(events: 10, size: 13), second: .init(events: 12, size: 14),
          matchesRow: true))
    #expect(!found[0].isContradiction)
  }

  @Test("61 % of 48 is no whole number of people")
  func deLeeuw() throws {
    let found = try findings("deleeuw2004")
    #expect(found.contains { $0.isContradiction })
  }

  @Test("nothing else in the table contradicts itself")
  func others() {
    let contradicting = StudyRecord.all.filter(\.contradictsItself).map(\.id)
    #expect(contradicting == ["yousef2013", "deleeuw2004"])
    #expect(StudyRecord.all.filter(\.contradictsItself).allSatisfy { $0.ratedRiskOfBias == .high })
  }

  /// A row with the numbers of a simulated trial, rounded as papers round.
  private func simulated(_ seed: UInt64) throws -> [String: String] {
    var random = stream(seed)
    let sizes = [10 + Int(random.nextUniform() * 40), 10 + Int(random.nextUniform() * 40)]
    var fields = StudyRowTests.sound
    for (arm, size) in sizes.enumerated() {
      let scores = (0..<size).map { _ in
        min(10, max(0, (5 + 2 * random.nextNormal()).rounded()))
      }
      let mean = scores.reduce(0, +) / Double(size)
      let squares = scores.map { ($0 - mean) * ($0 - mean) }.reduce(0, +)
      fields["n\(arm + 1)"] = "\(size)"
      fields["m\(arm + 1)"] = text(mean, 2)
      fields["sd\(arm + 1)"] = text((squares / Double(size - 1)).squareRoot(), 2)
    }
    return fields
  }

  private func text(_ value: Double, _ decimals: Int) -> String {
    let scale = decimals == 2 ? 100.0 : 1000.0
    let digits = String(Int((value * scale).rounded()) + Int(scale) * 1000)
    return String(Int(digits.dropLast(decimals)).map { $0 - 1000 } ?? 0) + "."
      + digits.suffix(decimals)
  }

  @Test("numbers of a real trial pass, however they were rounded", arguments: seeds(500))
  func honest(seed: UInt64) throws {
    let fields = try simulated(seed)
    let study = try StudyRecord(fields: fields)
    #expect(study.consistencyFindings == [])
    #expect(study.ratedRiskOfBias == study.riskOfBias)
  }

  @Test("a mean that whole scores cannot have is found", arguments: seeds(200))
  func grim(seed: UInt64) throws {
    var fields = try simulated(seed)
    // With 15 people means go in steps of 0.0667: x.03 and x.10 are none of them.
    fields["n1"] = "15"
    fields["m1"] = "4.03"
    let study = try StudyRecord(fields: fields)
    guard case .impossibleMean(let column, _, 15, let nearest)? = study.consistencyFindings.first
    else {
      Issue.record("not found")
      return
    }
    #expect(column == "m1" && abs(nearest - 4) < 1e-12)
    #expect(study.ratedRiskOfBias == .high)
  }

  @Test("a p-value that the means and SDs of two groups exclude is found")
  func groups() throws {
    var fields = StudyRowTests.sound
    fields.merge(["effect_measure": "MD", "effect": "-0.8", "p_value": "0.001"]) { $1 }
    let found = try StudyRecord(fields: fields).consistencyFindings
    #expect(found.contains { if case .groupTest = $0 { true } else { false } })
    fields["p_value"] = "0.08"
    #expect(try StudyRecord(fields: fields).consistencyFindings == [])
  }

  @Test("an effect that does not follow from its means is found")
  func effect() throws {
    var fields = StudyRowTests.sound
    fields.merge(["effect_measure": "MD", "effect": "-1.2"]) { $1 }
    let found = try StudyRecord(fields: fields).consistencyFindings
    #expect(found.contains { if case .effectDiffers = $0 { true } else { false } })
  }
}
