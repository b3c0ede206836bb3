import Catalogue
import People
import Quantities
import Safety

/// What is known of a person for the sentences of the seven questions; what is not known has no entry.
struct QuestionValues {
  let assessment: Assessment
  let plan: Plan?
  let wording: Wording

  var values: [String: String] {
    check.merging(intake) { $1 }.merging(dose) { $1 }.merging(time) { $1 }
  }

  private var check: [String: String] {
    var values = [
      "max_mg_d": assessment.maximum.text(), "room_mg_d": assessment.room.text(),
      "serum_sentence": wording(serumID), "outcome": wording("outcome.pain"),
      "monitoring_sentence": monitoring,
    ]
    values["mg_other_mg_d"] = assessment.person.magnesiumAlreadyTaken?.text()
    if let eGFR = assessment.kidney.lowest, assessment.kidneyIsKnown {
      values["egfr"] = eGFR.text()
      values["kidney_word"] = wording(kidneyID(eGFR))
    }
    return values
  }

  private var serumID: String {
    guard let serum = assessment.person.serumMagnesium?.value.millimolesPerLitre else {
      return "serum.none"
    }
    return serum < 0.70 ? "serum.low" : serum > 1.05 ? "serum.high" : "serum.normal"
  }

  private func kidneyID(_ eGFR: Double) -> String {
    switch eGFR {
    case 60...: "kidney.good"
    case 45...: "kidney.reduced"
    case 30...: "kidney.low"
    default: "kidney.too_low"
    }
  }

  private var monitoring: String {
    let items = plan?.monitoring ?? assessment.monitoring
    let weeks = items.first { $0.test == .serumMagnesium }?.weeks ?? []
    let first =
      weeks.contains(2)
      ? "faq.monitoring.weeks2and4"
      : weeks.contains(4) ? "faq.monitoring.week4" : "faq.monitoring.none"
    return wording(first) + " " + wording("faq.monitoring.long")
  }

  private var intake: [String: String] {
    guard let intake = assessment.person.diet?.intake,
      let allowance = assessment.person.recommendedAllowance
    else { return [:] }
    return [
      "best_mg_d": intake.best.text(), "low_mg_d": intake.low.text(),
      "high_mg_d": intake.high.text(), "rda_mg_d": allowance.text(),
    ]
  }

  private var dose: [String: String] {
    guard let plan, let last = plan.steps.last else { return [:] }
    return [
      "form": plan.form.name.insideSentence, "dose_mg_d": plan.fullDose.text(),
      "full_dose_day": "\(plan.fullDoseFromDay)", "intakes": "\(last.intakes.count)",
    ]
  }

  /// The half-life of the effect before a forecast: median 5 days with its 90 % range.
  private var time: [String: String] {
    let median = Constant.value("effect_half_life_d")
    return [
      "half_life_d": median.text(),
      "half_life_low": Constant.value("effect_half_life_low_d").text(),
      "half_life_high": Constant.value("effect_half_life_high_d").text(),
      "ready_day": wording("faq.ready_day", ["day": (2 * median).text()]),
    ]
  }
}

extension String {
  /// A name inside a sentence: "Magnesium oxide" is "magnesium oxide".
  fileprivate var insideSentence: String { prefix(1).lowercased() + dropFirst() }
}
