import Olivine
import Pages
import Testing

/// Rules that hold for every page there is; a new page of the gallery falls under them by itself.
@Suite("Laws of all pages")
struct PageLawTests {
  @Test("the gallery holds the pages of every part")
  func complete() {
    #expect(GalleryPages.all.count > 60)
    #expect(Set(GalleryPages.all.map(\.file)).count == GalleryPages.all.count)
    #expect(GalleryPages.gallery.people.contains { $0.name == "blocked-plan" })
    #expect(GalleryPages.gallery.trial.contains { $0.name == "trial-answer" })
  }

  @Test("everyone can use it", arguments: GalleryPages.all)
  func accessible(page: Gallery.Page) {
    #expect(accessibilityFaults(in: page.document) == [])
  }

  @Test("no two pages of a site share a title")
  func titles() {
    let shared = GalleryPages.gallery.learning + GalleryPages.gallery.trial
    #expect(Set(shared.map(\.document.title)).count == shared.count)
    let owners = Dictionary(grouping: GalleryPages.gallery.people) {
      $0.name.prefix { $0 != "-" }
    }
    #expect(owners.count == 3)
    for pages in owners.values {
      #expect(Set(pages.map(\.document.title)).count == pages.count)
    }
  }

  @Test("it is well-formed, holds no script, and is at most 60 kB", arguments: GalleryPages.all)
  func wellFormed(page: Gallery.Page) throws {
    let file = page.document.rendered()
    #expect(ReadNode.reading(file) != nil)
    #expect(!file.contains("<script"))
    #expect(file.utf8.count <= 60_000, "\(page): \(file.utf8.count) bytes")
  }

  @Test("it ends with the disclaimer and the date of the evidence", arguments: GalleryPages.all)
  func disclaimer(page: Gallery.Page) throws {
    let footer = try #require(page.document.body.elements.last { $0.name == .footer })
    let words = footer.content.plainText
    #expect(words.contains(Wording.english("disclaimer")))
    let date = try #require(Day(CatalogueVersion.evidenceDate)?.inWords)
    #expect(words.contains(date))
  }

  @Test("no sentence is missing and no placeholder is left", arguments: GalleryPages.all)
  func filled(page: Gallery.Page) {
    let words = page.document.body.plainText
    #expect(words.firstMatch(of: /\{[A-Za-z_0-9]+\}/) == nil)
    #expect(words.firstMatch(of: /\[[a-z_]+\.[A-Za-z0-9_.]+\]/) == nil)
  }

  @Test("chances are told in the words of the one scale", arguments: GalleryPages.all)
  func chanceWords(page: Gallery.Page) {
    for block in page.document.ownBlocks {
      #expect(ForbiddenClaims.found(ForbiddenClaims.chances, in: block) == [], "\(block)")
    }
  }

  @Test("nothing but the article's own words promises anything", arguments: GalleryPages.all)
  func promises(page: Gallery.Page) {
    for block in page.document.ownBlocks {
      #expect(ForbiddenClaims.found(ForbiddenClaims.promises, in: block) == [], "\(block)")
    }
  }

  @Test("a laboratory value stands in the units of both systems", arguments: GalleryPages.all)
  func units(page: Gallery.Page) {
    for block in page.document.body.laboratoryBlocks {
      #expect(block.contains("mg/dL"), "\(block)")
    }
  }

  @Test("a link leads to a page of the gallery or of the site, a place that is there, or a source")
  func links() {
    let places = Dictionary(
      uniqueKeysWithValues: GalleryPages.all.map { page in
        ("./" + page.file, Set(page.document.body.elements.compactMap { $0.value(of: .id) }))
      })
    let site = SiteAddresses.all
    for page in GalleryPages.all {
      for target in page.document.body.elements.compactMap({ $0.value(of: .href) }) {
        if ["#", "https://", "tel:"].contains(where: { target.hasPrefix($0) }) { continue }
        if site.contains(String(target.prefix { $0 != "#" && $0 != "?" })) { continue }
        let parts = target.split(separator: "#", maxSplits: 1).map(String.init)
        let known = places[parts.first ?? ""]
        #expect(known != nil, "\(page): \(target)")
        if parts.count > 1 { #expect(known?.contains(parts[1]) == true, "\(page): \(target)") }
      }
    }
  }

  @Test("every class that a page uses has a rule in the style sheet")
  func classes() {
    let used = Set(
      GalleryPages.all.flatMap { $0.document.body.elements }
        .flatMap { ($0.value(of: .class) ?? "").split(separator: " ") })
    for name in used { #expect(StyleSheet.text.contains(".\(name)"), "\(name) has no rule") }
  }
}

extension Markup {
  /// The words of each paragraph, entry and cell that names a value in mmol/L or µmol/L; rows of a table of
  /// facts keep the units of their source.
  fileprivate var laboratoryBlocks: [String] {
    switch self {
    case .text: return []
    case .group(let members): return members.flatMap(\.laboratoryBlocks)
    case .element(let element):
      let classes = element.value(of: .class) ?? ""
      if classes.contains("data") || classes.contains("source-line") { return [] }
      let inside = element.content.laboratoryBlocks
      guard [.p, .li, .dd, .td, .th, .figcaption].contains(element.name) else { return inside }
      let quotes = element.content.elements.contains {
        ($0.value(of: .class) ?? "").contains("data")
      }
      let words = element.content.plainText
      return words.contains("mol/L") && !quotes ? [words] : inside
    }
  }
}
