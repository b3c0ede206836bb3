import Pages
import Testing

@Suite("The style sheet")
struct StyleTests {
  @Test(
    "words have a contrast of at least 4.5 to 1 on every ground",
    arguments: [Palette.light, .dark, .print])
  func words(palette: Palette) {
    for ground in [palette.paper, palette.card] {
      for ink in [
        palette.ink, palette.quietInk, palette.olive, palette.blue, palette.orange, palette.red,
      ] {
        #expect(contrast(ink, ground) >= 4.5)
      }
    }
    #expect(contrast(palette.ink, palette.shade) >= 4.5)
    #expect(contrast(palette.onOlive, palette.olive) >= 4.5)
    #expect(contrast(palette.onRed, palette.red) >= 4.5)
  }

  @Test(
    "lines, marks and the focus ring have a contrast of at least 3 to 1",
    arguments: [Palette.light, .dark, .print])
  func lines(palette: Palette) {
    for ground in [palette.paper, palette.card, palette.shade] {
      for mark in [palette.rule, palette.blue, palette.orange, palette.focus] {
        #expect(contrast(mark, ground) >= 3)
      }
    }
  }

  @Test("the contrast formula gives the published values")
  func formula() {
    // WCAG 2.2: black on white is 21; #767676 on white is the well-known 4.54.
    #expect(abs(contrast(Colour(0x000000), Colour(0xFFFFFF)) - 21) < 1e-9)
    #expect(abs(contrast(Colour(0x767676), Colour(0xFFFFFF)) - 4.54) < 0.005)
  }

  @Test("colours come from the palettes, and nothing is loaded from elsewhere")
  func closed() {
    let sheet = StyleSheet.text
    let named = Set(
      sheet.split(separator: ";").flatMap { $0.split(separator: "{") }
        .filter { $0.hasPrefix("--") })
    #expect(named.count >= 13)
    #expect(sheet.split(separator: "#").count - 1 == 3 * 13)
    for forbidden in ["url(", "@import", "<", "&", "rgb(", "!important", "]]>"] {
      #expect(!sheet.contains(forbidden))
    }
  }

  @Test("every class that a page uses has a rule")
  func classes() {
    for page in SamplePages.all {
      for names in page.body.elements.compactMap({ $0.value(of: .class) }) {
        for name in names.split(separator: " ") {
          #expect(StyleSheet.text.contains(".\(name)"), "\(name) has no rule")
        }
      }
    }
  }

  @Test("text is 19 px on screen, targets 48 px, the ring 3 px, and paper has its own rules")
  func promises() {
    let sheet = StyleSheet.text
    #expect(sheet.contains("html{font-size:118.75%"))  // of 16 px
    #expect(sheet.contains("min-height:48px"))
    #expect(sheet.contains("outline:3px solid var(--focus)"))
    #expect(sheet.contains("@page{size:auto;margin:15mm}"))
    #expect(sheet.contains("prefers-color-scheme:dark"))
    #expect(sheet.contains("prefers-reduced-motion"))
    #expect(sheet.contains("break-inside:avoid"))
  }
}
