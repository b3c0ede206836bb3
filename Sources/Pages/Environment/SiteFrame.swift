/// What the web site adds to every page it serves: links in the same place, and the secret that forms send back.
package struct SiteFrame: Hashable, Sendable {
  /// The name of the hidden field that carries the secret.
  package static let tokenField = "form_token"

  /// Proves that a form came from a page of this session.
  package var formToken: String
  /// The links of every page, in this order.
  package var places: [SitePlace]
  /// Where the site serves the style sheet; nil puts the sheet into each page.
  package var styleAddress: LinkTarget?

  package init(formToken: String, places: [SitePlace], styleAddress: LinkTarget? = nil) {
    self.formToken = formToken
    self.places = places
    self.styleAddress = styleAddress
  }

  /// The address of the sheet changes with it, so that a browser may keep it for ever.
  package static let styleAddress = LinkTarget.page("style", StyleSheet.name)

  var navigation: Markup {
    guard !places.isEmpty else { return .empty }
    return ul {
      for place in places { li { a(place.title, to: place.target) } }
    }
  }
}
