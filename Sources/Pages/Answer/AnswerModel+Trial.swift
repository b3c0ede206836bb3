package import Olivine

extension AnswerModel {
  /// Takes over the answer of a trial, with its harms, stops and changes.
  package init(_ answer: TrialAnswer, assessment: Assessment, on day: Day) {
    let trial = answer.course.trial
    self.init(
      answer.verdict, assessment: assessment, form: trial.plan.form.shortName,
      dose: trial.plan.fullDose,
      isTakenKnown: answer.course.entries.values.contains { $0.taken != nil }, on: day)
    conduct.lines += answer.conduct(in: pageWording)
    conduct.hasStoppedEarly = answer.course.dosing.stoppedAfter != nil
    safety.sideEffects = answer.harms.filter { $0.onDays + $0.offDays > 0 }.map {
      $0.sentence(in: pageWording)
    }
    if answer.harms.isEmpty { safety.sideEffects = nil }
    safety.stopEvents = answer.course.stopEvents(in: pageWording)
    subject.reportID = String(trial.sealed.commitment.bytes.hexadecimal.prefix(8))
  }
}
