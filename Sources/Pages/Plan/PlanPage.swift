package import Olivine

/// The plan that `olivine plan --html` writes: food first, then a form, small steps, hours apart, tests,
/// and when to stop.
///
/// - Parameter actions: what can be done with it on the web site; nil in a file.
package func planPage(for plan: Plan, actions: PlanActions? = nil) -> Document {
  let page = PlanPage(plan: plan)
  let title = wording(actions?.isWhatIf == true ? "site.plan.what_if.title" : "plan.title")
  let isFaulty = actions?.state.isFaulty == true
  return Document(
    title: isFaulty ? wording("trial.form.error_title", ["title": title]) : title,
    footer: standardFooter(checkedOn: plan.clearance.day)
  ) {
    actions.map { errorSummary($0.state) }
    pageHeader(
      title, lead: page.lead,
      back: actions == nil ? nil : SitePlace.home.target)
    actions?.first
    callout(.emergency, wording("emergency.signs"))
    page.foodFirst
    page.form
    page.steps
    page.spacing
    page.tests
    page.stop
    page.end
    actions?.whatIf
  }
}

/// The parts of the page, in the order of the day's questions.
struct PlanPage {
  let plan: Plan

  var clearance: Clearance { plan.clearance }

  var lead: String {
    let values = [
      "form": plan.form.shortName, "mg_d": milligrams(plan.fullDose),
      "day": "\(plan.fullDoseFromDay)",
    ]
    return wording(plan.fullDoseFromDay > 1 ? "plan.lead" : "plan.lead.from_start", values)
  }

  var stop: Markup {
    group {
      h2(wording("plan.heading.stop"))
      ul {
        li(wording("plan.sick_day"))
        li(wording("emergency.signs"))
      }
    }
  }

  var end: Markup {
    group {
      h2(wording("plan.heading.end"))
      p(wording("plan.expires", ["date": clearance.expiry.onPage]))
      p(wording("plan.change"))
      if !clearance.allowsTrial { p(wording("plan.trial_not_allowed")) }
    }
  }
}
