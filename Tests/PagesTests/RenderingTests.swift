import Pages
import Testing

@Suite("A tree as bytes")
struct RenderingTests {
  @Test("elements, attributes and words are written in their order")
  func order() {
    let tree = section(.id("a"), .class("card", "wide")) {
      h2("What & why")
      p {
        "Take it "
        strong("with food")
        "."
      }
    }
    #expect(
      tree.rendered()
        == "<section id=\"a\" class=\"card wide\"><h2>What &amp; why</h2>"
        + "<p>Take it <strong>with food</strong>.</p></section>")
  }

  @Test("void elements and shapes have no closing tag, all others have one")
  func voids() {
    #expect(br.rendered() == "<br/>")
    #expect(
      input(.radio, name: "pain", .checked).rendered()
        == "<input type=\"radio\" name=\"pain\" checked=\"\"/>")
    #expect(span("").rendered() == "<span></span>")
    #expect(
      circle(at: Point(1, 2.5), radius: 3).rendered() == "<circle cx=\"1\" cy=\"2.5\" r=\"3\"/>")
  }

  @Test("the builder keeps the order through if, switch and for")
  func builder() {
    let numbers = [1, 2, 3]
    let tree = ul {
      for number in numbers {
        if number == 2 { li("two", .class("quiet")) } else { li("\(number)") }
      }
      if numbers.isEmpty { li("none") }
    }
    #expect(
      tree.rendered() == "<ul><li>1</li><li class=\"quiet\">two</li><li>3</li></ul>")
  }

  @Test("an attribute given twice is written once: classes join, the later value wins")
  func repeated() {
    #expect(
      p("x", .class("card"), .lang(.britishEnglish), .id("a"), .class("wide"), .id("b")).rendered()
        == "<p class=\"card wide\" lang=\"en-GB\" id=\"b\">x</p>")
  }

  @Test("a drawing alone is a well-formed file with its own style")
  func drawingFile() throws {
    let chart = SamplePages.effect(saying: "a > b & c").markup(id: "effect")
    let file = try #require(DrawingFile(firstIn: chart)).rendered()
    let read = try #require(ReadNode.reading(file))
    #expect(read.children.first?.first("style") != nil)
    #expect(read.first("title")?.children == [.text("a > b & c")])
    #expect(DrawingFile(firstIn: tickBox("no drawing with a meaning")) == nil)
  }

  @Test("coordinates have two decimals at most and never an exponent")
  func coordinates() {
    let drawn = line(from: Point(-0.004, 1e-9), to: Point(1e12, -12.345)).rendered()
    #expect(drawn == "<line x1=\"0\" y1=\"0\" x2=\"100000\" y2=\"-12.35\"/>")
    #expect(
      rect(at: Point(0.05, 10.5), width: 1.999, height: 2).rendered()
        == "<rect x=\"0.05\" y=\"10.5\" width=\"2\" height=\"2\"/>")
  }

  @Test("the same page gives the same bytes")
  func deterministic() {
    for (one, other) in zip(SamplePages.all, SamplePages.all) {
      #expect(one.rendered() == other.rendered())
    }
  }

  @Test("the size of a page grows in step with its rows")
  func linear() {
    func size(rows: Int) -> Int {
      table(
        "Days", columns: ["Day", "Note"], rows: (0..<rows).map { _ in ["1", "a & b \u{1F600}"] }
      ).rendered().utf8.count
    }
    let row = size(rows: 2) - size(rows: 1)
    for rows in [10, 1_000, 40_000] {
      #expect(size(rows: rows) == size(rows: 1) + (rows - 1) * row)
    }
  }

  @Test("a number stays on one line with its unit, and a field keeps what was typed")
  func numbersWithUnits() {
    let page = Document(title: "Dose", footer: p("")) {
      h1("250 mg on 3 days, 95 % of 12 November, 7 afternoons, 3 in 10, in 10, B12 is low")
      textarea("250 mg", name: "note")
    }
    let bytes = page.rendered()
    #expect(
      bytes.contains(
        "250\u{A0}mg on 3\u{A0}days, 95\u{A0}% of 12 November, 7 afternoons, "
          + "3\u{A0}in\u{A0}10, in 10"))
    #expect(bytes.contains("B12 is low"))
    #expect(bytes.contains(">250 mg</textarea>"))
  }

  @Test("a field keeps the line break it starts with")
  func textareaLineBreak() {
    #expect(
      textarea("\nnote", name: "note").rendered()
        == "<textarea name=\"note\">\n\nnote</textarea>")
  }
}
