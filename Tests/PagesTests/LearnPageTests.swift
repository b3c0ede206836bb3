import Olivine
import Pages
import Testing

@Suite("The pages to learn from")
struct LearnPageTests {
  /// A source as pages tell it, up to its first tag, which they tell in words.
  private static func told(_ source: String) -> String {
    source.replacing(">=", with: "≥").replacing("<=", with: "≤")
      .split(separator: "[", omittingEmptySubsequences: false)[0].description
  }

  @Test("every form stands once, in the order of the table, with its magnesium in 500 mg")
  func forms() {
    let page = formsPage().body
    let words = page.plainText
    for form in Form.all { #expect(words.contains(form.name), "\(form.id)") }
    let entries = page.elements.filter { $0.name == .article }.compactMap { $0.value(of: .id) }
    let inArticle = Form.all.filter { $0.inArticle == "yes" }.map(\.id)
    let others = Form.all.filter { $0.inArticle == "no" }.map(\.id)
    #expect(entries == inArticle + others)
    // 60.3 % of the oxide is magnesium; on the skin nothing counts.
    #expect(words.contains("500\u{A0}mg of it hold 302\u{A0}mg of magnesium."))
    #expect(words.contains(Wording.english("learn.forms.share.skin")))
  }

  @Test("no page of the forms ranks: no star, no number of merit, no first choice")
  func noRanking() {
    let ranking = ["best choice", "best form", "top", "first choice", "rank", "ranked", "winner"]
    for block in formsPage().ownBlocks {
      #expect(ForbiddenClaims.found(ranking, in: block) == [], "\(block)")
    }
  }

  @Test("every food stands on the page of its group, the richest portion first")
  func foods() {
    for group in Food.groups {
      let page = foodsPage(group: group).body
      let cells = page.elements.filter { $0.name == .tbody }.flatMap(\.content.elements)
        .filter { $0.name == .th }.map(\.content.plainText)
      let foods = Food.all.filter { $0.group == group }
      #expect(cells.count == foods.count, "\(group)")
      let amounts = cells.compactMap { cell in
        foods.filter { cell.hasPrefix($0.name) }.max { $0.name.count < $1.name.count }?
          .milligramsPerPortion
      }
      #expect(amounts == amounts.sorted(by: >), "\(group)")
    }
  }

  @Test("a person reads no food that the check took out", arguments: ExamplePeople.all)
  func personalFoods(example: ExamplePerson) {
    let assessment = example.assessment
    let removed = Set(assessment.food.removedFlags)
    let mayEat = assessment.food.state <= .limited
    for group in Food.groups {
      let words = foodsPage(group: group, for: assessment).body.elements
        .filter { $0.name == .tbody }.map(\.content.plainText).joined()
      for food in Food.all where food.group == group {
        let isFlagged = food.flags.contains { removed.contains($0.rawValue) }
        if !mayEat || isFlagged || !assessment.food.allowedGroups.contains(group) {
          // The measure follows the name, so that no longer name counts.
          let measure = food.portion.replacing("1/2", with: "½").replacing("1/4", with: "¼")
            .replacing("3/4", with: "¾")
          #expect(!words.contains(food.name + measure), "\(example) \(food.id)")
        }
      }
    }
    let overview = foodsPage(for: assessment).body.plainText
    #expect(overview.contains(Wording.english("food.\(assessment.food.state.rawValue)")))
  }

  @Test("every claim stands on exactly one page, with verdict and sentence")
  func claims() {
    let pages = ClaimPart.allCases.map { claimsPage($0).body }
    #expect(ClaimPart.allCases.flatMap(\.claims).count == ArticleClaim.all.count)
    for claim in ArticleClaim.all {
      let holders = pages.filter { page in
        page.elements.contains { $0.value(of: .id) == claim.id }
      }
      #expect(holders.count == 1, "\(claim.id)")
      #expect(holders.first?.plainText.contains(claim.readerSentence) == true, "\(claim.id)")
      #expect(holders.first?.plainText.contains(claim.actsOn) == true, "\(claim.id)")
    }
  }

  @Test("claims name studies and pages, never files of the project")
  func claimEvidence() {
    for part in ClaimPart.allCases {
      let words = claimsPage(part).body.plainText
      #expect(!words.contains(".md") && !words.contains(".tsv"))
      #expect(!words.contains("chu2016"))
    }
  }

  @Test("every rule stands on the page of its section with what is read and where it comes from")
  func rules() {
    #expect(RuleBook.sections.count == Set(RuleText.all.map(\.section)).count)
    for section in RuleBook.sections {
      let words = ruleBookPage(section: section).body.plainText
        .replacing("\u{A0}", with: " ")
      for rule in RuleText.all where rule.section == section {
        #expect(words.contains("\(rule.id) \(rule.title)"))
        #expect(words.contains(Self.told(rule.provenance.source)), "\(rule.id)")
        if let message = RuleBook.message(of: rule) {
          let told = message.filling(["medicine": Wording.english("learn.rules.any_medicine")])
          #expect(words.contains(told), "\(rule.id)")
        }
      }
    }
  }

  @Test("the seven questions are answered, and for a person with their own part")
  func questions() {
    let general = questionsPage().body
    #expect(general.elements.count { $0.name == .h2 } == 7)
    #expect(general.elements.count { $0.name == .h3 } == 0)
    let own = questionsPage(for: ExamplePeople.healthy.assessment).body
    #expect(own.elements.count { $0.name == .h3 } == 7)
    #expect(own.plainText.contains(Wording.english("emergency.signs")))
  }

  @Test("every table of facts is named with its rows, and every source stands")
  func sources() {
    let words = sourcesPage().body.plainText
    #expect(words.contains("Safety rules\(RuleText.all.count)"))
    for form in Form.all { #expect(words.contains(Self.told(form.provenance.source))) }
    for study in Study.all { #expect(words.contains(study.journal), "\(study.id)") }
  }

  @Test("every gap in the wording is on the page of what is not known")
  func unknowns() {
    let items = unknownsPage().body.elements.filter { $0.name == .li }
    #expect(items.count >= 30)
  }
}
