import Olivine

extension PlanPage {
  var form: Markup {
    group {
      h2(wording("plan.heading.form"))
      plan.loweredSentence(in: pageWording).map { p($0) }
      plan.reasons.map { p($0.text(in: pageWording)) }
      if !saysNoFormIsBetter { p(wording("plan.no_form_better")) }
      if !plan.alternatives.isEmpty {
        let some = plan.alternatives.prefix(Self.alternativesShown).map(\.shortName.insideSentence)
        p(wording("plan.alternatives", ["forms": list(some)]))
      }
      let avoided = clearance.forbiddenForms.map(\.shortName.insideSentence)
      p(wording("plan.avoid_forms", ["forms": list(avoided)]))
      if !clearance.avoidedFormulations.isEmpty { p(wording("plan.avoid_tablets")) }
    }
  }

  /// More names than this help nobody to choose.
  private static let alternativesShown = 4

  private var saysNoFormIsBetter: Bool {
    plan.reasons.contains {
      ["plan.form.default", "plan.form.low_cost", "plan.form.sleep"].contains($0.id)
    }
  }

  /// The dose day by day, what to do with it, and what the gut may do.
  var steps: Markup {
    group {
      h2(wording("plan.heading.steps"))
      scrollArea(wording("plan.steps.caption")) { stepsTable }
      ul {
        li(wording("plan.steps.days"))
        if plan.steps.count > 1 { li(wording("plan.step_condition")) }
        li(limit)
        li(wording("plan.steps.label"))
        li(wording("plan.with_food"))
        li(wording("plan.missed"))
      }
      h3(wording("plan.heading.gut"))
      plan.gutSentences(in: pageWording).map { p($0) }
    }
  }

  private var stepsTable: Markup {
    table {
      caption(wording("plan.steps.caption"))
      thead {
        tr {
          for column in ["from_day", "mg_d", "times"] {
            th(wording("plan.steps.\(column)"), scope: .column)
          }
        }
      }
      tbody {
        for step in plan.steps {
          tr {
            th("\(step.fromDay)", scope: .row)
            td(wording("plan.steps.dose", ["mg_d": milligrams(step.dose)]))
            td { step.intakes.map { span(intake($0), .class("line")) } }
          }
        }
      }
    }
  }

  private func intake(_ intake: PlannedStep.Intake) -> String {
    wording(
      "plan.steps.intake",
      ["mg": milligrams(intake.milligrams), "time": intake.time.description])
  }

  private var limit: String {
    let limit = ["max_mg_d": milligrams(clearance.maximum)]
    let taken = clearance.maximum - clearance.room
    guard taken > 0 else { return wording("plan.steps.limit", limit) }
    return wording(
      "plan.steps.already", limit.merging(["mg_other_mg_d": milligrams(taken)]) { $1 })
  }
}
