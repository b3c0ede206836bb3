package import Olivine

/// Every page that Olivine can show, made for invented people, so that rules over all pages have something to
/// walk and people something to look at.
package struct Gallery: Sendable {
  /// A page with the file it is written to.
  package struct Page: Sendable, CustomStringConvertible {
    /// Who reads it; what is measured of a page depends on it.
    package enum Reader: Hashable, Sendable {
      case person
      case clinician
    }

    /// The name of the file without its ending.
    package let name: String
    package let reader: Reader
    package let document: Document

    package var file: String { name + ".html" }
    package var description: String { name }

    /// The `h1` of the page.
    var heading: String {
      document.body.elements.first { $0.name == .h1 }?.content.plainText ?? name
    }
  }

  /// The pages of the learning part, for everybody.
  package let learning: [Page]
  /// The pages of invented people, each with what the check made of them.
  package let people: [Page]
  /// Pages on the way through a trial.
  package let trial: [Page]
  /// Pages of a running trial as the web site serves them.
  package let webTrial: [Page]
  /// The other pages of the web site: the first page, the check, accounts.
  package let site: [Page]
  /// Every kind of chart with invented numbers.
  package let charts: [Page]

  /// Makes every page.
  ///
  /// - Parameters:
  ///   - day: the day of the checks and the first day of the diary.
  ///   - editing: changes each invented person before the check, such as their name.
  package init(on day: Day, editing: (inout Person) -> Void = { _ in }) {
    learning = Self.learningPages()
    people = InventedCase.all(on: day).flatMap { invented -> [Page] in
      var person = invented.person
      editing(&person)
      return Self.pages(of: invented.name, assess(person, on: day))
    }
    trial = Self.trialPages(on: day)
    webTrial = Self.webTrialPages(on: day)
    site = Self.sitePages(on: day)
    charts = Self.chartPages()
  }

  /// Every page but the index.
  package var pages: [Page] { learning + people + trial + webTrial + site + charts }

  /// The page that links all others.
  package var index: Page {
    let document = Document(title: wording("learn.gallery.title"), footer: standardFooter()) {
      pageHeader(wording("learn.gallery.title"), lead: wording("learn.gallery.lead"))
      Self.links(wording("learn.gallery.learning"), learning)
      Self.links(wording("learn.gallery.people"), people)
      Self.links(wording("learn.gallery.trial"), trial)
      Self.links(wording("trial.gallery"), webTrial)
      Self.links(wording("site.gallery"), site)
      Self.links(wording("learn.gallery.charts"), charts)
    }
    return Page(name: "index", reader: .person, document: document)
  }

  @MarkupBuilder private static func links(_ heading: String, _ pages: [Page]) -> Markup {
    h2(heading)
    ul(.class("link-list")) {
      for page in pages {
        li {
          a(page.heading, to: .file(page.file))
          p(page.name, .class("data", "quiet"))
        }
      }
    }
  }
}
