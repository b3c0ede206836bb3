import Olivine

/// The first page of the learning part: what there is to read.
package func learnPage() -> Document {
  learnDocument(title: wording("learn.title"), lead: wording("learn.lead")) {
    linkList(LearnPlace.listed.map { PlaceLink($0, about: $0.about) })
  }
}

/// A page of the learning part: way back, heading, and the footer of every page.
///
/// - Parameters:
///   - title: the heading, and the title of the file.
///   - lead: what a hurried reader must know.
///   - back: the page above; nil on the first one.
///   - day: the day of the check behind a personal variant.
func learnDocument(
  title: String, lead: String? = nil, back: LearnPlace? = nil, checkedOn day: Day? = nil,
  @MarkupBuilder main: () -> Markup
) -> Document {
  Document(title: title, footer: standardFooter(checkedOn: day)) {
    pageHeader(title, lead: lead, back: back?.target, isParted: true)
    main()
  }
}

/// A link to a page with a line about it.
struct PlaceLink: Hashable {
  let place: LearnPlace
  let about: String?

  init(_ place: LearnPlace, about: String? = nil) {
    self.place = place
    self.about = about
  }
}

/// Links to other pages, one below the other, large enough for any finger.
func linkList(_ links: [PlaceLink]) -> Markup {
  ul(.class("link-list")) {
    for link in links {
      li {
        a(link.place.title.capitalisedFirst, to: link.place.target)
        if let about = link.about { p(about, .class("quiet")) }
      }
    }
  }
}

extension String {
  /// With a capital first letter, for names that start a line.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
