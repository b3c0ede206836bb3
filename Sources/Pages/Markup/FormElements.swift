/// A form whose answers the server checks; one that changes something carries the secret of the session.
package func form(
  _ method: Attribute.Method, to target: LinkTarget, _ attributes: Attribute...,
  @MarkupBuilder content: () -> Markup
) -> Markup {
  let own: [Attribute] = [.method(method), .action(target), .noValidate]
  let token = method == .post ? PageEnvironment.current.frame?.formToken : nil
  return .element(
    Element(
      .form, own + attributes,
      group {
        if let token { input(.hidden, name: SiteFrame.tokenField, .value(token)) }
        content()
      }))
}

package let fieldset = Tag(.fieldset)
package let legend = Tag(.legend)

/// The words that belong to one field.
package func label(_ text: String, for id: ElementID, _ attributes: Attribute...) -> Markup {
  .element(Element(.label, [.for(id)] + attributes, .text(text)))
}

/// A field on one line, a radio button, a tick box or a hidden value.
package func input(
  _ kind: Attribute.InputKind, name: String, _ attributes: Attribute...
) -> Markup {
  .element(Element(.input, [.type(kind), .name(name)] + attributes))
}

/// A field of several lines with its present words.
package func textarea(_ text: String, name: String, _ attributes: Attribute...) -> Markup {
  // A browser drops the first line break of the field, so one that was typed needs another before it.
  let kept = text.hasPrefix("\n") ? "\n" + text : text
  return .element(Element(.textarea, [.name(name)] + attributes, .text(kept)))
}

/// A choice from a list.
package func select(
  name: String, _ attributes: Attribute..., @MarkupBuilder options: () -> Markup
) -> Markup {
  .element(Element(.select, [.name(name)] + attributes, options()))
}

/// One entry of a list to choose from.
package func option(_ text: String, value: String, _ attributes: Attribute...) -> Markup {
  .element(Element(.option, [.value(value)] + attributes, .text(text)))
}

/// The button that sends a form; its words say what happens.
package func button(_ text: String, _ attributes: Attribute...) -> Markup {
  .element(Element(.button, [.submits] + attributes, .text(text)))
}
