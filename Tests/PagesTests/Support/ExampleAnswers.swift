import Olivine
import Pages

/// Answers with invented numbers, for the look of the pages.
enum ExampleAnswers {
  /// Six blocks of two weeks, blinded.
  static var probableRelief: AnswerModel {
    var model = AnswerModel(
      outcome: "pain",
      sentence: """
        Your pain was very likely lower on magnesium, by about 1.1 points. That it is enough to matter to \
        you is unclear (about 6 in 10).
        """,
      nextStep: "You decide: stop, go on within your limit, or test again to be more sure.",
      effect: AnswerModel.Effect(
        mean: -1.1, interval: -1.9 ... -0.3, smallestUseful: 1, tooSmall: 0.5,
        anyRelief: AnswerModel.Chance(0.97), usefulRelief: AnswerModel.Chance(0.61)),
      diary: AnswerModel.Diary(
        scores: SamplePages.diary().scores, blocks: SamplePages.diary().blocks,
        file: "diary.csv"))
    model.form = "Magnesium citrate"
    model.dose = 250
    model.numbers.realisedEffect = -1
    model.numbers.reliefOfThirtyPercent = 0.42
    model.numbers.negligible = 0.06
    model.numbers.logBayesFactor = 1.8
    model.numbers.priorWeight = 0.21
    model.numbers.randomisation = AnswerModel.Randomisation(p: 0.125, floor: 0.05)
    model.numbers.detectablePoints = 1.4
    model.numbers.halfLife = 5.2
    model.numbers.halfLifeInterval = 2.1...12
    model.sensitivity = ["Sceptical prior", "No prior", "No carry-over", "No trend"].map {
      AnswerModel.SensitivityRow(
        name: $0, effect: -0.9, interval: -1.8...0.1, conclusion: "cannot tell")
    }
    model.conduct.lines = [
      "Magnesium citrate, 250 mg of magnesium a day, against placebo, filled by a pharmacist.",
      "Six blocks of 14 days in random order; the effect may lag, and the analysis allows for it.",
      "Doses taken: 96 %.",
    ]
    model.safety.redFlags = []
    model.safety.kidney = ["eGFR 84 mL/min/1.73 m², 27 June 2026"]
    model.safety.totalMagnesium = 250
    model.safety.maximum = 350
    model.safety.interactions = ["Levothyroxine: at least 4 h before or 4 h after magnesium"]
    model.safety.sideEffects = ["loose stools on 3 days"]
    model.safety.stopEvents = []
    model.priorEvidence = """
      Painful diabetic neuropathy: 1 trial of tablets against placebo, 45 people, no difference; \
      certainty very low.
      """
    model.subject.name = "Ada Holm"
    model.subject.age = 52
    model.subject.day = ExamplePeople.today
    model.subject.reportID = "7f3a91c2"
    model.version = "1.0"
    return model
  }

  /// Before the first look.
  static var tooEarly: AnswerModel {
    var model = AnswerModel(
      outcome: "numbness",
      sentence: "It is too early to say. Carry on with your diary.",
      nextStep: "Fill in your diary each day until the next look. A missed day is fine.",
      effect: nil, diary: AnswerModel.Diary(scores: [4, nil, 5], blocks: []))
    model.limits = [Wording.english("report.person.open_label")]
    model.conduct.hasStoppedEarly = true
    return model
  }

  /// Half a year, with a person's words that mean harm.
  static var longHostile: AnswerModel {
    var model = probableRelief
    model.outcome = "sleep"
    model.diary = AnswerModel.Diary(
      scores: (0..<182).map { $0 % 9 == 0 ? nil : Double($0 * 7 % 11) },
      blocks: (0..<13).map { block in
        DiaryChart.Block(
          letter: block % 2 == 0 ? "A" : "B", arm: block % 2 == 0 ? .comparison : .treatment,
          days: (block * 14 + 1)...(block * 14 + 14), mean: 4.5, interval: 4...5)
      }, file: HostileWords.typed)
    model.subject.name = HostileWords.typed
    model.safety.redFlags = [HostileWords.typed]
    model.safety.sideEffects = [HostileWords.typed]
    model.conduct.lines.append(HostileWords.typed)
    model.limits = [HostileWords.typed]
    return model
  }

  /// The studies of a condition with the result of the diary below them.
  static func forest(condition: String) -> PersonalForest? {
    guard let diary, let prior = EffectPrior(condition: condition, outcome: .pain) else {
      return nil
    }
    return PersonalForest(Verdict(diary, prior: prior, depth: .brief))
  }

  /// Four periods of 21 days whose scores are lower on magnesium.
  private static let diary: Olivine.Diary? = {
    let phases = ["A", "B", "B", "A"].map { String(repeating: $0, count: 21) }.joined()
    let scores = phases.enumerated().map { day, phase in
      day == 30 ? nil : Double((day * 7) % 4) + (phase == "B" ? 2 : 4)
    }
    return try? Diary(
      input: phases.map { $0 == "B" ? 1 : 0 }, scores: scores, phases: phases, periodDays: 21,
      sequences: [phases, "BAAB".map { String(repeating: $0, count: 21) }.joined()],
      blinding: .pharmacist, isRandomised: true)
  }()

  /// That diary, analysed for real.
  static let verdict: Verdict? = diary.map { Verdict($0, prior: .uninformed) }

  static var fromVerdict: AnswerModel {
    verdict.map {
      AnswerModel(
        $0, assessment: ExamplePeople.olderWithThyroid.assessment, form: "Magnesium citrate",
        dose: 250, on: ExamplePeople.today)
    } ?? tooEarly
  }

  static let all: [(name: String, model: AnswerModel)] = [
    ("relief", probableRelief), ("early", tooEarly), ("long", longHostile),
    ("verdict", fromVerdict),
  ]
}
