import Olivine

/// How the trial stands, what happened, and what can be done.
package func statusPage(_ model: StatusModel) -> Document {
  Document(
    title: wording("trial.status.title"),
    footer: standardFooter(checkedOn: model.trial.plan.clearance.day)
  ) {
    pageHeader(wording("trial.status.title"), back: SitePlace.today.target)
    summaryList(model.rows)
    if !model.events.isEmpty {
      h2(wording("trial.status.events"))
      ul { model.events.map { li($0) } }
    }
    model.looks
    section(.class("screen-only")) {
      h2(wording("trial.status.do"))
      placeLinks(model.places)
    }
    model.secrets
    callout(.emergency, wording("emergency.signs"))
  }
}

extension StatusModel {
  fileprivate var rows: [SummaryRow] {
    var rows = [
      SummaryRow(wording("trial.status.now"), stage),
      SummaryRow(
        wording(course.end == nil ? "trial.status.ends" : "trial.status.ended"),
        course.lastDay.onPage),
      SummaryRow(wording("trial.status.behind"), "\(course.daysInTrial)"),
      SummaryRow(wording("trial.status.missed"), "\(course.missedDays)"),
    ]
    if !course.paperDays.isEmpty {
      rows.append(SummaryRow(wording("trial.status.paper"), "\(course.paperDays.count)"))
    }
    rows += [
      SummaryRow(wording("trial.status.form"), trial.plan.form.shortName),
      SummaryRow(
        wording("trial.status.dose"),
        wording("trial.mg_day", ["mg": trial.plan.fullDose.text()])),
    ]
    if course.end == nil {
      rows.append(
        SummaryRow(wording("trial.status.check"), trial.plan.clearance.expiry.onPage))
    }
    return rows
  }

  private var stage: String {
    switch course.stage {
    case .notStarted: wording("trial.stage.not_started", ["date": trial.firstDay.onPage])
    case .running(let day):
      wording(
        course.dosing.isPaused ? "trial.stage.paused" : "trial.stage.running",
        ["day": "\(day)", "last": "\(trial.trialProtocol.lastDay)"])
    case .stopped(let day): wording("trial.stage.stopped", ["day": "\(day)"])
    case .completed: wording("trial.stage.completed")
    }
  }

  /// What was kept beside the daily entries, in order.
  fileprivate var events: [String] { course.records.compactMap(line) }

  private func line(_ record: TrialRecord) -> String? {
    let date = record.day.onPage
    return switch record.event {
    case .entry: nil
    case .safety(let rules, let action):
      wording(
        "trial.status.safety",
        [
          "date": date, "action": wording("harm.action.\(action)"),
          "rules": list(rules.map(name(ofRule:))),
        ])
    case .resumed(let reason): wording("change.resumed", ["date": date, "reason": reason])
    case .rechecked(_, let reason):
      wording("change.rechecked", ["date": date, "reason": reason])
    case .amended(let field, let from, let to, let reason):
      wording(
        "change.amended",
        ["date": date, "field": field, "from": from, "to": to, "reason": reason])
    case .looked(let day, _):
      wording("trial.status.looked", ["date": date, "until": trial.day(day).onPage])
    case .unblinded(let requester, let reason):
      wording(
        "trial.status.unblinded",
        [
          "date": date, "who": wording("trial.who.\(requester)"),
          "reason": wording("trial.why.\(reason)"),
        ])
    case .stopped(let reason): wording("change.stopped", ["date": date, "reason": reason])
    }
  }

  /// A rule in a few words, for the middle of a sentence.
  private func name(ofRule id: String) -> String {
    let title = RuleText.with(id: id)?.title ?? id
    return title.prefix(1).lowercased() + title.dropFirst()
  }

  @MarkupBuilder fileprivate var looks: Markup {
    if course.end == nil {
      h2(wording("trial.status.looks"))
      if hasLook { placeLinks([.look]) }
      if hasOnlyAnswer {
        p(wording("try.look.only_at_end", ["date": trial.lastDay.onPage]))
      }
      if let nextLook { p(wording("try.look.next", ["date": nextLook.onPage])) }
    }
  }

  fileprivate var places: [SitePlace] {
    guard course.end == nil else { return [.answer, .diary] }
    return (course.dosing.isPaused ? [.pause] : [])
      + [.recheck, .diary, .paperDiary, .calendar, .stop]
  }

  /// What only a helper may open, and what ends the blinding.
  @MarkupBuilder fileprivate var secrets: Markup {
    if isBlinded, course.end == nil {
      h2(wording("trial.status.secret"))
      p(wording("trial.status.secret.text"))
      placeLinks([.helperList, .unblind])
    }
  }
}
