package import Olivine

extension RuleBook {
  /// The sections in the order of the book.
  package static let sections: [String] = RuleText.all.map(\.section).reduce(into: []) {
    if !$0.contains($1) { $0.append($1) }
  }
}

/// The sections of the rule book.
package func ruleBookPage() -> Document {
  learnDocument(title: LearnPlace.rules.title, lead: wording("learn.rules.lead"), back: .start) {
    linkList(
      RuleBook.sections.map { section in
        let count = RuleText.all.count { $0.section == section }
        return PlaceLink(
          .ruleSection(section), about: wording("learn.rules.count", ["n": "\(count)"]))
      })
  }
}

/// The rules of one section: when each acts, what follows, what a person reads, and where it comes from.
package func ruleBookPage(section: String) -> Document {
  learnDocument(
    title: wording(
      "learn.rules.title", ["section": LearnPlace.ruleSection(section).title]),
    lead: wording("learn.rules.section.lead", ["rule_base": CatalogueVersion.ruleBase]),
    back: .rules
  ) {
    if section == "Serum magnesium" { p(wording("learn.rules.serum")) }
    RuleText.all.filter { $0.section == section }.map(ruleEntry)
  }
}

private func ruleEntry(_ rule: RuleText) -> Markup {
  let prefix = (rule.id.hasPrefix("T") ? "stop." : "rule.") + rule.id
  return article(.class("entry"), .id(ElementID(rule.id))) {
    h2(.class("data")) { "\(rule.id) \(rule.title)" }
    factList([
      (wording("learn.rules.read"), sentence("\(prefix).message")),
      (wording("learn.rules.next"), sentence("\(prefix).next")),
      (wording("learn.rules.when"), fact(inWords(rule.predicate, "term"))),
      (wording("learn.rules.then"), fact(inWords(rule.consequence, "effect"))),
    ])
    sourceLine(rule.provenance)
  }
}

/// A condition or an effect of a rule with the names of the table as words: `age_y` is "age in years".
///
/// - Parameter list: `term` for names of answers; `effect` for what a rule does, besides those.
private func inWords(_ rule: String, _ list: String) -> String {
  let words = rule.replacing("medicine_details.", with: "")
    .replacing(/[a-z][a-z0-9_]*/) { match in
      let name = String(match.output)
      return pageWording.optional("learn.rules.\(list).\(name)")
        ?? pageWording.optional("learn.rules.term.\(name)") ?? name.spaced
    }
  return words
}

/// A sentence of a rule, or nothing where it has none; the book knows no medicine of a person.
private func sentence(_ id: String) -> Markup {
  pageWording.optional(id).map { text in
    .text(text.filling(["medicine": wording("learn.rules.any_medicine")]))
  } ?? .empty
}
