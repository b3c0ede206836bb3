import Olivine

/// For a test that ended before its days could be compared: why it has no answer, and what can be done.
///
/// - Parameter places: where to go from here; nowhere for a reader who is not the person.
package func noAnswerPage(places: [SitePlace]) -> Document {
  let title = wording("site.no_answer.title")
  return Document(title: title, footer: standardFooter()) {
    pageHeader(title, lead: wording("site.no_answer.lead"))
    p(wording("site.no_answer.means"))
    h2(wording("site.no_answer.now"))
    ul {
      li(wording("site.no_answer.diary"))
      li(wording("site.no_answer.again"))
    }
    if !places.isEmpty { placeLinks(places) }
    callout(.emergency, wording("emergency.signs"))
  }
}
