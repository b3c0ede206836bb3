import Olivine

/// How far somebody is with one of the four steps.
package enum StepState: String, CaseIterable, Hashable, Sendable {
  case notStarted = "not_started"
  case inProgress = "in_progress"
  case done
  /// What was done does not hold any more, or not for this.
  case attention
  /// Another step comes first.
  case later
}

/// The four steps as the first page shows them.
package struct HomeModel: Hashable, Sendable {
  package struct Step: Hashable, Sendable {
    package var place: SitePlace
    /// The words of the step: `check`, `plan`, `try`, `answer`.
    package var name: String
    package var state: StepState
    /// One line on where it stands, such as the day of the check.
    package var note: String?

    package init(_ name: String, at place: SitePlace, _ state: StepState, note: String? = nil) {
      self.name = name
      self.place = place
      self.state = state
      self.note = note
    }
  }

  package var steps: [Step]
  /// What to do now, as one button; nil when there is nothing.
  package var action: SitePlace?
  /// Whether a plan or a trial can be running, so that the signs of an emergency stand on the page.
  package var mayTakeMagnesium: Bool

  package init(steps: [Step], action: SitePlace?, mayTakeMagnesium: Bool) {
    self.steps = steps
    self.action = action
    self.mayTakeMagnesium = mayTakeMagnesium
  }
}

/// The first page: the promise, the four steps with where each stands, and one thing to do.
package func homePage(_ model: HomeModel) -> Document {
  Document(title: wording("site.home.title"), footer: standardFooter()) {
    pageHeader(wording("site.home.title"), lead: wording("site.home.lead"))
    if let action = model.action {
      p { a(wording("site.home.action.\(action.name)"), to: action.target, .class("button")) }
    }
    if model.mayTakeMagnesium { callout(.emergency, wording("emergency.signs")) }
    h2(wording("site.home.steps"))
    ol(.class("task-list")) {
      for step in model.steps { li { step.markup } }
    }
    h2(wording("site.home.more"))
    linkList([.questions, .evidence, .forms, .foods].map { PlaceLink($0, about: $0.about) })
    p(wording("site.home.private"), .class("quiet"))
  }
}

extension HomeModel.Step {
  fileprivate var markup: Markup {
    group {
      div(.class("task")) {
        let title = wording("site.step.\(name)")
        if state == .later {
          span(title, .class("task-name"))
        } else {
          a(title, to: place.target, .class("task-name"))
        }
        span(wording("site.state.\(state.rawValue)"), .class("task-state"))
      }
      p(note ?? wording("site.step.\(name).about"), .class("quiet"))
    }
  }
}

extension SitePlace {
  /// The path in one word, for the ids of sentences.
  var name: String { path.isEmpty ? "home" : slug(path.joined(separator: "_")) }
}
