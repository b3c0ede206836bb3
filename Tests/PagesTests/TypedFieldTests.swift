import Olivine
import Pages
import Testing

/// Whatever somebody types changes words and nothing else.
@Suite("Words that somebody types")
struct TypedFieldTests {
  @Test(
    "hostile words in a field leave every tag and every attribute as plain words do",
    arguments: TypedField.all, HostileWords.kinds)
  func structure(field: TypedField, hostile: HostileWords.Kind) throws {
    let pages = field.pages(hostile.words)
    let plain = field.pages(hostile.words.plainLetters)
    #expect(pages.count == plain.count)
    for (page, harmless) in zip(pages, plain) {
      let read = try #require(ReadNode.reading(page.rendered()), "\(page.title)")
      let expected = try #require(ReadNode.reading(harmless.rendered()))
      #expect(read.skeleton == expected.skeleton, "\(page.title)")
      #expect(read.first("script") == nil)
    }
  }

  @Test("typed words come back as they were, whatever they are", arguments: HostileWords.kinds)
  func words(hostile: HostileWords.Kind) throws {
    let letter = doctorLetter(
      for: assess(
        {
          var person = ExamplePeople.healthy.person
          person.name = hostile.words
          return person
        }(), on: ExamplePeople.today))
    let words = try #require(ReadNode.reading(letter.rendered())).text
    #expect(words.contains(hostile.words.allowedCharacters))
  }

  @Test("no label of a drawing leaves it, however long the words", arguments: TypedField.all)
  func longWords(field: TypedField) {
    for words in [String(repeating: "W", count: 4_000), String(repeating: "long ", count: 800)] {
      for page in field.pages(words) {
        for drawing in page.body.elements where drawing.name == .svg {
          let box = (drawing.value(of: .viewBox) ?? "").split(separator: " ").compactMap {
            Double($0)
          }
          guard box.count == 4, drawing.value(of: .role) == "img" else { continue }
          for text in drawing.content.elements where text.name == .text {
            let place = (text.value(of: .x).flatMap(Double.init), text.value(of: .y))
            #expect((0...box[2]).contains(place.0 ?? 0), "\(field): \(text.content.plainText)")
            #expect((0...box[3]).contains(place.1.flatMap(Double.init) ?? 0), "\(field)")
            #expect(text.content.plainText.count <= 80, "\(field)")
          }
        }
      }
    }
  }

  @Test("no typed word turns the direction of the words after it")
  func direction() {
    let marks: [Unicode.Scalar] = [
      "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}",
      "\u{2068}", "\u{2069}",
    ]
    let words = String(String.UnicodeScalarView(marks))
    for field in TypedField.all {
      for page in field.pages("a\(words)b") {
        #expect(!page.rendered().unicodeScalars.contains(where: marks.contains), "\(field)")
      }
    }
  }

  @Test("a long word breaks where its line ends, in every place that takes typed words")
  func breaking() {
    #expect(StyleSheet.text.contains("overflow-wrap:break-word"))
    #expect(StyleSheet.text.contains(".side-by-side>div{min-width:0}"))
    #expect(StyleSheet.text.contains(".typed th{overflow-wrap:anywhere}"))
  }
}

extension ReadNode {
  /// Names and attributes of all elements in reading order; of attributes that are words, the name alone.
  var skeleton: [String] {
    guard case .element(let name, let attributes, let children) = self else { return [] }
    let spoken: Set = ["aria-label", "href", "title"]
    let shown = attributes.sorted { $0.key < $1.key }.map { key, value in
      spoken.contains(key) ? key : "\(key)=\(value)"
    }
    return ["\(name) \(shown.joined(separator: " "))"] + children.flatMap(\.skeleton)
  }

  /// All words in reading order.
  var text: String {
    switch self {
    case .text(let text): text
    case .element(_, _, let children): children.map(\.text).joined()
    }
  }
}
