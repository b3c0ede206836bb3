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
      // Names in brackets stand for unknown authors and lose them on a page; so does what follows a name.
      let author = study.firstAuthor.split { "();".contains($0) }[0].dropFirst()
      let name = author.last == " " ? author.dropLast() : author
      #expect(words.contains(name), "\(study.id)")
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

  @Test(
    "a page shows what the engine says, and nothing of its own",
    arguments: ConditionPrior.ofConditions)
  func engine(row: ConditionPrior) throws {
    let answer = try #require(EvidenceAnswer(condition: row.condition))
    let page = evidencePage(row).body
    let words = page.plainText
    #expect(words.contains("How sure research is: \(answer.certainty.level.label)."))
    for reason in EvidenceText.reasons(answer.certainty) { #expect(words.contains(reason)) }
    for (_, findings) in answer.findings {
      for finding in findings { #expect(words.contains(ConsistencyText.sentence(finding))) }
    }
    let ids = Set(page.elements.compactMap { $0.value(of: .id) })
    for study in answer.studies {
      #expect(ids.contains(study.id), "\(study.id)")
      #expect(
        words.contains(study.name) || words.contains(study.firstAuthor)
          || study.name.hasPrefix("("), "\(study.id)")
    }
    #expect(
      page.elements.count { $0.name == .svg && $0.value(of: .role) == "img" }
        >= answer.forests.count)
    for variant in answer.variants {
      #expect(words.contains(EvidenceText.words(variant.change)))
    }
    for view in ["a sceptic", "no view at all", "an optimist"] { #expect(words.contains(view)) }
    #expect(words.contains("up to date as of"))
  }

  @Test("every study that a page names leads to its row")
  func anchors() throws {
    let page = evidencePage(try #require(ConditionPrior.with(condition: "low_back_neuropathic")))
    let targets = page.body.elements.compactMap { $0.value(of: .href) }
    #expect(targets.count { $0 == "#yousef2013" } >= 3)
    #expect(targets.contains { $0.hasSuffix("#prior_inputs-low_back_p") })
    #expect(targets.contains { $0.hasSuffix("#evidence_questions-low_back_neuropathic") })
    let claims = claimsPage(.nerves).body.elements.compactMap { $0.value(of: .href) }
    #expect(claims.contains { $0.hasSuffix("diabetic_polyneuropathy#chu2016") })
    let models = Set(modelSourcesPage().body.elements.compactMap { $0.value(of: .id) })
    #expect(
      models.contains("published_pools-jordan2016") && models.contains("printed_tests-chay2010-3"))
  }

  @Test(
    "a judgement stands wherever the certainty stands, with who, when, why and what the rules say")
  func judged() throws {
    let judgement = try CertaintyJudgement(
      question: "low_back_neuropathic", level: .high, reason: "Two trials agree <b>.",
      person: "Dr A. Example",
      day: try #require(Day(year: 2026, month: 11, day: 2)))
    let answer = try #require(
      EvidenceAnswer(condition: "low_back_neuropathic", judgements: [judgement]))
    let pages = [evidencePage(answer), evidencePage(judgements: [judgement])]
    for page in pages {
      let words = page.body.plainText
      for part in [
        "is: high.", "Dr A. Example", "2 November 2026", "Two trials agree <b>.", "very low",
      ] {
        #expect(words.contains(part), "\(part)")
      }
      #expect(!page.rendered().contains("agree <b>"))
      #expect(accessibilityFaults(in: page) == [])
    }
    #expect(evidencePage(answer).body.plainText.contains("with the level set by hand"))
    #expect(!evidencePage(answer.prior).body.plainText.contains("Dr A. Example"))
  }

  @Test("the page of a diary ends its plot with the own result")
  func ownResult() throws {
    let answer = try #require(EvidenceAnswer(condition: "mixed_neuropathic"))
    var forests = answer.forests
    let index = try #require(forests.firstIndex { $0.unit == .points })
    forests[index].personal = try Normal(mean: -0.7, sd: 0.3)
    let page = evidencePage(answer, forests: forests)
    #expect(page.body.plainText.contains("Your own result"))
    #expect(page.rendered().utf8.count <= 60_000)
  }
}
