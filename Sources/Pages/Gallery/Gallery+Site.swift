import Olivine

extension Gallery {
  /// The other pages of the web site: the first page, the check, accounts.
  static func sitePages(on day: Day) -> [Page] {
    var environment = PageEnvironment.current
    environment.frame = SiteFrame(
      formToken: "example", places: [.home, .today, .data, .settings, .help, .stop])
    return writing(in: environment) {
      (home + questions(on: day) + results(on: day) + accounts(on: day) + others).map {
        name, document in
        Page(name: "site-\(name)", reader: .person, document: document)
      }
    }
  }

  private typealias Named = (name: String, document: Document)

  private static var home: [Named] {
    let begun: [HomeModel.Step] = [
      .init("check", at: .check, .notStarted), .init("plan", at: .plan, .later),
      .init("try", at: .designs, .later), .init("answer", at: .answer, .later),
    ]
    let running: [HomeModel.Step] = [
      .init("check", at: .result, .done), .init("plan", at: .plan, .done),
      .init(
        "try", at: .today, .inProgress,
        note: wording("site.step.trial_day", ["day": "12", "days": "84"])),
      .init("answer", at: .answer, .later),
    ]
    return [
      ("home", homePage(HomeModel(steps: begun, action: .check, mayTakeMagnesium: false))),
      ("home-trial", homePage(HomeModel(steps: running, action: .today, mayTakeMagnesium: true))),
    ]
  }

  /// Each question open, one with a problem, and a question inside a question.
  private static func questions(on day: Day) -> [Named] {
    let total = CheckQuestion.allCases.count
    var pages: [Named] = CheckQuestion.allCases.enumerated().map { index, question in
      let model = QuestionModel(
        AskedQuestion(question, today: day), number: index + 1, total: total, state: FormState(),
        back: .home)
      return ("question-\(question.rawValue)", questionPage(model))
    }
    let problem = FormState(
      values: [QuestionField.answer: ["old"]],
      problems: [
        FormProblem(field: QuestionField.answer, message: wording("interview.again.age"))
      ])
    pages.append(
      (
        "question-error",
        questionPage(
          QuestionModel(
            AskedQuestion(.age, today: day), number: 1, total: total, state: problem, back: .home))
      ))
    for (question, line) in [
      (CheckQuestion.kidneyTest, "0.9 mg/dL"), (.medicines, "metfromin"), (.redFlags, "16"),
      (.bloodPressureAndPulse, "128"),
    ] {
      let asked = AskedQuestion(question, lines: [line], today: day)
      pages.append(
        (
          "inner-\(question.rawValue)",
          questionPage(
            QuestionModel(asked, number: 6, total: total, state: FormState(), back: .home))
        ))
    }
    let foods = FoodSuggestion.all.map(\.food)
    pages.append(
      (
        "food",
        foodCheckPage(
          FoodCheckModel(
            foods: foods, found: Array(Food.search("porridge").prefix(4)), search: "porridge",
            state: FormState(values: [FoodField.portions + (foods.first?.id ?? ""): ["3"]]),
            intake: .frequencyList([40])))
      ))
    let rows: [(CheckQuestion, GivenAnswer)] = [
      (.age, .age(67)), (.sex, .sex(.female)), (.alcohol, .drinks(0)), (.diet, .unknown),
    ]
    pages.append(("answers", answersPage(rows.map { (question: $0.0, answer: $0.1) })))
    return pages
  }

  private static func results(on day: Day) -> [Named] {
    InventedCase.all(on: day).flatMap { invented -> [Named] in
      let assessment = assess(invented.person, on: day)
      var pages: [Named] = [("result-\(invented.name)", resultPage(assessment))]
      if let clearance = assessment.clearance,
        let plan = try? Plan(within: clearance, on: day)
      {
        let actions = PlanActions(
          forms: clearance.usableForms.compactMap { Form.with(id: $0.text) },
          form: plan.form.text, dose: plan.fullDose, room: clearance.room, isKept: true,
          allowsTrial: clearance.allowsTrial)
        pages.append(("plan-\(invented.name)", planPage(for: plan, actions: actions)))
      }
      return pages
    }
  }

  private static func accounts(on day: Day) -> [Named] {
    let kept = [wording("site.data.checks", ["n": "2"]), wording("site.data.trials", ["n": "1"])]
    let wrong = FormState(
      values: [AccountField.name: ["anna"]],
      problems: [FormProblem(field: AccountField.name, message: wording("site.sign_in.wrong"))])
    return [
      ("sign-in", signInPage(hasAccounts: true)),
      ("sign-in-error", signInPage(hasAccounts: true, state: wrong)),
      ("sign-in-link", signInPage(hasAccounts: false)),
      ("help", helpPage()),
      (
        "data",
        dataPage(
          DataModel(
            kept: kept,
            events: [(when: "2026-08-06T20:15:00+02:00", what: wording("site.audit.checked"))]))
      ),
      ("delete", deletePage(kept: kept)), ("deleted", deletedPage(isComplete: true)),
      (
        "settings",
        settingsPage(
          SettingsModel(
            name: "Margaret Example", zone: "", ownZone: "Europe/London", hasPassword: true,
            fewest: 10,
            isHome: false,
            shares: [(id: "s1", name: "Dr Ada Byron")], canShare: true))
      ),
      ("about-you", aboutYouPage(aboutYou)), ("about-you-error", aboutYouPage(aboutYouWrong)),
      (
        "about-you-saved",
        aboutYouSavedPage(
          AboutYouSavedModel(
            facts: PersonalFacts(
              neuropathyCause: "diabetic_polyneuropathy", weight: 74, height: 164,
              preferences: [.gutSensitive]), places: [.plan, .forecast, .designs],
            hasRunningTest: false))
      ),
      (
        "share",
        sharePage(
          shares: [(id: "s1", name: "Dr Ada Byron")],
          clinicians: [(id: "c2", name: "Dr Elizabeth Blackwell")])
      ),
      ("people", peoplePage([(id: "p1", name: "Margaret Example", note: day.onPage)])),
      (
        "shared-person",
        sharedPersonPage(
          SharedPersonModel(
            id: "p1", name: "Margaret Example",
            assessment: InventedCase.all(on: day).map { assess($0.person, on: day) }
              .first { !$0.rulesForClinician.isEmpty },
            hasTrial: true, hasEnded: true,
            consents: [
              wording("site.consent.line.no_maximum", ["date": day.onPage, "name": "Dr Ada Byron"])
            ]))
      ),
    ]
  }

  private static var others: [Named] {
    [
      ("waiting", waitingPage(title: wording("site.answer.title"), share: 0.4, at: ["answer"])),
      ("refusal", refusalPage(id: "not_found", status: 404)),
    ]
  }
}
