import Foundation
import Interchange
import Olivine
import Testing

@Suite("Studies to check and to add, from a file") struct StudyTableTests {
  static let newStudy = [
    "id": "new2027", "first_author": "New AB", "year": "2027",
    "condition_group": "mixed neuropathic", "neuropathy_class": "neuropathic",
    "design": "RCT parallel", "route": "oral", "form": "magnesium citrate",
    "n_randomised": "210", "n1": "104", "n2": "103", "outcome": "NRS pain at 8 weeks",
    "scale": "NRS 0-10", "scale_min": "0", "scale_max": "10", "lower_is_better": "1",
    "followup_days": "56", "m1": "4.4", "sd1": "2.1", "m2": "5.1", "sd2": "2.2",
    "effect_measure": "MD", "effect": "-0.7", "direction": "favours_mg", "rob": "low",
    "role": "efficacy_rct", "pool_set": "oral_NRS", "tag": "[seen]",
  ]

  static func file(_ fields: [String: String]) -> Data {
    let columns = fields.keys.sorted()
    return Data(
      (columns.joined(separator: "\t") + "\n"
        + columns.map { fields[$0] ?? "" }.joined(separator: "\t") + "\n").utf8)
  }

  @Test("a new study is read, and its line has all columns of the table in order")
  func add() throws {
    let study = try StudyTableReader.toAdd(Self.file(Self.newStudy))
    #expect(study.id == "new2027" && study.treated.size == 104)
    let line = try StudyTableReader.line(of: Self.file(Self.newStudy))
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    #expect(fields.count == StudyColumns.all.count)
    let again = Dictionary(uniqueKeysWithValues: zip(StudyColumns.all, fields))
    #expect(try StudyRecord(fields: again) == study)
  }

  @Test("a new study shows its pool, the certainty and the priors that it moves")
  func change() throws {
    let study = try StudyTableReader.toAdd(Self.file(Self.newStudy))
    let change = try EvidenceChange(
      adding: study, evidenceYear: CatalogueVersion.evidenceYear)
    #expect(change.relevance == 1 && change.bar == nil && change.findings.isEmpty)
    #expect(change.pools.map(\.after.set) == ["oral_NRS"])
    let mixed = try #require(
      change.answers.first { $0.question.condition == "mixed_neuropathic" })
    #expect(mixed.before.level == .low && mixed.after.level > .low)
    #expect(mixed.studiesBefore == 1 && mixed.studiesAfter == 2)
    let before = try #require(mixed.priorBefore)
    let after = try #require(mixed.priorAfter)
    #expect(after.exact.mean < before.exact.mean)
    let document = EvidenceDocument.change(change).text()
    #expect(document.contains("certainty_after") && document.contains("prior_after"))
  }

  @Test("an id that is taken is refused")
  func taken() throws {
    var fields = Self.newStudy
    fields["id"] = "pickering2011"
    let study = try StudyTableReader.toAdd(Self.file(fields))
    #expect(throws: EvidenceChangeError.idTaken("pickering2011")) {
      try EvidenceChange(adding: study, evidenceYear: 2026)
    }
  }

  @Test("a trial of infusions over minutes stays out of the priors")
  func acute() throws {
    var fields = Self.newStudy
    fields.merge(["route": "IV", "followup_days": "0.1", "pool_set": "IV_acute_NRS"]) { $1 }
    let study = try StudyTableReader.toAdd(Self.file(fields))
    let change = try EvidenceChange(adding: study, evidenceYear: 2026)
    #expect(change.relevance == 0)
    #expect(
      change.answers.allSatisfy {
        $0.priorBefore?.exact == $0.priorAfter?.exact || $0.before != $0.after
      })
  }

  @Test(
    "a row that cannot be used names its column and what to do",
    arguments: [
      ("sd1", "0", "column sd1", "leave the study out"),
      ("n1", "0", "column n1", "outside 1"),
      ("e1", "45 %", "column e1", "how many people"),
      ("rob", "medium", "column rob", "low, some, high"),
      ("m1", "44", "column m1", "ends of the scale"),
      ("tag", "", "column tag", "needed"),
    ])
  func refused(column: String, value: String, place: String, remedy: String) throws {
    var fields = Self.newStudy
    fields[column] = value
    let found = #expect(throws: InputProblem.self) {
      try StudyTableReader.toAdd(Self.file(fields))
    }
    let problem = try #require(found)
    #expect(problem.place.hasSuffix(place), "\(problem)")
    #expect(problem.description.contains(remedy), "\(problem)")
  }

  @Test("a plain table is checked by the columns that it has")
  func check() throws {
    let text = """
      study,n1,base_m1,base_sd1,m1,sd1,within_p1,scale,outcome
      Yousef again,40,7.5,2.2,4.7,1.8,0.034,NRS 0-10,pain
      Fine 2020,40,7.5,2.2,6.7,1.8,0.03,NRS 0-10,pain
      """
    let read = try StudyTableReader.toCheck(Data(text.utf8))
    #expect(read.map(\.study.id) == ["yousef_again", "fine_2020"])
    #expect(read.map { $0.findings.contains { $0.isContradiction } } == [true, false])
    #expect(EvidenceDocument.checks(read).text().contains("\"contradictions\" : 1"))
  }

  @Test("percentages of groups known only together are solved")
  func pair() throws {
    let text = """
      study,e1,n1,e2,n2,percent1,percent2,events_total,people_total
      Chay,10,13,12,14,77,86,22,27
      Other,9,12,13,15,77,86,22,27
      """
    let read = try StudyTableReader.toCheck(Data(text.utf8))
    #expect(read.map { $0.findings.contains { $0.isContradiction } } == [false, true])
  }
}
