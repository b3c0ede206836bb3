/// The box at the top of a form that lists what cannot be used; nothing when all is well.
///
/// It takes the focus when the page opens, so that a screen reader reads it first.
///
/// - Parameter places: the ids that the page holds; a problem without a place on it gets no link. Nil links all.
package func errorSummary(_ state: FormState, at places: Set<String>? = nil) -> Markup {
  guard state.isFaulty else { return .empty }
  return div(
    .class("error-summary"), .id("error-summary"), .role(.alert), .focusableByLink, .autofocus,
    .ariaLabelledBy("error-summary-title")
  ) {
    // No heading: it stands before the one `h1` of the page.
    p(wording("trial.form.problem"), .class("summary-title"), .id("error-summary-title"))
    ul {
      for problem in state.problems {
        let place = ElementID(problem.field)
        li {
          places?.contains(place.value) ?? true
            ? a(problem.message, to: .place(place)) : Markup.text(problem.message)
        }
      }
    }
  }
}

/// The parts that belong to one field or group of fields, with ids made from its name.
struct FieldParts {
  let name: String
  let hint: String?
  let problem: String?

  init(_ name: String, hint: String?, state: FormState) {
    self.name = name
    self.hint = hint
    problem = state.problem(at: name)
  }

  /// The place that the summary links to.
  var id: ElementID { ElementID(name) }
  private var hintID: ElementID { ElementID("\(name)-hint") }
  private var errorID: ElementID { ElementID("\(name)-error") }

  /// Hint and error, in this order.
  @MarkupBuilder var notes: Markup {
    if let hint { p(hint, .class("hint"), .id(hintID)) }
    if let problem { p(problem, .class("field-error"), .id(errorID)) }
  }

  /// Ties the notes to a field or group.
  var described: [Attribute] {
    let ids = (hint == nil ? [] : [hintID]) + (problem == nil ? [] : [errorID])
    return ids.isEmpty ? [] : [.ariaDescribedBy(ids)]
  }

  /// The same, with the mark of a field that holds something wrong.
  var ofField: [Attribute] { described + (problem == nil ? [] : [.ariaInvalid]) }

  var blockClass: Attribute { problem == nil ? .class("field") : .class("field", "faulty") }
}
