import Olivine
import Store

extension TryText {
  static func status(_ opened: TrialFolder, look: LookOutcome?) -> TextPage {
    let course = opened.course
    let trial = opened.trial
    let words = Wording.english
    var page = TextPage()
    page.heading("Your test: \(trial.trialProtocol.lastDay) days")
    page.row("Now", stage(course))
    page.row(course.end == nil ? "Ends" : "Ended", words.date(course.lastDay))
    page.row("Days behind", "\(course.daysInTrial)")
    page.row("Days missed", "\(course.missedDays)")
    if !course.paperDays.isEmpty { page.row("Days from paper", "\(course.paperDays.count)") }
    page.row("Form", trial.plan.form.shortName)
    page.row("Full dose", "\(trial.plan.fullDose.text()) mg of magnesium a day")
    if course.end == nil {
      page.row("Check again by", words.date(trial.plan.clearance.expiry))
    }
    let events = course.records.compactMap { record in
      line(record.event).map { (record.day, $0) }
    }
    if !events.isEmpty { page.heading("What happened") }
    for (day, text) in events { page.row(words.date(day), text) }
    if let look {
      add(look, of: course, to: &page)
    } else if let next = course.nextLook, course.end == nil {
      page.heading("Looks")
      page.paragraph(words("try.look.next", ["date": words.date(trial.day(next.day))]))
    }
    page.close()
    return page
  }

  private static func stage(_ course: TrialCourse) -> String {
    switch course.stage {
    case .notStarted: "not started"
    case .running(let day): "day \(day)" + (course.dosing.isPaused ? ", paused" : "")
    case .stopped(let day): "stopped after day \(day)"
    case .completed: "over"
    }
  }

  private static func line(_ event: TrialEvent) -> String? {
    switch event {
    case .entry: nil
    case .safety(let rules, let action): "\(action): \(rules.joined(separator: ", "))"
    case .resumed(let reason): "went on: \(reason)"
    case .rechecked(_, let reason): "checked again: \(reason)"
    case .amended(let field, let from, let to, let reason):
      "\(field): \(from) became \(to), because \(reason)"
    case .looked(let day, let findings):
      "look at the days up to \(day): \(findings.isEmpty ? "carry on" : findings.joined(separator: ", "))"
    case .unblinded(let requester, let reason): "seal opened by \(requester): \(reason)"
    case .stopped(let reason): "stopped: \(reason)"
    }
  }

  private static func add(
    _ outcome: LookOutcome, of course: TrialCourse, to page: inout TextPage
  ) {
    let words = Wording.english
    let trial = course.trial
    switch outcome {
    case .refused(let refusal):
      page.heading("Looks")
      page.paragraph(outcome.sentence(refusal, of: trial))
    case .taken(let result):
      page.heading(
        words("try.look.title", ["date": words.date(trial.day(result.look.day))]))
      if result.findings.isEmpty { page.paragraph(words("try.look.none")) }
      for finding in result.findings {
        page.bullet(finding.text(of: trial.trialProtocol.outcome))
      }
      page.paragraph(words("try.look.repeated"))
      if let next = course.nextLook {
        page.paragraph(words("try.look.next", ["date": words.date(trial.day(next.day))]))
      }
    }
  }

  static func sentence(_ finding: StoreFinding) -> String {
    switch finding {
    case .damaged(let text): "the database is damaged (\(text)); use a copy of it"
    case .guardMissing(let name): "the guard \(name) was taken out"
    case .chainBroken(let record): "record \(record) was changed, or one before it is missing"
    case .auditBroken(let line):
      "line \(line) of the audit trail was changed, or one before it is missing"
    case .protocolChanged: "the protocol is not the one that was sealed"
    case .seedNotPromised: "the order is not the one that was promised"
    }
  }

  static func sentence(_ error: LookError) -> String {
    switch error {
    case .diaryTooShort(let days, let look): "\(days) days instead of \(look)"
    case .scoreAfterLook(let day, let look): "a score of day \(day), after day \(look)"
    case .diary: "too few scores"
    }
  }

  static func sentence(_ refusal: TrialRefusal) -> String {
    switch refusal {
    case .notAllowed(let rules):
      Wording.english("try.not_allowed") + " [" + rules.joined(separator: ", ") + "]"
    case .noHalfLife: "the table of clocks carries no effect; please report this"
    case .noSuchDesign(let number, let count):
      "--design: there is no design \(number); choose 1 to \(count)"
    case .design(.daysOutOfRange(let days, let fewest, let most)):
      "--max-days: \(days) is outside \(fewest) to \(most)"
    case .design(.mcidOutOfRange(let points, let limit)),
      .protocolNotUsable(.mcidOutOfRange(let points, let limit)):
      "--mcid: \(points.text(decimals: 2)) is not above 0 and at most \(limit.text())"
    case .design(.dosesNotUsable(let doses)):
      "the doses \(doses.map { $0.text() }.joined(separator: ", ")) do not ascend"
    case .protocolNotUsable(.blindingNeedsPlacebo):
      "without a placebo nobody can be kept from knowing; choose --blinding open"
    case .protocolNotUsable(.noID), .protocolNotUsable(.versionNotUsable):
      "the protocol has no name; please report this"
    }
  }
}

/// What came of asking for a look.
enum LookOutcome {
  case taken(LookResult)
  case refused(LookRefusal)

  func sentence(_ refusal: LookRefusal, of trial: Trial) -> String {
    switch refusal {
    case .tooEarly(_, let first):
      Wording.english("try.look.too_early", ["date": Wording.english.date(trial.day(first))])
    case .betweenLooks(_, let next):
      Wording.english("try.look.next", ["date": Wording.english.date(trial.day(next))])
    case .onlyAtEnd(let last):
      Wording.english("try.look.only_at_end", ["date": Wording.english.date(trial.day(last))])
    case .afterEnd: Wording.english("try.look.ended")
    }
  }
}
