/// What the web site adds to every page it serves: links in the same place, and the secret that forms send back.
package struct SiteFrame: Hashable, Sendable {
  /// The name of the hidden field that carries the secret.
  package static let tokenField = "form_token"

  /// Proves that a form came from a page of this session.
  package var formToken: String
  /// The links of every page, in this order.
  package var places: [SitePlace]

  package init(formToken: String, places: [SitePlace]) {
    self.formToken = formToken
    self.places = places
  }

  var navigation: Markup {
    guard !places.isEmpty else { return .empty }
    return ul {
      for place in places { li { a(place.title, to: place.target) } }
    }
  }
}
