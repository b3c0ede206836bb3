/// One answer of a group, with what it means where the words need it.
package struct FieldChoice: Hashable, Sendable {
  package var value: String
  package var label: String
  package var hint: String?

  package init(_ value: String, _ label: String, hint: String? = nil) {
    self.value = value
    self.label = label
    self.hint = hint
  }
}

/// Answers of which one is chosen.
///
/// - Parameters:
///   - isHeading: makes the legend the `h1` of the page.
package func radioGroup(
  name: String, legend words: String, hint: String? = nil, choices: [FieldChoice],
  folded: FoldedChoices? = nil, isHeading: Bool = false, state: FormState
) -> Markup {
  choiceGroup(
    .radio, name: name, legend: words, hint: hint, choices: choices, folded: folded,
    isHeading: isHeading, state: state)
}

/// Answers that stay folded until somebody wants to see them; a chosen one is always seen.
package struct FoldedChoices: Sendable {
  /// How many stand before the fold.
  package var after: Int
  /// The words that open it.
  package var words: String

  package init(after: Int, words: String) {
    self.after = after
    self.words = words
  }
}

/// Answers of which any number is chosen; every box has the same name.
package func checkboxGroup(
  name: String, legend words: String, hint: String? = nil, choices: [FieldChoice],
  isHeading: Bool = false, state: FormState
) -> Markup {
  choiceGroup(
    .checkbox, name: name, legend: words, hint: hint, choices: choices, isHeading: isHeading,
    state: state)
}

private func choiceGroup(
  _ kind: Attribute.InputKind, name: String, legend words: String, hint: String?,
  choices: [FieldChoice], folded: FoldedChoices? = nil, isHeading: Bool, state: FormState
) -> Markup {
  let parts = FieldParts(name, hint: hint, state: state)
  let shown = folded?.after ?? choices.count
  let all = choices.enumerated().map { index, choice in
    oneChoice(
      kind, choice, name: name, id: choiceID(name, choice.value, isFirst: index == 0),
      state: state)
  }
  return choiceFieldset(parts, legend: words, isHeading: isHeading) {
    Markup.group(Array(all.prefix(shown)))
    if let folded, all.count > shown {
      let rest = Pages.group {
        summary(folded.words)
        Markup.group(Array(all.dropFirst(shown)))
      }
      if choices.dropFirst(shown).contains(where: { state.isChosen($0.value, in: name) }) {
        details(.open) { rest }
      } else {
        details { rest }
      }
    }
  }
}

/// A group with its legend, hint and error.
func choiceFieldset(
  _ parts: FieldParts, legend words: String, isHeading: Bool,
  @MarkupBuilder content: () -> Markup
) -> Markup {
  .element(
    Element(
      .fieldset, [parts.blockClass] + parts.described,
      group {
        isHeading
          ? Pages.legend { h1(words) } : Pages.legend(words, .class("field-label"))
        parts.notes
        content()
      }))
}

/// The first answer has the name of the group, so that the summary of errors leads to it.
func choiceID(_ name: String, _ value: String, isFirst: Bool) -> ElementID {
  ElementID(isFirst ? name : "\(name)-\(value.isEmpty ? "none" : value)")
}

private func oneChoice(
  _ kind: Attribute.InputKind, _ choice: FieldChoice, name: String, id: ElementID,
  state: FormState
) -> Markup {
  let hintID = ElementID("\(id.value)-about")
  var attributes: [Attribute] = [.type(kind), .name(name), .id(id), .value(choice.value)]
  if state.isChosen(choice.value, in: name) { attributes.append(.checked) }
  if choice.hint != nil { attributes.append(.ariaDescribedBy(hintID)) }
  return div(.class("choice")) {
    Markup.element(Element(.input, attributes))
    div {
      label(choice.label, for: id)
      if let hint = choice.hint { p(hint, .class("hint"), .id(hintID)) }
    }
  }
}
