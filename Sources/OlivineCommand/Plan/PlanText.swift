import Olivine

/// A plan as text.
enum PlanText {
  static func page(_ result: PlanResult, _ assessment: Assessment) -> TextPage {
    guard let plan = result.plan else {
      return noPlan(result.refusal, assessment)
    }
    let words = Wording.english
    var page = TextPage()
    page.heading("Your plan: \(plan.form.shortName), up to \(plan.fullDose.text()) mg a day")
    if let lowered = plan.loweredSentence() { page.paragraph(lowered) }
    for reason in plan.reasons { page.paragraph(reason.text()) }
    if !plan.alternatives.isEmpty {
      let names = plan.alternatives.prefix(4).map(\.text).joined(separator: ", ")
      page.paragraph("Fits as well: \(names).")
    }
    add(plan.foodFirst, to: &page)
    page.heading("Steps")
    for step in plan.steps {
      let times = step.intakes.map { "\($0.milligrams.text()) mg at \($0.time)" }.formattedList
      page.row("From day \(step.fromDay)", "\(step.dose.text()) mg a day: \(times)")
    }
    page.paragraph(words("plan.with_food"))
    page.paragraph(words("plan.missed"))
    page.paragraph(plan.gutSentences().joined(separator: " "))
    CheckText.addSeparations(plan.spacing, to: &page)
    CheckText.addMonitoring(plan.monitoring, to: &page)
    page.heading("Stop, and get help")
    page.paragraph(words("emergency.signs"))
    page.paragraph(words("plan.sick_day"))
    page.close(with: [
      words("plan.expires", ["date": plan.clearance.expiry.inWords]), words("plan.change"),
    ])
    return page
  }

  private static func noPlan(_ refusal: PlanRefusal?, _ assessment: Assessment) -> TextPage {
    guard let refusal else { return CheckText.page(assessment) }
    var page = TextPage()
    page.heading("There is no plan")
    page.paragraph(refusal.text())
    if refusal.isAboutForm {
      for form in assessment.clearance?.usableForms ?? [] {
        page.bullet("\(form.shortName) [\(form.text)]")
      }
    }
    page.close()
    return page
  }

  private static func add(_ food: FoodFirst, to page: inout TextPage) {
    let words = Wording.english
    let gap = ["gap_mg_d": (food.gap ?? 0).text()]
    page.heading("Food first")
    switch food.advice {
    case .fillsGap: page.paragraph(words("plan.food_first", gap))
    case .largeGap: page.paragraph(words("plan.food_first_large_gap", gap))
    case .enough: page.paragraph(words("plan.food_first_none"))
    case .unknown: page.paragraph(words("plan.food_first_unknown"))
    case .notNow: page.paragraph(words("food.dietitian"))
    }
    for item in food.suggestions {
      page.bullet("\(item.name), \(item.portion): \(item.milligramsPerPortion.text()) mg")
    }
  }
}
