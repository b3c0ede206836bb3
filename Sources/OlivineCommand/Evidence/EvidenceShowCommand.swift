import ArgumentParser
import Interchange
import Olivine
import Pages

/// `olivine evidence [CONDITION]`: studies, verdict, certainty and prior.
struct EvidenceShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Studies, verdict, certainty and prior (the default).")

  @Argument(
    help: "A condition; leave it out for all.",
    completion: .list(ConditionPrior.ofConditions.map(\.condition)))
  var condition: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Put your own result below the studies.", valueName: "DIARY"))
  var diary: String?

  @Option(
    name: .customLong("override"),
    help: ArgumentHelp(
      "Judgements about certainties, each with reason, name and date.", valueName: "FILE.tsv"))
  var judgements: String?

  @Flag(name: .long, help: "Let a plot of several conditions end in one diamond, where it may.")
  var overall = false

  @OptionGroup var json: JSONOption

  @Option(name: .long, help: ArgumentHelp("Write the forest plot.", valueName: "FILE"))
  var svg: String?

  @Option(name: .long, help: ArgumentHelp("Write the page.", valueName: "FILE"))
  var html: String?

  func run() throws {
    try report {
      let judged = try judgements.map { path in
        try InputFile.read(path) { data throws(InputProblem) in
          try JudgementReader.judgements(from: data)
        }
      }
      guard let condition else {
        try all(judged ?? [])
        return
      }
      guard
        let answer = EvidenceAnswer(
          condition: condition, judgements: judged ?? [], drawsOverall: overall)
      else {
        let known = EvidenceQuestion.all.map(\.condition).filter { !$0.isEmpty }
        let hint = Spelling.nearest(to: condition, in: known)
        throw Failure.usage(
          "there is no condition \"\(condition)\"." + (hint.map { " Did you mean \($0)?" } ?? "")
            + " olivine evidence lists them all")
      }
      let forests = try withPersonal(answer)
      if let svg {
        try ForestDrawing.write(
          forests, title: answer.question.question, certainty: answer.certainty, to: svg)
      }
      if let html {
        try OutputFile.write(evidencePage(answer, forests: forests).rendered(), to: html)
      }
      try Terminal.write(
        json.json
          ? EvidenceDocument.answer(answer).text() + "\n"
          : EvidenceAnswerText.page(answer, forests: forests).text)
    }
  }

  private func all(_ judgements: [CertaintyJudgement]) throws {
    guard diary == nil, svg == nil else {
      throw Failure.usage("--diary and --svg need a condition, such as mixed_neuropathic")
    }
    let answers = ConditionPrior.ofConditions.compactMap {
      EvidenceAnswer(condition: $0.condition, judgements: judgements)
    }
    if let html { try OutputFile.write(evidencePage(judgements: judgements).rendered(), to: html) }
    try Terminal.write(
      json.json
        ? EvidenceDocument.overview(answers).text() + "\n"
        : EvidenceAnswerText.overview(answers).text)
  }

  /// The plots, with the person's own posterior as the last row of the one in points of pain.
  private func withPersonal(_ answer: EvidenceAnswer) throws -> [ForestTable] {
    guard let diary else { return answer.forests }
    let file = try InputFile.read(diary) { data throws(InputProblem) in
      try DiaryReader.diary(from: data)
    }
    guard let prior = EffectPrior(condition: answer.prior.condition, outcome: file.diary.outcome)
    else { return answer.forests }
    let effect = Verdict(file.diary, prior: prior).analysis.own.effect
    let own = try? Normal(mean: effect.mean, sd: effect.sd)
    var forests = answer.forests
    if let index = forests.firstIndex(where: { $0.unit == .points }) {
      forests[index].personal = own
    } else if let own {
      forests.append(ForestTable(personal: own))
    }
    return forests
  }
}
