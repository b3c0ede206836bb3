import Olivine

/// A planned look: due, taken, or not yet; findings in words alone.
package func lookPage(_ model: LookModel) -> Document {
  Document(title: model.title, forms: .sameSite, footer: standardFooter()) {
    pageHeader(model.title, back: SitePlace.status.target, isParted: true)
    model.content
    callout(.emergency, wording("emergency.signs"))
  }
}

extension LookModel {
  fileprivate var title: String {
    switch stage {
    case .due(let day), .taken(let day, _):
      wording("try.look.title", ["date": day.onPage.unbroken])
    case .notYet, .onlyAtEnd, .ended, .tooFewScores: wording("trial.look.none.title")
    }
  }

  @MarkupBuilder fileprivate var content: Markup {
    switch stage {
    case .due:
      p(wording("trial.look.due"))
      p(wording("try.look.repeated"))
      form(.post, to: SitePlace.look.target) { submitButton(wording("trial.look.take")) }
    case .taken(_, let findings):
      if findings.isEmpty {
        findingCard(
          .clear, title: wording("trial.look.found"), message: wording("try.look.none"),
          heading: .second)
      }
      for finding in findings {
        findingCard(
          finding == "worsening" ? .caution : .notice, title: wording("trial.look.found"),
          message: wording(
            "try.look.\(finding)", ["N": wording("outcome.\(outcome.rawValue)")]),
          heading: .second)
      }
      p(wording("try.look.repeated"))
      if let next { p(wording("try.look.next", ["date": next.onPage])) }
      placeLinks(findings.isEmpty ? [.today, .status] : [.today, .status, .stop])
    case .notYet(let day, let isFirst):
      p(wording(isFirst ? "try.look.too_early" : "try.look.next", ["date": day.onPage]))
      placeLinks([.today, .status])
    case .onlyAtEnd(let day):
      p(wording("try.look.only_at_end", ["date": day.onPage]))
      placeLinks([.today, .status])
    case .ended:
      p(wording("try.look.ended"))
      placeLinks([.answer])
    case .tooFewScores:
      p(wording("trial.look.too_few"))
      placeLinks([.today, .diary])
    }
  }
}
