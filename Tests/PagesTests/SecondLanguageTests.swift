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
    let text = Self.pseudo.wording("design.points", ["points": "1.2"])
    #expect(text == "⟦1.2 póíñtš⟧")
  }

  @Test("outside rows of data no page says a sentence of its own that is not in the table")
  func everyPage() {
    let pages = writing(in: Self.pseudo) { Gallery(on: ExamplePeople.today).pages }
    #expect(pages.count > 60)
    for page in pages {
      #expect(page.document.rendered().contains("<html lang=\"en-XA\">"))
      for words in page.document.body.untranslated {
        #expect(PseudoLanguage.isData(words), "\(page): \(words)")
      }
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
