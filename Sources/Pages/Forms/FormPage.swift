package import Olivine

/// Where the heading of a page with a form stands.
package enum FormHeading: Hashable, Sendable {
  /// Above the form, with one or two sentences.
  case above(lead: String?)
  /// In the legend or label of the one question, which the content writes.
  case question
}

/// A page with a form: the way back, what is wrong, the question.
///
/// When something cannot be used, the title says so, a box at the top lists it with links to the fields,
/// and the browser puts the focus there.
///
/// - Parameters:
///   - title: the question, or what the page is for.
///   - checkedOn: the day of the check behind the page.
package func formPage(
  title: String, heading: FormHeading = .above(lead: nil), back: LinkTarget? = nil,
  state: FormState = FormState(), checkedOn: Day? = nil, @MarkupBuilder content: () -> Markup
) -> Document {
  let content = content()
  return Document(
    title: state.isFaulty ? wording("trial.form.error_title", ["title": title]) : title,
    forms: .sameSite, footer: standardFooter(checkedOn: checkedOn)
  ) {
    if let back { a(FixedWords.back, to: back, .class("back")) }
    errorSummary(state, at: Set(content.elements.compactMap { $0.value(of: .id) }))
    if case .above(let lead) = heading { pageHeader(title, lead: lead) }
    content
  }
}

/// The button that sends a form; its words say what happens.
package func submitButton(_ words: String, isSecondary: Bool = false) -> Markup {
  p(.class("buttons")) {
    isSecondary ? button(words, .class("secondary")) : button(words)
  }
}
