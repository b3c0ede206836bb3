import Olivine

/// How magnesium could act on nerve pain, what is known of each step, and what nobody may be told.
package func mechanismPage() -> Document {
  learnDocument(
    title: LearnPlace.mechanism.title, lead: wording("mechanism.lead"), back: .start
  ) {
    for line in 1...4 { p(wording("mechanism.told.\(line)")) }
    h2(wording("mechanism.steps"))
    linkList(
      MechanismPart.allCases.map {
        PlaceLink(.mechanismPart($0), about: $0.words("about"))
      })
    h2(wording("mechanism.chain"))
    scrollArea(wording("mechanism.chain")) {
      table(
        wording("mechanism.chain"),
        columns: [wording("mechanism.chain.link"), wording("mechanism.chain.sure")],
        rows: (1...5).map {
          [wording("mechanism.chain.\($0)"), wording("mechanism.chain.\($0).sure")]
        }, .class("titled"))
    }
    h2(wording("mechanism.not"))
    ul { (1...5).map { li(wording("mechanism.not.\($0)")) } }
  }
}

/// One step of the mechanism: what it is, its curves with their grade, and what follows for a person.
package func mechanismPage(_ part: MechanismPart) -> Document {
  learnDocument(
    title: LearnPlace.mechanismPart(part).title, lead: part.words("lead"), back: .mechanism
  ) {
    p(part.words("what"))
    div(.class("pictures")) {
      part.charts.enumerated().map { place, chart in
        chart.markup(id: ElementID("\(part.rawValue)-\(place + 1)"))
      }
    }
    h2(wording("mechanism.you"))
    p(part.words("you"))
    p(wording("mechanism.hypothesis"))
  }
}
