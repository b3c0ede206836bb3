import Catalogue
import Olivine
import Pages
import Testing

@Suite("The pages of the evidence")
struct EvidencePageTests {
  @Test("every study is on the page of its condition; two of other pain stand apart")
  func everyStudy() {
    let shown = Set(
      ConditionPrior.ofConditions.flatMap { Study.with(condition: $0.condition) }.map(\.id))
    #expect(Study.all.filter { !shown.contains($0.id) }.allSatisfy { $0.group == "other pain" })
    #expect(Study.all.count == 61)
  }

  @Test("fibromyalgia is on its own page only")
  func fibromyalgia() {
    for row in ConditionPrior.ofConditions where row.condition != "fibromyalgia_not_neuropathy" {
      #expect(!Study.with(condition: row.condition).contains { $0.group.contains("fibromyalgia") })
    }
  }

  @Test("a page shows its studies, its prior and no infusion as an option")
  func page() throws {
    let row = try #require(ConditionPrior.with(condition: "diabetic_polyneuropathy"))
    let words = evidencePage(row).body.plainText
    for study in Study.with(condition: row.condition) {
      #expect(words.contains(study.firstAuthor), "\(study.id)")
    }
    // N(-0.3, 1.2): P(-1 or less) = 0.280, P(-2 or less) = 0.078, P(0 or more) = 0.401.
    #expect(words.contains("about 3 would have at least 1 point less pain. About 7 would not."))
    #expect(
      words.contains(
        "At least 1 point less pain is unclear. At least 2 points less is unlikely. "
          + "No change, or more pain, is unclear."))
    #expect(words.contains("−0.3 points, give or take 1.2"))
    #expect(!ConditionPrior.ofConditions.contains { $0.route == "IV" })
  }

  @Test("the priors give the chances that their table prints")
  func printedChances() throws {
    for row in Table(.named("condition_priors.tsv")).rows {
      let prior = try #require(ConditionPrior.with(condition: row["condition"])).distribution
      #expect(abs(prior.cumulative(-1) - row.number("p_relief_ge_1")) < 0.0006)
      #expect(abs(prior.cumulative(-2) - row.number("p_relief_ge_2")) < 0.0006)
      #expect(abs(1 - prior.cumulative(0) - row.number("p_worse")) < 0.0006)
    }
  }

  /// Evidence that is low or very low carries no sentence that says magnesium works.
  @Test("no sentence is stronger than its grade", arguments: ConditionPrior.ofConditions)
  func strength(row: ConditionPrior) {
    #expect(["very low", "low"].contains(row.certainty))
    let advice = Wording.english("learn.evidence.\(row.condition).you")
    let hedges = ["not", "no ", "open", "whether", "if ", "nothing", "none"]
    #expect(hedges.contains { advice.lowercased().contains($0) }, "\(advice)")
    let all = Wording.english("learn.evidence.\(row.condition).says") + " " + advice
    for word in ["works", "helps", "eases", "prevents", "effective", "shows that magnesium"] {
      let strong = all.lowercased().split(separator: ". ").filter { $0.contains(word) }
      #expect(strong.allSatisfy { $0.contains("not known") || $0.contains("whether") }, "\(all)")
    }
  }
}
