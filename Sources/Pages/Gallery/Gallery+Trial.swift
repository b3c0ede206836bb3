import Olivine

extension Gallery {
  /// The design, the paper diary, and the answers of an invented trial.
  static func trialPages(on day: Day) -> [Page] {
    [
      Page(name: "trial-design", reader: .person, document: designPage(inventedDesign)),
      Page(
        name: "trial-paper-diary", reader: .person,
        document: paperDiary(weeks: 12, start: day, outcome: .pain)),
    ] + answerPages(on: day)
  }

  /// A design with round numbers, for the look of the page.
  private static var inventedDesign: DesignModel {
    DesignModel(
      outcome: "pain", toleranceDays: 14, runInDays: 14, periodDays: 14, pairs: 2,
      detectablePoints: 1.6,
      chances: [
        DesignModel.AnswerChance(.clearRelief, 0.08),
        DesignModel.AnswerChance(.probableRelief, 0.16),
        DesignModel.AnswerChance(.littleOrNoDifference, 0.02),
        DesignModel.AnswerChance(.noWorthwhileRelief, 0.18), DesignModel.AnswerChance(.worse, 0.06),
        DesignModel.AnswerChance(.cannotTell, 0.5),
      ],
      reasons: [wording("design.reason.half_life"), wording("design.reason.longest")],
      alternatives: [
        DesignModel.Alternative(
          name: wording("design.alternative.pairs", ["pairs": "3"]), days: 112,
          detectablePoints: 1.3)
      ])
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
