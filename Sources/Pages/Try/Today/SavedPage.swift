import Olivine

/// What was written down, what the stop rules say of it, and that the page can be closed.
package func savedPage(_ model: SavedModel) -> Document {
  Document(title: model.title, footer: standardFooter()) {
    pageHeader(model.title, lead: model.lead.isEmpty ? nil : model.lead)
    if let review = model.review { signsFindings(review) }
    model.next
    if model.paperDays <= 1 { summaryList(model.entry.rows(primary: model.outcome)) }
    questionLinks(model.questions)
    placeLinks(model.places)
    callout(.emergency, wording("emergency.signs"))
  }
}

extension SavedModel {
  fileprivate var title: String {
    if paperDays > 1 { return wording("trial.saved.paper", ["n": "\(paperDays)"]) }
    let date = ["date": day.onPage.unbroken]
    return wording(isChange ? "try.saved.changed" : "try.saved", date).firstSentence
  }

  fileprivate var lead: String {
    var sentences: [String] = isChange ? [wording("trial.saved.changed")] : []
    switch source {
    case .entry: break
    case .yesterday: sentences.append(wording("try.yesterday"))
    case .paper: sentences.append(wording("try.paper"))
    }
    if !needsAction {
      sentences.append(
        wording(questions.isEmpty ? "trial.saved.close" : "trial.saved.close.soon"))
    }
    return sentences.joined(separator: " ")
  }

  private var needsAction: Bool { needsNewCheck || (review?.action ?? .none) > .none }

  @MarkupBuilder fileprivate var next: Markup {
    if needsNewCheck {
      p(.class("buttons")) {
        a(wording("trial.today.check"), to: SitePlace.recheck.target, .class("button"))
      }
    } else if isStopped {
      p(wording("trial.saved.stopped"))
    } else if isPaused {
      p(wording("trial.saved.paused"))
    }
    if needsAction { p(wording("trial.saved.close.after")) }
  }

  fileprivate var places: [SitePlace] {
    switch source {
    case .entry: [.today, .more, .diary]
    case .yesterday: [.yesterday, .today, .diary]
    case .paper: [.paperEntry, .today, .diary]
    }
  }
}

extension String {
  /// Up to and without the first full stop.
  fileprivate var firstSentence: String {
    firstRange(of: ".").map { String(self[..<$0.lowerBound]) } ?? self
  }
}
