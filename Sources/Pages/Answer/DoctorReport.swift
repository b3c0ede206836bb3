import Olivine

/// The report for the doctor (`olivine answer --html --for doctor`), one side of paper: question and
/// answer, safety, what was done, result, prior evidence, what the patient asks.
package func doctorReport(_ model: AnswerModel) -> Document {
  Document(
    title: wording("report.doctor.title"), layout: .report,
    footer: standardFooter(details: [model.method, wording("report.doctor.footer")])
  ) {
    pageHeader(wording("report.doctor.title"))
    model.header
    model.questionAndAnswer
    model.safetyBox
    model.doctorConduct
    sideBySide {
      model.doctorResult
    } and: {
      if let effect = model.effect { model.effectChart(effect, showsChances: false) }
    }
    model.doctorEvidence
    model.asks
  }
}

extension AnswerModel {
  fileprivate var header: Markup {
    let parts = [
      subject.name ?? wording("letter.name_not_given"),
      subject.age.map { wording("report.doctor.age", ["age": "\($0)"]) },
      subject.day?.onPage,
      subject.reportID.map { wording("report.doctor.id", ["id": $0]) },
    ]
    return p(parts.compactMap(\.self).joined(separator: ", "))
  }

  @MarkupBuilder fileprivate var questionAndAnswer: Markup {
    p {
      strong(wording("report.doctor.question") + ": ")
      question
    }
    p {
      strong(wording("report.doctor.answer") + ": ")
      sentence
    }
  }

  private var question: String {
    guard let form, let dose else {
      return wording("report.doctor.question.text.unknown", ["N": noun])
    }
    return wording(
      "report.doctor.question.text",
      ["form": form.insideSentence, "mg_d": milligrams(dose), "N": noun])
  }

  fileprivate var safetyBox: Markup {
    section(.class("finding", safety.redFlags?.isEmpty == false ? "emergency" : "clear")) {
      h2(wording("report.doctor.safety"))
      if let flags = safety.redFlags, !flags.isEmpty {
        p {
          strong(wording("letter.red_flags") + ": ")
          flags.joined(separator: "; ")
        }
      } else {
        p(
          wording(
            safety.redFlags == nil
              ? "report.doctor.red_flags_not_asked" : "report.doctor.red_flags_none"))
      }
      summaryList([
        SummaryRow(
          wording("letter.kidney"),
          lines: safety.kidney.isEmpty ? [wording("letter.kidney.none")] : safety.kidney),
        SummaryRow(
          wording("letter.fact.hours_apart"),
          lines: safety.interactions.isEmpty
            ? [wording("letter.interactions_none")] : safety.interactions),
        SummaryRow(wording("report.doctor.total"), total),
        SummaryRow(
          wording("report.person.side_effects"), joined(safety.sideEffects)),
        SummaryRow(wording("report.doctor.stop_events"), joined(safety.stopEvents)),
      ])
    }
  }

  private var total: String {
    guard let total = safety.totalMagnesium else { return wording("page.not_known") }
    guard let maximum = safety.maximum else {
      return wording("plan.steps.dose", ["mg_d": milligrams(total)])
    }
    return wording(
      "report.doctor.total.value",
      ["mg_d": milligrams(total), "max_mg_d": milligrams(maximum)])
  }

  private func joined(_ items: [String]?) -> String {
    guard let items else { return wording("page.not_known") }
    return items.isEmpty ? wording("letter.list_none") : items.joined(separator: "; ")
  }

  @MarkupBuilder fileprivate var doctorConduct: Markup {
    h2(wording("report.doctor.what_was_done"))
    ul(.class("print-columns")) {
      conduct.lines.map { li($0) }
      if conduct.hasStoppedEarly { li(wording("report.doctor.stopped_early")) }
    }
  }

  @MarkupBuilder fileprivate var doctorResult: Markup {
    h2(wording("report.doctor.result"))
    if let effect {
      p(
        wording(
          "report.doctor.chances",
          [
            "points": pointsInWords(effect.smallestUseful),
            "useful": percent(effect.usefulRelief.probability),
            "any": percent(effect.anyRelief.probability),
          ]))
    }
    if let reached = reachedSentence("report.doctor.reached") { p(reached) }
    if let weight = numbers.priorWeight {
      p(wording("report.doctor.prior_weight", ["weight": percent(weight)]))
    }
    limits.map { p($0) }
  }

  @MarkupBuilder fileprivate var doctorEvidence: Markup {
    h2(wording("report.doctor.prior_evidence"))
    p(wording("report.doctor.trial") + (priorForDoctor.isEmpty ? "" : " " + priorForDoctor))
  }

  @MarkupBuilder fileprivate var asks: Markup {
    h2(wording("report.doctor.asks"))
    div(.class("choices")) {
      for ask in ["continue", "stop", "change_dose", "test_serum"] {
        tickBox(wording("report.doctor.asks.\(ask)"))
      }
    }
    p(wording("report.doctor.asks.reply"))
    writingLines(1)
  }

  fileprivate var method: String {
    wording("report.doctor.method", ["version": version])
  }
}
