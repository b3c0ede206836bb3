package import Olivine

/// The warning before the list for whoever fills the capsules.
package func helperListPage(_ trial: Trial) -> Document {
  let isBlinded = trial.trialProtocol.blinding != .open
  return formPage(
    title: wording("dispensing.title"),
    heading: .above(lead: wording(isBlinded ? "trial.helper.lead" : "trial.helper.none")),
    back: SitePlace.status.target, checkedOn: trial.plan.clearance.day
  ) {
    if isBlinded {
      callout(.caution, wording("trial.helper.warning"))
      form(.post, to: SitePlace.helperList.target) {
        input(.hidden, name: "helper", .value("yes"))
        submitButton(wording("trial.helper.open"))
      }
      wayOut("trial.helper.back", to: .today)
    } else {
      placeLinks([.today])
    }
    callout(.emergency, wording("emergency.signs"))
  }
}
