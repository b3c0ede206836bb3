import Catalogue
import Testing

@Suite("Sentences that a person reads") struct WordingTests {
  private static let rows = Table(.named("wording.en.tsv")).rows

  @Test("an id stands once and has a text")
  func unique() {
    #expect(Self.rows.map { $0["id"] }.repeated == [])
    for row in Self.rows {
      #expect(row["id"].wholeMatch(of: /[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*/) != nil, "\(row["id"])")
      #expect(!row["text"].isEmpty, "\(row["id"])")
      #expect(row["text"] == row["text"].trimmingSpaces, "\(row["id"])")
    }
  }

  @Test("a placeholder is one plain name, and every brace is closed")
  func placeholders() {
    for row in Self.rows {
      let rest = row["text"].replacing(/\{[A-Za-z][A-Za-z0-9_]*\}/, with: "")
      #expect(!rest.contains { "{}".contains($0) }, "\(row["id"])")
    }
  }

  @Test("every red flag has words, and no words are left over")
  func redFlags() {
    for flag in RedFlag.all {
      #expect(Wording.english.optional("redflag." + flag.code) != nil, "\(flag.code)")
    }
    let codes = Wording.english.ids.filter { $0.hasPrefix("redflag.") }
      .map { String($0.dropFirst(8)) }
    #expect(
      Set(codes).subtracting(RedFlag.allCodes) == ["assessed.message", "assessed.next"])
  }

  @Test("words of a rule belong to a rule of the book, and a message has a next step")
  func rules() {
    let ids = Set(Wording.english.ids)
    for id in ids where id.hasPrefix("rule.") || id.hasPrefix("stop.") {
      let parts = id.split(separator: ".").map(String.init)
      #expect(RuleText.with(id: parts[1]) != nil, "\(id)")
      if parts[2] == "message" {
        let next = [parts[0], parts[1], "next"] + parts.dropFirst(3)
        let isAnswered =
          ids.contains(next.joined(separator: ".")) || ids.contains("\(parts[0]).\(parts[1]).next")
        #expect(isAnswered, "\(id)")
      }
    }
  }

  @Test("filling a text replaces its placeholder everywhere, and a missing id shows itself")
  func filling() {
    let text = Wording.english("decision.allow.explain", ["max_mg_d": "350"])
    #expect(text.contains("350 mg"))
    #expect(!text.contains("{"))
    #expect(Wording.english("no.such.id") == "[no.such.id]")
    #expect(Wording.english.optional("no.such.id") == nil)
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
