/// A day in three fields: day, month and year, so that nobody has to guess which number is which.
///
/// They are sent as `name_day`, `name_month` and `name_year`; a problem is that of `name`.
package func dateField(
  name: String, legend words: String, hint: String? = nil, isHeading: Bool = false,
  state: FormState
) -> Markup {
  let parts = FieldParts(name, hint: hint, state: state)
  return choiceFieldset(parts, legend: words, isHeading: isHeading) {
    div(.class("date-parts")) {
      datePart("day", of: parts, id: parts.id, width: .digits, state: state)
      datePart("month", of: parts, id: nil, width: .digits, state: state)
      datePart("year", of: parts, id: nil, width: .short, state: state)
    }
  }
}

private func datePart(
  _ part: String, of parts: FieldParts, id: ElementID?, width: FieldWidth, state: FormState
) -> Markup {
  let name = "\(parts.name)_\(part)"
  let id = id ?? ElementID(name)
  var attributes: [Attribute] = [
    .type(.text), .name(name), .id(id), .keyboard(.numeric), .class(width.styleClass),
  ]
  if !state.value(name).isEmpty { attributes.append(.value(state.value(name))) }
  if parts.problem != nil { attributes.append(.ariaInvalid) }
  return div {
    label(wording("trial.form.date.\(part)"), for: id)
    Markup.element(Element(.input, attributes))
  }
}
