import Olivine

/// Today: one card, one action, one tap.
package func todayPage(_ model: TodayModel) -> Document {
  formPage(title: model.title, state: model.state, checkedOn: model.checkDay) {
    model.findings
    model.cardMarkup
    model.furtherSteps
    model.links
    callout(.emergency, wording("emergency.signs"))
  }
}

/// Today for somebody without a trial.
///
/// - Parameter hasPlan: whether a plan allows one.
package func noTrialPage(hasPlan: Bool) -> Document {
  Document(title: wording("trial.none.title"), footer: standardFooter()) {
    pageHeader(
      wording("trial.none.title"),
      lead: wording(hasPlan ? "trial.none.lead" : "trial.none.lead.no_plan"))
    p(.class("buttons")) {
      a(
        wording(hasPlan ? "trial.none.designs" : "trial.none.check"),
        to: hasPlan ? SitePlace.designs.target : SitePlace.check.target, .class("button"))
    }
    callout(.emergency, wording("emergency.signs"))
  }
}

extension TodayModel {
  fileprivate var title: String {
    switch card.instruction {
    case .notStarted, .completed, .stopped: wording("trial.today.title.none")
    default: wording("trial.today.title", ["day": "\(card.day)", "last": "\(card.lastDay)"])
    }
  }

  /// Why nothing is taken, where a rule asks for that.
  @MarkupBuilder fileprivate var findings: Markup {
    if let review, isResting { signsFindings(review) }
  }

  private var isResting: Bool {
    switch card.instruction {
    case .paused, .stopped: true
    default: false
    }
  }

  fileprivate var cardMarkup: Markup {
    section(.class("card"), .ariaLabel(wording("trial.today.card"))) {
      p(card.sentence(in: pageWording), .class("instruction"))
      nextStep
      if takesScore { score }
    }
  }

  /// The one link of a day on which something else comes first.
  @MarkupBuilder private var nextStep: Markup {
    switch card.instruction {
    case .completed: linkButton("trial.today.read_answer", to: .answer)
    case .checkExpired: linkButton("trial.today.check", to: .recheck)
    case .paused:
      needsNewCheck
        ? linkButton("trial.today.check", to: .recheck)
        : linkButton("trial.today.resume", to: .pause)
    case .stopped:
      if takesScore {
        p(wording("trial.stopped.diary", ["date": diaryUntil.onPage, "N": noun]))
      }
      linkButton("trial.today.read_answer", to: .answer)
    case .notStarted: p(wording("trial.today.before"))
    case .magnesium, .nothing, .supply: Markup.empty
    }
  }

  private func linkButton(_ id: String, to place: SitePlace) -> Markup {
    p(.class("buttons")) { a(wording(id), to: place.target, .class("button")) }
  }

  @MarkupBuilder private var score: Markup {
    let question = ScoreQuestion(outcome: outcome)
    if let saved = savedScore {
      p(wording("trial.today.done", ["N": noun, "score": "\(saved)"]))
      let change = group {
        summary(wording("trial.today.change"))
        scoreForm(question)
      }
      Markup.element(Element(.details, state.isFaulty ? [.open] : [], change))
    } else {
      scoreForm(question)
    }
  }

  private func scoreForm(_ question: ScoreQuestion) -> Markup {
    form(.post, to: SitePlace.today.target) {
      EntryField.day(today)
      question.submitButtons(state: state)
    }
  }

  @MarkupBuilder fileprivate var furtherSteps: Markup {
    questionLinks(card.questions)
    if card.missed > 0, takesScore {
      p(
        wording(
          card.missed == 1 ? "try.today.missed.one" : "try.today.missed",
          ["n": "\(card.missed)"]))
    }
  }

  fileprivate var links: Markup {
    ul(.class("link-list", "screen-only")) {
      if takesScore { li { placeLink(.more) } }
      if canWriteYesterday { li { placeLink(.yesterday) } }
      if case .notStarted = card.instruction {
        li { placeLink(.paperDiary) }
        li { placeLink(.calendar) }
      }
      li { placeLink(.diary) }
      li { placeLink(.status) }
    }
  }
}

/// What is asked today beside the score, each with a link to its place on the page for more.
@MarkupBuilder func questionLinks(_ questions: [TodayCard.Question]) -> Markup {
  if !questions.isEmpty {
    section(.class("screen-only")) {
      h2(wording("trial.today.also"))
      ul(.class("link-list")) {
        for question in questions {
          li {
            a(
              wording("trial.today.question.\(question.rawValue)"),
              to: .page(
                segments: SitePlace.more.path, at: ElementID("group-\(question.rawValue)")))
          }
        }
      }
    }
  }
}

/// The way out of a page that asks for something grave, as plain to see as the way on.
func wayOut(_ id: String, to place: SitePlace) -> Markup {
  p(.class("buttons")) { a(wording(id), to: place.target, .class("button", "secondary")) }
}

/// A link with the words of the place it leads to.
func placeLink(_ place: SitePlace) -> Markup { a(place.title, to: place.target) }

/// Links one below the other; on paper they lead nowhere.
func placeLinks(_ places: [SitePlace]) -> Markup {
  ul(.class("link-list", "screen-only")) {
    for place in places { li { placeLink(place) } }
  }
}
