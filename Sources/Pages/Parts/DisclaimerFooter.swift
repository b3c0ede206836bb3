/// The last lines of every page for a person: what the page is not, and how old its evidence is.
///
/// - Parameters:
///   - text: the disclaimer sentence.
///   - evidenceDate: the date in full, such as "6 August 2026".
///   - details: further lines, such as the versions of rules and software.
package func disclaimerFooter(
  text: String, evidenceDate: String, details: [String] = []
) -> Markup {
  group {
    p(text + " " + wording("page.evidence_date", ["date": evidenceDate]))
    if !details.isEmpty { p(details.joined(separator: " "), .class("quiet")) }
  }
}
