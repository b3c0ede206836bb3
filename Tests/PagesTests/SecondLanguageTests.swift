import Catalogue
import Olivine
import Pages
import Testing

/// A second language is one more table of sentences.
@Suite("A second language")
struct SecondLanguageTests {
  private static let pseudo = PageEnvironment(
    wording: Wording(PseudoLanguage.table),
    language: Language(tag: "en-XA") ?? .britishEnglish)

  @Test("the pseudo-language has every sentence with its placeholders")
  func whole() {
    #expect(Self.pseudo.wording.ids == Wording.english.ids)
    let text = Self.pseudo.wording.points(1.2)
    #expect(text == "⟦1.2 póíñtš⟧")
  }

  @Test("outside rows of data no page says a word that is not in the table")
  func everyPage() {
    let pages = writing(in: Self.pseudo) { Gallery(on: ExamplePeople.today).pages }
    #expect(pages.count > 60)
    for page in pages {
      #expect(page.document.rendered().contains("<html lang=\"en-XA\">"))
      #expect(page.document.title.contains("⟦"))
      #expect(page.document.body.english == [], "\(page)")
    }
  }

  @Test("a word of English in a sentence, as its value or alone is found; names and units are not")
  func finding() {
    let wording = Self.pseudo.wording
    #expect(PseudoLanguage.english(in: wording("disclaimer")) == [])
    #expect(PseudoLanguage.english(in: "⟦Bý báçk⟧ and ⟦é⟧") == ["and"])
    #expect(PseudoLanguage.english(in: "day 10") == ["day 10"])
    #expect(PseudoLanguage.english(in: "⟦Ťáké pain áway⟧") == ["pain"])
    let named = "⟦Ťáké Levothyroxine, Magnesium citrate⟧; 0.79 mmol/L; 125 mg"
    #expect(PseudoLanguage.english(in: named) == [])
  }

  @Test("plans, refusals and letters of every example are in the second language too")
  func examples() {
    let pages = writing(in: Self.pseudo) { () -> [(String, Document)] in
      ExamplePeople.all.filter { $0.name != "hostile" }.flatMap { example in
        let assessment = assess(example.person, on: ExamplePeople.today)
        let plan = assessment.clearance.flatMap { try? Plan(within: $0, on: assessment.day) }
        return [
          (example.name, doctorLetter(for: assessment)),
          (example.name, plan.map { planPage(for: $0) } ?? noPlanPage(for: assessment)),
          (example.name, questionsPage(for: assessment, plan: plan)),
        ]
      }
    }
    for (name, page) in pages {
      let people = ["Every Rule", "Dr Sole,"] + ExamplePeople.all.compactMap(\.person.name)
      let left = page.body.english.filter { run in !people.contains { $0.contains(run) } }
      #expect(left == [], "\(name): \(page.title)")
    }
  }

  @Test("a language is found by the name of its file, and only then")
  func file() throws {
    let english = try #require(Wording(language: "en"))
    #expect(english("disclaimer") == Wording.english("disclaimer"))
    #expect(Wording(language: "xx") == nil)
  }

  @Test("an environment ends where it began")
  func scoped() {
    let before = learnPage()
    let inside = writing(in: Self.pseudo) { learnPage() }
    #expect(learnPage() == before)
    #expect(inside != before)
  }

  @Test("a language tag is letters, digits and hyphens, or there is none")
  func tags() {
    #expect(Language(tag: "de-CH")?.tag == "de-CH")
    for tag in ["", "de\"", "de CH", "<"] { #expect(Language(tag: tag) == nil) }
  }
}
