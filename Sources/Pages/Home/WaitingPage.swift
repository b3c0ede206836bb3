/// While something is computed: how far it is, and that the page looks again by itself.
///
/// - Parameters:
///   - title: what is computed.
///   - share: how much is done, 0 to 1; nil when nobody knows.
///   - place: where the result will be.
package func waitingPage(title: String, share: Double?, at address: [String]) -> Document {
  Document(title: title, footer: standardFooter()) {
    pageHeader(title, lead: wording("site.waiting.lead"))
    p(.role(.status)) {
      if let share {
        wording("site.waiting.share", ["percent": "\(Int((100 * share).rounded(.down)))"])
      } else {
        wording("site.waiting.begun")
      }
    }
    p(wording("site.waiting.again"))
    p {
      a(wording("site.waiting.look"), to: .page(segments: address), .class("button", "secondary"))
    }
  }
}

/// A request that is not answered: what happened, why, and what to do now.
///
/// - Parameters:
///   - id: the name of the refusal in the wording.
///   - status: the number by which helpers know it.
package func refusalPage(id: String, status: Int) -> Document {
  let title = wording("site.refusal.\(id)")
  return Document(title: title, footer: standardFooter()) {
    pageHeader(title, lead: wording("site.refusal.\(id).next"))
    p { a(wording("site.refusal.home"), to: SitePlace.home.target, .class("button")) }
    p(wording("site.refusal.number", ["number": "\(status)"]), .class("quiet"))
  }
}
