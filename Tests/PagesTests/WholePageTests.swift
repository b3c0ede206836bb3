import Olivine
import Pages
import Testing

@Suite("Whole pages")
struct WholePageTests {
  @Test("each page is usable by everyone", arguments: WholePage.all)
  func accessible(page: WholePage) {
    #expect(accessibilityFaults(in: page.document) == [])
  }

  @Test("each page is well-formed, small, and holds no script", arguments: WholePage.all)
  func wellFormed(page: WholePage) throws {
    let file = page.document.rendered()
    let read = try #require(ReadNode.reading(file))
    #expect(read.first("script") == nil)
    #expect(!file.contains("<script"))
    #expect(file.utf8.count <= 60_000)
  }

  @Test("the answer of eight months still fits in 60 kB", arguments: [84, 182, 252])
  func longAnswer(days: Int) {
    var model = ExampleAnswers.fromVerdict
    model.forest = ExampleAnswers.forest(condition: "diabetic_polyneuropathy")
    #expect(model.forest?.isOfOtherCauses == true)
    model.diary.scores = (0..<days).map { Double($0 % 11) }
    model.diary.blocks = (0..<(days / 14)).map { block in
      DiaryChart.Block(
        letter: block % 2 == 0 ? "A" : "B", arm: block % 2 == 0 ? .comparison : .treatment,
        days: (block * 14 + 1)...(block * 14 + 14), mean: 4.5, interval: 4...5)
    }
    #expect(personAnswer(model).rendered().utf8.count <= 60_000)
  }

  @Test("each page ends with the disclaimer and the date of the evidence", arguments: WholePage.all)
  func disclaimer(page: WholePage) throws {
    let footer = try #require(page.document.body.elements.last { $0.name == .footer })
    let words = footer.content.plainText
    #expect(words.contains(Wording.english("disclaimer")))
    let date = try #require(Day(CatalogueVersion.evidenceDate)?.inWords)
    #expect(words.contains(date))
    #expect(words.contains(CatalogueVersion.mark))
  }

  @Test("no sentence is missing and no placeholder is left", arguments: WholePage.all)
  func filled(page: WholePage) {
    let words = page.document.body.plainText
    for prefix in ["letter", "plan", "page", "report", "rule", "monitor", "food", "redflag"] {
      #expect(!words.contains("[\(prefix)."), "\(prefix)")
    }
    // One example enters a placeholder as the name of a medicine; it stays as typed.
    let open = words.replacing("</td><td>{max_mg_d}", with: "")
    #expect(open.firstMatch(of: #/\{[A-Za-z_0-9]+\}/#) == nil)
  }

  /// "Probably" and the like have no place on the fixed scale.
  @Test("chances are told in the words of the fixed scale alone", arguments: WholePage.all)
  func chanceWords(page: WholePage) {
    let words = page.document.body.plainText.lowercased()
    for word in ["probably", "definitely", "certainly", "perhaps", "presumably", "good chance"] {
      #expect(!words.contains(word))
    }
  }

  @Test("every word of the scale is in the table")
  func scale() {
    for word in LikelihoodWord.allCases {
      let id = "word.\(word.rawValue.replacing(" ", with: "_"))"
      #expect(Wording.english.optional(id) == word.rawValue)
    }
  }

  @Test("dose pages name the signs of an emergency")
  func emergencySigns() {
    let signs = Wording.english("emergency.signs")
    for page in WholePage.all where !page.name.hasPrefix("letter") && !page.name.hasPrefix("report")
    {
      #expect(page.document.body.plainText.contains(signs), "\(page)")
    }
  }
}
