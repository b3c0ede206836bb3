/// How much a field of one line holds, told by its width.
package enum FieldWidth: Hashable, Sendable {
  /// Two or three digits.
  case digits
  /// A number with its decimals, a code.
  case short
  /// A name, an address.
  case full

  var styleClass: StyleClass {
    switch self {
    case .digits: "holds-digits"
    case .short: "holds-short"
    case .full: "holds-line"
    }
  }
}

/// A field of one line with its label, hint and error.
///
/// - Parameters:
///   - unit: stands behind the field, such as "mg".
///   - isHeading: makes the label the `h1` of the page.
package func textField(
  name: String, label words: String, hint: String? = nil, width: FieldWidth = .full,
  kind: Attribute.InputKind = .text, keyboard: Attribute.Keyboard? = nil,
  autocomplete: Attribute.Autocomplete? = nil, unit: String? = nil, isHeading: Bool = false,
  state: FormState
) -> Markup {
  let parts = FieldParts(name, hint: hint, state: state)
  var attributes: [Attribute] = [
    .type(kind), .name(name), .id(parts.id), .class(width.styleClass),
  ]
  // A secret is never written back into a page.
  if kind != .password, !state.value(name).isEmpty { attributes.append(.value(state.value(name))) }
  if let keyboard { attributes.append(.keyboard(keyboard)) }
  if let autocomplete { attributes.append(.autocomplete(autocomplete)) }
  return div(parts.blockClass) {
    fieldLabel(words, for: parts.id, isHeading: isHeading)
    parts.notes
    Markup.element(Element(.input, attributes + parts.ofField))
    if let unit { span(unit, .class("unit")) }
  }
}

/// A field of several lines with its label, hint and error.
package func textArea(
  name: String, label words: String, hint: String? = nil, rows: Int = 3, isHeading: Bool = false,
  state: FormState
) -> Markup {
  let parts = FieldParts(name, hint: hint, state: state)
  let value = state.value(name)
  // A browser drops the first line break of the field, so one that was typed needs another before it.
  let kept = value.hasPrefix("\n") ? "\n" + value : value
  return div(parts.blockClass) {
    fieldLabel(words, for: parts.id, isHeading: isHeading)
    parts.notes
    Markup.element(
      Element(
        .textarea, [.name(name), .id(parts.id), .rows(rows)] + parts.ofField, .text(kept)))
  }
}

/// A choice from a list; for more than about ten values, else radio buttons are easier.
///
/// - Parameter empty: the words of a first entry that chooses nothing; without it the first value is chosen.
package func selectField(
  name: String, label words: String, hint: String? = nil, choices: [FieldChoice],
  empty: String? = nil, isHeading: Bool = false, state: FormState
) -> Markup {
  let parts = FieldParts(name, hint: hint, state: state)
  return div(parts.blockClass) {
    fieldLabel(words, for: parts.id, isHeading: isHeading)
    parts.notes
    Markup.element(
      Element(
        .select, [.name(name), .id(parts.id)] + parts.ofField,
        group {
          if let empty { option(empty, value: "") }
          for choice in choices {
            state.isChosen(choice.value, in: name)
              ? option(choice.label, value: choice.value, .selected)
              : option(choice.label, value: choice.value)
          }
        }))
  }
}

private func fieldLabel(_ words: String, for id: ElementID, isHeading: Bool) -> Markup {
  isHeading ? h1 { label(words, for: id) } : label(words, for: id, .class("field-label"))
}
