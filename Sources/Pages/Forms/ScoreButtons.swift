/// Eleven radio buttons from 0 to 10 with words at both ends.
///
/// - Parameters:
///   - low: what 0 means; high: what 10 means.
///   - none: the words of a twelfth button that leaves the score out, for scores nobody has to give.
package func scoreButtons(
  name: String, legend words: String, hint: String? = nil, low: String, high: String,
  none: String? = nil, isHeading: Bool = false, state: FormState
) -> Markup {
  let parts = FieldParts(name, hint: hint, state: state)
  return choiceFieldset(parts, legend: words, isHeading: isHeading) {
    scoreEnds(low: low, high: high)
    div(.class("scores")) {
      for score in 0...10 {
        scoreChoice(
          "\(score)", "\(score)", name: name,
          id: choiceID(name, "\(score)", isFirst: score == 0), state: state)
      }
      if let none {
        scoreChoice(
          "", none, name: name, id: choiceID(name, "", isFirst: false), state: state)
      }
    }
  }
}

/// Eleven buttons from 0 to 10, each of which sends the form: one tap is enough.
///
/// - Parameters:
///   - name: the name under which the score is sent.
package func scoreSubmitButtons(
  name: String, legend words: String, hint: String? = nil, low: String, high: String,
  isHeading: Bool = false, state: FormState = FormState()
) -> Markup {
  let parts = FieldParts(name, hint: hint, state: state)
  return choiceFieldset(parts, legend: words, isHeading: isHeading) {
    scoreEnds(low: low, high: high)
    div(.class("scores")) {
      for score in 0...10 {
        button(
          "\(score)", .name(name), .value("\(score)"),
          .id(choiceID(name, "\(score)", isFirst: score == 0)), .class("score"))
      }
    }
  }
}

/// The words at both ends of a scale.
private func scoreEnds(low: String, high: String) -> Markup {
  p(.class("scale-ends", "hint")) {
    span(low)
    " "
    span(high)
  }
}

private func scoreChoice(
  _ value: String, _ words: String, name: String, id: ElementID, state: FormState
) -> Markup {
  var attributes: [Attribute] = [.type(.radio), .name(name), .id(id), .value(value)]
  if state.isChosen(value, in: name) { attributes.append(.checked) }
  return div {
    Markup.element(Element(.input, attributes))
    label(words, for: id)
  }
}
