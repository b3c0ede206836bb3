import Olivine
import Pages
import Testing

@Suite("The forecast page") struct ForecastPageTests {
  private func page() throws -> Gallery.Page {
    try #require(GalleryPages.gallery.people.first { $0.name == "allowed-forecast" })
  }

  @Test("four charts, each with a sentence above it and its numbers as a table")
  func charts() throws {
    let elements = try page().document.body.elements
    let figures = elements.filter { $0.name == .figure }
    #expect(figures.count == 4)
    for figure in figures {
      #expect(figure.content.elements.contains { $0.name == .figcaption })
      #expect(figure.content.elements.contains { $0.name == .svg })
      let details = figure.content.elements.first { $0.name == .details }
      #expect(details?.content.elements.contains { $0.name == .table } == true)
    }
  }

  @Test("it tells the usual range, the high limit, the room, loose stools and the half-life")
  func content() throws {
    let words = try page().document.body.plainText
    for id in [
      "forecast.serum.usual", "forecast.serum.high", "forecast.stools.seldom",
      "forecast.half_life.trial", "forecast.limits", "forecast.risk.note",
    ] {
      #expect(words.contains(Wording.english(id)), "\(id)")
    }
    #expect(words.lowercased().contains("your room"))
  }

  @Test("no plan, no forecast")
  func blocked() {
    #expect(!GalleryPages.gallery.people.contains { $0.name == "blocked-forecast" })
  }
}
