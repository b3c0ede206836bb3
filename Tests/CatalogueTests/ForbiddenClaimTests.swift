import Catalogue
import Testing

@Suite("Claims that no sentence may make") struct ForbiddenClaimTests {
  /// Words of promise, matched as whole words without regard to case.
  private static let phrases = [
    "cure", "cures", "cured", "heal", "heals", "healed", "will relieve", "relieves", "guarantee",
    "guaranteed", "proven to", "good chance", "definitely", "probably", "miracle", "works wonders",
    "no side effects", "completely safe", "risk-free", "clinically proven",
  ]

  /// Sentences that hold such a word and promise nothing.
  private static let exceptions: [String: String] = [
    "may not cure you": "cure", "may not cure your hepatitis": "cure",
    "kidneys have healed": "healed", "no form is proven to reach": "proven to",
  ]

  private static let texts: [(id: String, text: String)] =
    Table(.named("wording.en.tsv")).rows.map { ($0["id"], $0["text"]) }
    + ArticleClaim.all.map { ("claim." + $0.id, $0.readerSentence) }
    + Form.all.map { ("form." + $0.id, $0.evidenceVerdict) }

  @Test("no sentence for a person promises relief or certainty")
  func promises() {
    #expect(Self.texts.count > 800)
    for (id, text) in Self.texts {
      #expect(Self.found(in: text) == [], "\(id): \(text)")
    }
  }

  @Test("the search finds a promise, and every exception is still needed")
  func search() {
    #expect(Self.found(in: "Magnesium CURES nerve pain.") == ["cures"])
    #expect(Self.found(in: "It is proven to help, guaranteed") == ["guaranteed", "proven to"])
    #expect(Self.found(in: "Kidneys that are healthy") == [])
    for exception in Self.exceptions.keys {
      #expect(Self.texts.contains { $0.text.contains(exception) }, "\(exception)")
    }
  }

  private static func found(in text: String) -> [String] {
    let rest = exceptions.keys.sorted { $0.count > $1.count }
      .reduce(text) { $0.replacing($1, with: "") }
    let words =
      " " + rest.lowercased().map { $0.isLetter || $0 == "-" ? String($0) : " " }.joined()
      + " "
    return phrases.filter { words.contains(" \($0) ") }
  }
}
