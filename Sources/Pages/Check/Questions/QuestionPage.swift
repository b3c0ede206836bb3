import Olivine

/// One question of the check, one page: why it is asked, how to answer it, and "I do not know" where true.
package func questionPage(_ model: QuestionModel) -> Document {
  let prompt = model.asked.followUp?.prompt ?? model.question.text
  return formPage(
    title: prompt, heading: .question, back: model.back.target, state: model.state
  ) {
    p(
      wording(
        "interview.progress", ["number": "\(model.number)", "total": "\(model.total)"]),
      .class("quiet"))
    form(.post, to: SitePlace.question(model.question).target) {
      input(.hidden, name: QuestionField.seen, .value("\(model.asked.lines.count)"))
      if let followUp = model.asked.followUp {
        model.notes
        followUpFields(followUp, model.state)
      } else {
        model.fields
      }
      p(.class("buttons")) {
        button(wording("site.continue"))
        if model.canBeUnknown {
          button(
            model.unknownWords, .name(QuestionField.unknown), .value("1"),
            .class("secondary"))
        }
      }
    }
    if model.asked.followUp == nil {
      details {
        summary(wording("site.why"))
        p(model.question.why)
      }
    }
  }
}

/// A question inside a question: yes or no, a choice, a day, or a few words.
private func followUpFields(_ followUp: FollowUp, _ state: FormState) -> Markup {
  switch followUp.kind {
  case .yesOrNo:
    radioGroup(
      name: QuestionField.answer, legend: followUp.prompt, choices: yesAndNo, isHeading: true,
      state: state)
  case .choice:
    radioGroup(
      name: QuestionField.answer, legend: followUp.prompt,
      choices: followUp.choices.enumerated().map { FieldChoice("\($0 + 1)", $1) }
        + [FieldChoice("none", wording("site.none_of_these"))],
      isHeading: true, state: state)
  case .day:
    textField(
      name: QuestionField.answer, label: followUp.prompt, hint: wording("site.hint.day"),
      isHeading: true, state: state)
  case .words:
    textField(
      name: QuestionField.answer, label: followUp.prompt, isHeading: true, state: state)
  }
}

var yesAndNo: [FieldChoice] {
  [FieldChoice("yes", wording("site.yes")), FieldChoice("no", wording("site.no"))]
}

extension AskedQuestion {
  var followUp: FollowUp? {
    if case .asking(let followUp, _) = state { followUp } else { nil }
  }
}

extension QuestionModel {
  /// How the answer was understood so far; boxes that were ticked say it by themselves.
  @MarkupBuilder fileprivate var notes: Markup {
    if case .asking(_, let notes) = asked.state, !notes.isEmpty, question != .redFlags {
      ul(.class("quiet")) { notes.map { li($0) } }
    }
  }

  /// Where the question is whether there is a result at all, "no" is the same answer.
  fileprivate var unknownWords: String {
    let isAboutResults = question == .serumMagnesium || question == .otherLaboratory
    return wording(
      asked.followUp == nil && isAboutResults ? "site.no_or_unknown" : "site.unknown")
  }

  /// Whether not knowing is an answer of its own; ticking nothing is not.
  fileprivate var canBeUnknown: Bool {
    guard let followUp = asked.followUp else { return question != .redFlags }
    return followUp.kind == .day || followUp.kind == .words
      || (followUp.kind == .yesOrNo && question == .redFlags)
  }
}
