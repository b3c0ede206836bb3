import Catalogue
import Testing

@Suite("The tables of studies and claims") struct StudyTableTests {
  private static let studies = Table(.named("evidence_studies.tsv")).rows

  @Test("sizes, events and intervals of a study are possible")
  func possible() {
    for row in Self.studies {
      let id = row["id"]
      #expect((1970...2026).contains(row.optionalNumber("year") ?? 2026), "\(id)")
      for arm in ["1", "2"] {
        let size = row.optionalNumber("n" + arm)
        #expect(size ?? 1 > 0, "\(id)")
        if let events = row.optionalNumber("e" + arm), let size {
          #expect((0...size).contains(events), "\(id)")
        }
        #expect(row.optionalNumber("sd" + arm) ?? 1 > 0, "\(id)")
      }
      if let low = row.optionalNumber("ci_lb"), let high = row.optionalNumber("ci_ub"),
        let effect = row.optionalNumber("effect")
      {
        #expect(low <= effect && effect <= high, "\(id)")
      }
      #expect(row["doi"].isEmpty || row["doi"].hasPrefix("10."), "\(id)")
      #expect(row["pmid"].allSatisfy { $0.isNumber }, "\(id)")
    }
  }

  @Test("the verdict and the risk of bias of a study come from closed lists")
  func closedLists() {
    let directions: Set = [
      "favours_mg", "no_difference", "pre_post_improvement_only", "association_low_mg_worse",
      "no_association", "not_reported",
    ]
    for row in Self.studies {
      #expect(directions.contains(row["direction"]), "\(row["id"])")
      #expect(["low", "some", "high", "critical", "na"].contains(row["rob"]), "\(row["id"])")
    }
  }

  @Test("a claim of the article has one of six verdicts, a sentence and a place where it acts")
  func claims() {
    #expect(ArticleClaim.all.count == 84)
    let verdicts: Set = [
      "supported", "supported for absorption only", "mechanism only", "open", "contradicted",
      "advice",
    ]
    for claim in ArticleClaim.all {
      #expect(verdicts.contains(claim.verdict), "\(claim.id)")
      #expect(!claim.readerSentence.isEmpty && !claim.actsOn.isEmpty, "\(claim.id)")
    }
  }
}
