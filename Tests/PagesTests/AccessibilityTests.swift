import Pages
import Testing

@Suite("Pages everyone can use")
struct AccessibilityTests {
  @Test("pages made of the shared parts have no accessibility fault")
  func samples() {
    #expect(accessibilityFaults(across: SamplePages.all) == [])
  }

  /// Headers without scope, positive tabulator orders and a missing skip link cannot be written at all.
  @Test("the check finds each fault that can be written")
  func faults() {
    let page = Document(
      title: "Faulty", navigation: .empty, footer: .empty
    ) {
      h1("One")
      h1("Two")
      h3("Three", .id("twice"))
      p("", .id("twice"))
      a("nowhere", to: .place("absent"))
      a("", to: .page())
      input(.text, name: "age")
      fieldset { p("no legend") }
      nav { p("no name") }
      header("second")
      svg(id: "bare", title: "", description: "words", width: 1, height: 1) {}
      table { tr { td("cell") } }
    }
    let found = Set(accessibilityFaults(across: [page, page]))
    let expected: Set<AccessibilityFault> = [
      .mainHeadings(count: 2), .headingSkipped(from: 1, to: 3), .identifierShared("twice"),
      .identifierUnknown("absent"), .linkOrButtonWithoutWords, .fieldWithoutLabel(name: "age"),
      .groupWithoutLegend, .navigationWithoutName, .drawingWithoutWords(id: "bare"),
      .tableWithoutCaption, .landmark(.header, count: 2), .titleShared("Faulty – Olivine"),
    ]
    #expect(found == expected)
  }

  @Test("no page can hold a script, a frame, an embedded object or an inline style")
  func inexpressible() {
    let forbidden = ["script", "style", "iframe", "object", "embed", "link", "base", "meta", "img"]
    for name in ElementName.allCases {
      #expect(!forbidden.contains(name.rawValue))
    }
    for name in Attribute.Name.allCases {
      #expect(name.rawValue != "style" && !name.rawValue.hasPrefix("on"))
      #expect(!["src", "srcset", "srcdoc", "formaction", "ping"].contains(name.rawValue))
    }
  }

  @Test("no two levels of a finding share a word or a shape")
  func levels() {
    let cards = FindingLevel.allCases.map {
      findingCard($0, title: "", message: "").elements.first { $0.name == .svg }?.content
    }
    #expect(Set(cards).count == FindingLevel.allCases.count)
    #expect(Set(FindingLevel.allCases.map(\.word)).count == FindingLevel.allCases.count)
  }

  @Test("every page states language, encoding, screen width and what the browser may do")
  func head() {
    let file = SamplePages.report.rendered()
    #expect(
      file.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\"/>"))
    #expect(file.contains("content=\"width=device-width, initial-scale=1\""))
    #expect(file.contains("default-src 'none'"))
    #expect(file.contains("form-action 'none'"))
    #expect(SamplePages.question.rendered().contains("form-action 'self'"))
  }

  @Test("no page is larger than 60 kB")
  func size() {
    for page in SamplePages.all {
      #expect(page.rendered().utf8.count <= 60_000)
    }
  }
}
