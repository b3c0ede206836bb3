import Olivine

extension DesignsModel {
  /// What the test starts from, and where a person can say from what their nerve trouble comes.
  var expectation: Markup {
    group {
      h2(wording("trial.designs.expectation"))
      p(PriorText.sentence(prior, in: pageWording))
      p(wording("trial.designs.expectation.about"))
      ul(.class("link-list")) {
        if case .condition(let row) = prior.source {
          li {
            a(
              wording(
                "site.about.evidence.link",
                ["name": LearnPlace.condition(row.condition).title]),
              to: LearnPlace.condition(row.condition).target)
          }
        }
        li { a(SitePlace.aboutYou.title, to: SitePlace.aboutYou.target) }
      }
    }
  }
}
