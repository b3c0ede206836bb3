import Foundation
import Interchange
import Olivine
import Testing

@Suite("Studies to pool, from a file") struct PoolReaderTests {
  @Test("every golden data set is read alike from JSON, CSV, TSV and semicolons", arguments: 0..<10)
  func golden(index: Int) throws {
    let dataset = try #require(GoldenStudies.datasets.dropFirst(index).first)
    let measure = GoldenStudies.measure(dataset)
    let estimates = GoldenStudies.numbers(dataset, "yi")
    let variances = GoldenStudies.numbers(dataset, "vi")
    #expect(!estimates.isEmpty)
    let files =
      [GoldenStudies.json(dataset)]
      + [",", "\t", ";"].map { GoldenStudies.table(dataset, separator: $0) }
    for file in files {
      let input = try PoolInputReader.input(
        from: file, measure: measure, keepsEmptyTables: true)
      #expect(input.effects.count == estimates.count)
      for (ours, golden) in zip(input.effects.estimates, estimates) {
        #expect(abs(ours - golden) <= 1e-9 * max(abs(golden), 1e-3))
      }
      for (ours, golden) in zip(input.effects.variances, variances) {
        #expect(abs(ours - golden) <= 1e-9 * golden)
      }
      #expect(input.names.count == estimates.count && input.names.allSatisfy { !$0.isEmpty })
    }
  }

  @Test("tables without any event are left out of a ratio, and named")
  func dropped() throws {
    let yusuf = try #require(
      GoldenStudies.datasets.first { GoldenStudies.text($0, "id") == "yusuf1985_t6_or" })
    let input = try PoolInputReader.input(from: GoldenStudies.json(yusuf), measure: .oddsRatio)
    #expect(input.dropped == ["Pitt", "Hutton", "Yusuf"])
    #expect(input.effects.count == 18)
    #expect(input.corrected == ["Gupta"])
    let risks = try PoolInputReader.input(
      from: GoldenStudies.json(yusuf), measure: .riskDifference)
    #expect(risks.dropped.isEmpty && risks.effects.count == 21)
  }

  @Test("lists of estimates with variances or errors need no measure")
  func lists() throws {
    let byVariance = try PoolInputReader.input(
      from: Data(#"{"yi": [-1, 0.5], "vi": [0.25, 0.04]}"#.utf8), measure: nil)
    let byError = try PoolInputReader.input(
      from: Data(#"{"yi": [-1, 0.5], "sei": [0.5, 0.2]}"#.utf8), measure: nil)
    #expect(byVariance.measure == .generic)
    #expect(byVariance.effects.variances == [0.25, 0.04])
    #expect(zip(byError.effects.variances, [0.25, 0.04]).allSatisfy { abs($0 - $1) < 1e-15 })
  }

  /// What a new user gets wrong, with the row, the column and the way out.
  @Test(
    "a fault names its row, its column and what to do",
    arguments: [
      (
        "study,m1,sd_1,n1,m2,sd2,n2\nA,4,2,20,5,2,20", "line 1, column \"sd_1\"",
        "Did you mean \"sd1\"?"
      ),
      ("study,m1,sd1,n1,m2,sd2\nA,4,2,20,5,2", "line 1", "missing: n2"),
      (
        "study,m1,sd1,n1,m2,sd2,n2\nA,4,2,20,5,2,20\nB,4,0,20,5,2,20",
        "row 2 (line 3), column sd1", "leave the study out"
      ),
      (
        "study,m1,sd1,n1,m2,sd2,n2\nA,4,2,20,5,2,1", "row 1 (line 2), column n2",
        "needs 2 or more people"
      ),
      ("m1,sd1,n1,m2,sd2,n2\n4,2,20,,2,20", "row 1 (line 2), column m2", "empty"),
      ("m1,sd1,n1,m2,sd2,n2\n4,2,20.5,4,2,20", "row 1 (line 2), column n1", "whole"),
      ("m1;sd1;n1;m2;sd2;n2\n4,1;2;20;4;2;20", "row 1 (line 2), column m1", "write 4.1"),
      ("m1,sd1,n1,m2,sd2,n2\n4,2,20,4,2", "row 1 (line 2)", "5 fields instead of 6"),
      ("m1,sd1,n1,m2,sd2,n2\n4,1,2,20,4,2,20", "row 1 (line 2)", "with a point (4.1)"),
      ("m1;sd1;n1;m2;sd2;n2\n4,2,20,4,2,20", "row 1 (line 2)", "divided by \";\""),
      ("m1,sd1,n1,,m2,sd2,n2\n4,2,20,1,4,2,20", "line 1, column 4", "has no name"),
      ("PK\u{3}\u{4}\0", "", "save it as CSV"),
      ("m1,m1,n1,m2,sd2,n2\n4,2,20,4,2,2", "line 1, column m1", "twice"),
      ("m1,sd1,n1,m2,sd2,n2\n4,2,,4,2,20", "row 1 (line 2), column n1", "leave the study out"),
      ("m1,sd1,n1,m2,sd2,n2\n4,2,-20,4,2,20", "row 1 (line 2), column n1", "-20 is too small"),
      ("m1,sd1,n1,m2,sd2,n2\n4,20,2.1,4,2,20", "row 1 (line 2), column n1", "are swapped"),
      ("m1,sd1,n1,m2,sd2,n2\n4,-2,20,4,2,20", "row 1 (line 2), column sd1", "SE x square root"),
      ("m1,sd1,n1,m2,sd2,n2\n4,2 mm,20,4,2,20", "row 1 (line 2), column sd1", "\"2 mm\" is not"),
      (
        "m1,sd1,n1,m2,sd2,n2,design\n4,2,20,4,2,20,RCT crossover",
        "row 1 (line 2), column design", "--measure PAIRED"
      ),
      (
        "\"m1\",\"sd1\",\"n1\",\"m2\",\"sd2\",\"n2\"\n4,2,20,\"4,5\",2,20",
        "row 1 (line 2), column m2", "write 4.5"
      ),
      ("m1,sd1,n1,m2,sd2,n2\n\n4,2,20,4,0,20\n", "row 1 (line 3), column sd2", "0 cannot be"),
    ])
  func means(text: String, place: String, remedy: String) throws {
    try expect(text, .meanDifference, place, remedy)
  }

  @Test(
    "a fault of counts names its row, its column and what to do",
    arguments: [
      ("ai,n1,ci,n2\n22 %,40,9,40", "row 1 (line 2), column ai", "how many people it was"),
      ("ai,n1,ci,n2\n45,40,9,40", "row 1 (line 2), column ai", "45 events among 40 people"),
      ("ai,n1,ci,n2\n4,40,9,0", "row 1 (line 2), column n2", "too small"),
      ("ai,n1,ci,n2\n4,40,-1,40", "row 1 (line 2), column ci", "-1 events"),
      ("ai,n1,ci,n2\n40,4,9,40", "row 1 (line 2), column ai", "swapped?"),
      ("ai,n1,ci,n2\n4,\"1,000\",9,40", "row 1 (line 2), column n1", "write 1000 or 1.000"),
      ("ai;n1;ci;n2\n4;40;9;forty", "row 1 (line 2), column n2", "write digits"),
      ("ai,n1,ci,n2\n0,40,0,40", "", "choose --measure RD"),
      ("ai,n1,ci,n2\n", "", "no study"),
      ("ai,n1,ci,n2\n\"4,40,9,40", "line 2", "never closed"),
    ])
  func counts(text: String, place: String, remedy: String) throws {
    try expect(text, .riskRatio, place, remedy)
  }

  private func expect(
    _ text: String, _ measure: EffectMeasure, _ place: String, _ remedy: String
  ) throws {
    let found = #expect(throws: InputProblem.self) {
      try PoolInputReader.input(from: Data(text.utf8), measure: measure)
    }
    let problem = try #require(found)
    #expect(problem.place == place)
    #expect(problem.description.contains(remedy), "\(problem)")
  }

  @Test("a correlation that is not given is assumed, named and tried at two others")
  func assumedCorrelation() throws {
    let text = "study,m1,sd1,m2,sd2,n,r\nA,4,2,5,2.2,20,\nB,4,2,5,2.2,20,0.7\nC,4,2,4.6,2,30,\n"
    let input = try PoolInputReader.input(from: Data(text.utf8), measure: .pairedDifference)
    #expect(input.assumed.map(\.index) == [0, 2])
    let v = 4 + 2.2 * 2.2
    for (place, r) in [0, 0.8].enumerated() {
      #expect(abs(input.assumed[0].others[place].variance - (v - 2 * r * 4.4) / 20) < 1e-12)
    }
    let analysis = try PoolInputReader.analysis(
      of: input, method: .restrictedLikelihood, interval: .modifiedKnappHartung)
    #expect(analysis.atOtherCorrelations.count == 2)
    let document = JSONValue(analysis).text()
    #expect(document.contains("\"assumed_correlation\"") && document.contains("\"at_other_r\""))
    let given = try PoolInputReader.input(
      from: Data("m1,sd1,m2,sd2,n,r\n4,2,5,2.2,20,0.5\n".utf8), measure: .pairedDifference)
    #expect(given.assumed.isEmpty && given.effects.variances == [input.effects.variances[0]])
  }

  @Test("final scores and changes share a mean difference and never a standardised one")
  func mixedScores() throws {
    let text = "m1,sd1,n1,m2,sd2,n2,scores\n4,2,20,5,2,20,final\n-1,1,20,0,1,20,change\n"
    _ = try PoolInputReader.input(from: Data(text.utf8), measure: .meanDifference)
    try expect(
      text, .standardisedMeanDifference, "row 2 (line 3), column scores", "Pool them apart")
    try expect(
      text.replacing(",change", with: ",delta"), .meanDifference, "row 2 (line 3), column scores",
      "final, change")
  }

  @Test(
    "a difference of risks tells how many must be treated, through infinity where it may be none")
  func numberNeeded() throws {
    func needed(_ text: String) throws -> String {
      let input = try PoolInputReader.input(from: Data(text.utf8), measure: .riskDifference)
      return JSONValue(
        try PoolInputReader.analysis(
          of: input, method: .commonEffect, interval: .normal)
      ).text()
    }
    let sure = try needed("ai,n1,ci,n2\n10,100,40,100\n12,100,40,100\n9,90,40,100\n")
    #expect(sure.contains("\"through_infinity\" : false"))
    let open = try needed("ai,n1,ci,n2\n10,100,11,100\n12,100,11,100\n9,90,10,100\n")
    #expect(open.contains("\"through_infinity\" : true"))
  }

  @Test("spreadsheets' byte order mark, blank lines and quotes do no harm")
  func spreadsheet() throws {
    let text =
      "\u{FEFF}study,yi,vi\r\n\"Smith, 2020 \"\"late\"\"\",-0.5,0.2\r\n\r\n,,\r\nB,0.1,0.3\r\n"
    let input = try PoolInputReader.input(from: Data(text.utf8), measure: .generic)
    #expect(input.names == ["Smith, 2020 \"late\"", "B"])
    #expect(input.effects.estimates == [-0.5, 0.1])
  }

  @Test("empty columns at the right and true minus signs do no harm")
  func pasted() throws {
    let text = "study,yi,vi,,\nA,\u{2212}0.5,0.2,,\nB,0.1,0.3,,\n"
    let input = try PoolInputReader.input(from: Data(text.utf8), measure: .generic)
    #expect(input.names == ["A", "B"] && input.effects.estimates == [-0.5, 0.1])
  }

  @Test("a document of a pool has the fields that other programs rely on")
  func document() throws {
    let bcg = try #require(GoldenStudies.datasets.first)
    let input = try PoolInputReader.input(from: GoldenStudies.json(bcg), measure: .riskRatio)
    let analysis = try PoolInputReader.analysis(
      of: input, method: .restrictedLikelihood, interval: .knappHartung)
    let text = JSONValue(analysis).text()
    let tree = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let fields = try #require(tree as? [String: Any])
    for name in [
      "estimate", "se", "ci_lb", "ci_ub", "p", "tau2", "tau2_ci", "i2", "h2", "q", "q_p", "pi_lb",
      "pi_ub", "k", "weights", "leave_one_out", "egger",
    ] {
      #expect(fields[name] != nil && !(fields[name] is NSNull), "\(name)")
    }
    #expect((fields["weights"] as? [Double])?.count == 13)
    #expect((fields["leave_one_out"] as? [Any])?.count == 13)
    #expect(fields["k"] as? Int == 13)
  }
}
