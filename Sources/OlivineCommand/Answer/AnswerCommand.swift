import ArgumentParser
import Interchange
import Olivine
import Pages

/// `olivine answer` says what a diary shows.
struct AnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "Read the answer out of a diary.",
    discussion: """
      The diary is JSON, or CSV with the header date,phase,input,score: phase B is on magnesium, A is \
      off, input is the share of the planned dose that was taken, an empty score is a missed day.

      Example:
        olivine answer Examples/diary.csv
        olivine answer Examples/diary.csv --prior diabetic_polyneuropathy --html answer.html
        olivine answer --batch diaries.ndjson > answers.ndjson
      """)

  @Argument(help: "A diary as JSON or CSV, - for standard input, or the folder of a test.")
  var diary: String

  @Option(name: .long, help: ArgumentHelp("The person, for their cause.", valueName: "PERSON.json"))
  var person: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "What was believed before: a condition, or mean and SD in points.",
      valueName: "CONDITION|MEAN,SD"),
    completion: .list(ConditionPrior.all.map(\.condition)))
  var prior: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "One model alone: T1, or \(VariantModel.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "MODEL"))
  var model: String?

  @Flag(name: .long, help: "Print every item of the reporting standard CENT 2015.")
  var cent = false

  @Flag(name: .long, help: "The file holds one JSON diary a line; print one answer a line.")
  var batch = false

  @Option(name: .long, help: "Threads for --batch; all cores when left out.")
  var threads: Int?

  @OptionGroup var json: JSONOption
  @OptionGroup var today: TodayOption

  @Option(name: .long, help: ArgumentHelp("Write the answer as a page.", valueName: "FILE"))
  var html: String?

  @Option(name: .customLong("for"), help: "Whom the page is for: person or doctor.")
  var reader = AnswerReader.person

  func run() throws {
    try report {
      if batch {
        try BatchAnswers(prior: try givenPrior(for: .pain), threads: threads).run(diary)
        return
      }
      let day = try today.day()
      let variant = try variant()
      if TrialFolder.isTrial(diary) {
        try AnswerOutput(answer: self, day: day, variant: variant).ofTrial(
          try TrialFolder(diary, on: day))
        return
      }
      let file = try InputFile.read(diary) { data throws(InputProblem) in
        try DiaryReader.diary(from: data)
      }
      let assessment = try person.map { try PersonFile.assess($0, on: day) }
      let verdict = Verdict(file.diary, prior: try effectPrior(of: file, for: assessment?.person))
      try AnswerOutput(answer: self, day: day, variant: variant).ofDiary(
        verdict, id: file.id, assessment: assessment)
    }
  }

  /// The variant of `--model`; nil for all of them, or for T1.
  private func variant() throws -> VariantModel? {
    guard let model, model != "T1" else { return nil }
    guard let variant = VariantModel(rawValue: model) else {
      let known = ["T1"] + VariantModel.allCases.map(\.rawValue)
      throw Failure.usage(
        "--model: \"\(model)\" is not one of \(known.joined(separator: ", "))")
    }
    return variant
  }

  /// What was asked for, else the cause of the person, else what the diary brings.
  private func effectPrior(of file: DiaryFile, for person: Person?) throws -> EffectPrior {
    if let given = try givenPrior(for: file.diary.outcome) { return given }
    let byCause = person?.neuropathyCause.flatMap {
      EffectPrior(condition: $0, outcome: file.diary.outcome)
    }
    return byCause ?? file.effectPrior
  }

  func givenPrior(for outcome: Outcome) throws -> EffectPrior? {
    try prior.map { try PriorOption.prior($0, for: outcome) }
  }
}

/// Whom the page of an answer is for.
enum AnswerReader: String, CaseIterable, ExpressibleByArgument {
  case person
  case doctor
}
