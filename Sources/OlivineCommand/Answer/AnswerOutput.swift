import Interchange
import Olivine
import Pages
import Store

/// Writes an answer in the shapes that were asked for.
struct AnswerOutput {
  let answer: AnswerCommand
  let day: Day
  /// One variant alone; nil for the whole report.
  let variant: VariantModel?

  func ofDiary(_ verdict: Verdict, id: String?, assessment: Assessment?) throws {
    try writePage(AnswerModel(verdict, assessment: assessment, on: day))
    if answer.cent {
      try write(CENTReport(verdict))
    } else if let variant {
      try write(variant, of: verdict)
    } else {
      try write(verdict, id: id, trial: nil)
    }
  }

  func ofTrial(_ opened: TrialFolder) throws {
    let prior = try answer.givenPrior(for: opened.trial.trialProtocol.outcome)
    let result: TrialAnswer
    do throws(AnswerRefusal) {
      result = try TrialAnswer(
        opened.course, sealed: opened.order, using: .sha256, prior: prior)
    } catch {
      try write(error)
      return
    }
    let plan = opened.trial.plan
    let assessment = assess(plan.clearance.person, on: plan.clearance.day)
    try writePage(AnswerModel(result, assessment: assessment, on: day))
    if answer.cent {
      try write(CENTReport(result))
    } else if let variant {
      try write(variant, of: result.verdict)
    } else {
      try write(result.verdict, id: opened.trial.trialProtocol.id, trial: result)
    }
  }

  private func writePage(_ model: AnswerModel) throws {
    guard let html = answer.html else { return }
    let page = answer.reader == .doctor ? doctorReport(model) : personAnswer(model)
    try OutputFile.write(page.rendered(), to: html)
  }

  /// The answer first; the slower models follow it.
  private func write(_ verdict: Verdict, id: String?, trial: TrialAnswer?) throws {
    let isAlone = answer.model == "T1" || verdict.class == nil
    if answer.json.json {
      let robustness = isAlone ? nil : Robustness(of: verdict)
      let document = JSONValue(verdict, robustness, id: id)
      try Terminal.write(
        (trial.map { JSONValue(document, of: $0) } ?? document).text() + "\n")
      return
    }
    var page = AnswerText.page(verdict)
    if let trial { AnswerText.add(trial, to: &page) }
    if isAlone {
      page.close()
      try Terminal.write(page.text)
      return
    }
    try Terminal.write(page.text)
    var more = RobustnessText.page(Robustness(of: verdict))
    more.close()
    try Terminal.write(more.text)
  }

  private func write(_ variant: VariantModel, of verdict: Verdict) throws {
    guard let run = VariantRun(variant, of: verdict.diary, at: verdict.stage) else {
      throw Failure.usage(
        "--model \(variant.rawValue): it needs whole scores from 0 to 10, and this diary has others"
      )
    }
    if answer.json.json {
      let isShown = run.differs(from: verdict.analysis.own, verdict: verdict.class)
      try Terminal.write(JSONValue.variant(run, isShown: isShown).text() + "\n")
      return
    }
    var page = TextPage()
    page.heading("Model \(variant.rawValue)")
    page.paragraph(RobustnessText.sentence(run))
    page.close()
    try Terminal.write(page.text)
  }

  private func write(_ report: CENTReport) throws {
    if answer.json.json {
      try Terminal.write(JSONValue(report).text() + "\n")
      return
    }
    var page = TextPage()
    page.heading("N-of-1 trial, item by item (CENT 2015, SPENT 2019)")
    for entry in report.entries {
      page.bullet(entry.item.topic, mark: entry.item.id, indent: 0)
      page.paragraph(entry.text ?? Wording.english("cent.missing"), indent: 4)
    }
    page.close()
    try Terminal.write(page.text)
  }

  private func write(_ refusal: AnswerRefusal) throws {
    switch refusal {
    case .diary(.seal): throw Failure.damaged(Wording.english("try.answer.seal"))
    case .diary(.diary(let error)):
      throw Failure.badInput(
        file: answer.diary,
        InputProblem(at: "", .unusableDiary(DiaryErrorText.sentence(error))))
    case .stillRunning(let lastDay):
      let sentence = Wording.english("try.answer.running", ["date": Wording.english.date(lastDay)])
      if answer.json.json {
        let document: JSONValue = ["class": .null, "sentence": .string(sentence)]
        try Terminal.write(document.text() + "\n")
        return
      }
      var page = TextPage()
      page.heading(sentence)
      page.close()
      try Terminal.write(page.text)
    }
  }
}
