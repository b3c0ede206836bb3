import Olivine

extension Gallery {
  /// The design, the paper diary, and the answers of an invented trial.
  static func trialPages(on day: Day) -> [Page] {
    designPages(on: day) + [
      Page(
        name: "trial-paper-diary", reader: .person,
        document: paperDiary(weeks: 12, start: day, outcome: .pain))
    ] + answerPages(on: day)
  }

  /// A design for the invented person's plan, and one for somebody who will not stop.
  private static func designPages(on day: Day) -> [Page] {
    let person = InventedPerson.margaret(on: day)
    guard let plan = plan(within: assess(person, on: day)),
      let dosePlan = try? DosePlan(doses: plan.steps.map(\.dose)),
      let prior = EffectPrior(condition: person.neuropathyCause ?? "no_condition", outcome: .pain)
    else { return [] }
    let kinds: [(name: String, limits: DesignQuestion.Limits)] = [
      ("trial-design", DesignQuestion.Limits()),
      ("trial-design-open", DesignQuestion.Limits(acceptsPlacebo: false, acceptsStopping: false)),
    ]
    return kinds.compactMap { name, limits in
      guard
        let question = try? DesignQuestion(
          priors: TrialPriors().with(.effect, prior.distribution), dosePlan: dosePlan,
          limits: limits),
        let model = DesignModel(DesignChoice(for: question), outcome: .pain)
      else { return nil }
      return Page(name: name, reader: .person, document: designPage(model))
    }
  }

  private static func answerPages(on day: Day) -> [Page] {
    let person = InventedPerson.margaret(on: day)
    let assessment = assess(person, on: day)
    guard let diary = InventedDiary.diary(seed: 1),
      let prior = EffectPrior(
        condition: person.neuropathyCause ?? "no_condition", outcome: diary.outcome)
    else { return [] }
    let plan = plan(within: assessment)
    let model = AnswerModel(
      Verdict(diary, prior: prior), assessment: assessment, form: plan?.form.name,
      dose: plan?.fullDose, on: day)
    return [
      Page(name: "trial-answer", reader: .person, document: personAnswer(model)),
      Page(name: "trial-doctor", reader: .clinician, document: doctorReport(model)),
    ]
  }
}
