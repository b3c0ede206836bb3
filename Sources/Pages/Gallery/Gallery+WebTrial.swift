import Olivine

extension Gallery {
  /// The pages of a running trial as the web site serves them.
  static func webTrialPages(on day: Day) -> [Page] {
    var environment = PageEnvironment.current
    environment.frame = SiteFrame(
      formToken: "example", places: [.home, .today, .data, .settings, .help, .stop])
    return writing(in: environment) {
      guard let sample = SampleTrial(startingOn: day) else { return [] }
      return (sample.sealedPages + sample.openedPages).map { name, document in
        Page(name: "web-\(name)", reader: .person, document: document)
      }
    }
  }
}

extension SampleTrial {
  package typealias Named = (name: String, document: Document)

  /// What the person in the trial sees while the order is sealed.
  package var sealedPages: [Named] { beginning + today + diary + status + changes }

  /// What shows the order, or rests on it.
  package var openedPages: [Named] {
    var pages: [Named] = [("no-answer", noAnswerPage(places: [.today, .diary, .check, .designs]))]
    if let opened = UnblindedModel(unblinded, order: revealed) {
      pages.append(("unblinded", unblindedPage(opened)))
    }
    if let answer = InventedTrial.answer(on: day) {
      pages.append(("next", afterAnswerPage(AfterAnswerModel(answer))))
    }
    return pages
  }

  /// From no trial to the first day.
  fileprivate var beginning: [Named] {
    var pages: [Named] = [
      ("no-trial", noTrialPage(hasPlan: true)),
      ("started", startedPage(StartedModel(trial, reminder: evening))),
      ("helper", helperListPage(trial)), ("designs", designsPage(DesignsModel(proposal))),
    ]
    let missing = FormState(
      values: ["first_day": ["2020-01-01"]],
      problems: [
        FormProblem(
          field: "blinding",
          message: wording("trial.problem.missing", ["name": wording("trial.field.blinding")]))
      ])
    if let begin = BeginModel(proposal, design: 2, today: day) {
      pages.append(("begin", beginPage(begin)))
    }
    if let begin = BeginModel(proposal, design: 2, today: day, state: missing) {
      pages.append(("begin-error", beginPage(begin)))
    }
    if let check = BeginCheckModel(
      proposal, design: 2, blinding: .helper, firstDay: day + 5, reminder: evening, today: day)
    {
      pages.append(("begin-check", beginCheckPage(check)))
    }
    return pages
  }

  /// The page of today in each of its states.
  fileprivate var today: [Named] {
    [
      ("today-not-started", course(on: -3)), ("today", course(on: 1)),
      ("today-missed", course(on: 40, missing: [37, 39])),
      ("today-done", course(on: 41, through: 41)),
      ("today-paused", paused), ("today-new-medicine", newMedicine),
      ("today-expired", expired),
      ("today-stopped", stopped), ("today-completed", course(on: lastDay + 1)),
    ].map { name, course in
      (name, todayPage(TodayModel(course, order: order)))
    }
  }

  /// What is written, and what it looks like afterwards.
  fileprivate var diary: [Named] {
    let running = course(on: 46, through: 46, missing: [37, 39])
    let wrong = FormState(
      values: ["pulse": ["800"], "stools": ["2-3"], "event": ["dizzy"]],
      problems: [
        FormProblem(
          field: "pulse",
          message: wording(
            "trial.problem.range",
            ["name": wording("trial.field.pulse"), "value": "800", "low": "20", "high": "220"])),
        FormProblem(
          field: "stools",
          message: wording(
            "trial.problem.number", ["name": wording("trial.field.stools"), "value": "2-3"])),
      ])
    var pages: [Named] = [
      ("more", moreEntryPage(MoreModel(running, order: order, state: FormState()))),
      ("more-error", moreEntryPage(MoreModel(course(on: 22), order: order, state: wrong))),
      ("yesterday", yesterdayPage(YesterdayModel(course(on: 40, missing: [39])))),
      ("paper", paperEntryPage(PaperEntryModel(running))),
      ("diary", diaryPage(DiaryModel(running))),
      ("diary-earlier", diaryPage(DiaryModel(running, newest: 18))),
    ]
    for (name, course) in [
      ("saved", running), ("saved-findings", fainted), ("saved-paused", paused),
    ] {
      if let saved = SavedModel(course) { pages.append((name, savedPage(saved))) }
    }
    return pages
  }

  fileprivate var status: [Named] {
    let late = course(on: looks[0] + 2)
    let taken = late.adding(
      [NewEvent(.looked(day: looks[0], findings: ["futility"]), on: late.today)], written: "later")
    return [
      ("status", statusPage(StatusModel(resumed))),
      ("look-early", lookPage(LookModel(course(on: 30)))), ("look", lookPage(LookModel(late))),
      ("look-taken", lookPage(LookModel(taken))),
    ]
  }

  fileprivate var changes: [Named] {
    let running = course(on: 40)
    return [
      ("pause", pausePage(PauseModel(wellAgain))),
      ("pause-still", pausePage(PauseModel(paused))),
      ("recheck", recheckPage(RecheckModel(newMedicine, stage: .checkFirst))),
      (
        "recheck-confirm",
        recheckPage(
          RecheckModel(
            newMedicine, stage: .confirm(checkedOn: newMedicine.today, expiry: day + 120)))
      ),
      (
        "recheck-refused",
        recheckPage(
          RecheckModel(newMedicine, stage: .refused(sentence: wording("try.not_allowed"))))
      ),
      ("unblind", unblindPage(UnblindModel(running))),
      ("stop", stopPage(StopModel(running))), ("stopped", stoppedPage(StoppedModel(stopped))),
    ]
  }
}
