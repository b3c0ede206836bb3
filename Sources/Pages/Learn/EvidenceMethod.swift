import Olivine

/// How the evidence was read, when, and where its tables stand.
enum EvidenceMethod {
  static var markup: Markup {
    group {
      h2(wording("learn.evidence.method"))
      p(date)
      ul {
        for id in ["read", "pool", "sure", "check", "prior"] {
          li(wording("learn.evidence.method.\(id)"))
        }
      }
      p(wording("learn.evidence.method.propose"))
      div(.class("screen-only")) {
        linkList([
          PlaceLink(.unknowns, about: LearnPlace.unknowns.about),
          PlaceLink(.models, about: LearnPlace.models.about),
          PlaceLink(.sources, about: LearnPlace.sources.about),
        ])
      }
    }
  }

  /// Up to which day the evidence was read, such as 6 August 2026, in a sentence.
  static var date: String {
    let day = Day(CatalogueVersion.evidenceDate)?.onPage ?? CatalogueVersion.evidenceDate
    return wording("evidence.date", ["date": day])
  }
}
