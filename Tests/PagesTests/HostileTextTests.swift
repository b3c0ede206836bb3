import Pages
import Testing

@Suite("Hostile words stay words")
struct HostileTextTests {
  /// A tree with the words in every place that takes any.
  func tree(saying words: String) -> Markup {
    let diary = DiaryChart(
      finding: words, scores: [1, nil, 3],
      blocks: [.init(letter: words, arm: .treatment, days: 1...3, mean: 2)], scaleWords: words)
    let effect = EffectInterval(
      finding: words, best: 0, interval: -1...1, intervalName: words, noticeable: 1,
      leftWords: words, rightWords: words)
    return div(.ariaLabel(words), .datetime(words), .id(ElementID(words))) {
      pageHeader(words, lead: words, back: .page(words, query: [words: words]))
      findingCard(.emergency, title: words, message: words, next: words)
      callout(.notice, words, points: [words], telephone: words)
      summaryList([SummaryRow(words, words, change: .file(words))])
      keyFigures([KeyFigure(words, words)])
      tickBox(words)
      signatureLine(words)
      disclaimerFooter(text: words, evidenceDate: words, details: [words])
      table(words, columns: [words], rows: [[words]])
      form(.get, to: .page(words)) {
        label(words, for: ElementID(words))
        input(.text, name: words, .value(words))
        select(name: words) { option(words, value: words) }
        textarea(words, name: words)
        button(words)
      }
      a(words, to: .doi(words))
      time(words, moment: words)
      bdi(words)
      TenFigures(filled: 3, sentence: words).markup(id: ElementID(words))
      effect.markup(id: "effect")
      diary.markup(id: "diary")
    }
  }

  @Test("hostile words come back from a reader as the same words in the same structure")
  func hostile() throws {
    let hostile = tree(saying: HostileWords.typed)
    let read = try #require(ReadNode.reading(hostile.rendered()))
    #expect([read] == hostile.nodes(\.allowedCharacters))
    // Lines of a chart label depend on its length, everything else must be the same.
    let harmless = tree(saying: "word").elements.map(\.name).filter { $0 != .text }
    #expect(hostile.elements.map(\.name).filter { $0 != .text } == harmless)
    #expect(!hostile.rendered().contains("<script"))
    #expect(!hostile.rendered().contains("\u{0}"))
  }

  @Test("any allowed words come back unchanged, in text and in attributes")
  func allowedWords() throws {
    for seed in 0..<3_000 as Range<UInt64> {
      let words = HostileWords.allowed(seed: seed)
      let tree = p(words, .ariaLabel(words))
      let read = try #require(ReadNode.reading(tree.rendered()), "seed \(seed)")
      let expected = ReadNode.element(
        name: "p", attributes: ["aria-label": words], children: [.text(words)])
      #expect(read == expected, "seed \(seed)")
      guard case .element(_, let attributes, let children) = read,
        case .text(let text)? = children.first
      else { continue }
      #expect(text.unicodeScalars.elementsEqual(words.unicodeScalars), "seed \(seed)")
      #expect(
        attributes["aria-label"]?.unicodeScalars.elementsEqual(words.unicodeScalars) == true,
        "seed \(seed)")
    }
  }

  @Test("a whole page with hostile words is well-formed and keeps its title")
  func document() throws {
    let page = Document(
      title: HostileWords.typed, navigation: ul { li(HostileWords.typed) },
      footer: p(HostileWords.typed)
    ) { h1(HostileWords.typed) }
    let read = try #require(ReadNode.reading(page.rendered()))
    #expect(read.first("title")?.children == [.text("\(HostileWords.read) – Olivine")])
    #expect(read.first("h1")?.children == [.text(HostileWords.read)])
    #expect(read.first("script") == nil)
  }
}
