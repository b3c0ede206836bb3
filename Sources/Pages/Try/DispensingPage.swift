package import Olivine

/// The list for whoever fills the capsules: what belongs into every numbered supply.
///
/// - Parameters:
///   - list: what the opened seal gives the dispenser.
///   - trial: the trial, for its dates and the form of magnesium.
package func dispensingPage(_ list: DispensingList, for trial: Trial) -> Document {
  Document(title: wording("dispensing.title"), layout: .report, footer: standardFooter()) {
    pageHeader(wording("dispensing.title"), lead: wording("dispensing.lead"))
    ul {
      li(wording("dispensing.secret"))
      li(wording("dispensing.alike", ["form": trial.plan.form.shortName.insideSentence]))
      li(
        wording(
          "dispensing.limit",
          [
            "mg": trial.plan.fullDose.text(), "room_mg_d": trial.plan.clearance.room.text(),
          ]))
      li(wording("dispensing.emergency"))
    }
    table(
      wording("dispensing.table"),
      columns: ["supply", "holds"].map { wording("dispensing.column.\($0)") },
      rows: list.entries.map { $0.row(of: trial) })
    signatureLines([wording("dispensing.filled_by"), wording("dispensing.date")])
  }
}

extension DispensingList.Entry {
  fileprivate func row(of trial: Trial) -> [String] {
    let date = pageWording.date(trial.day(firstDay))
    let name = wording(
      "dispensing.supply", ["n": "\(supply)", "date": date, "days": "\(doses.count)"])
    let isTreatment = phase == .treatment
    let what = wording(isTreatment ? "dispensing.magnesium" : "dispensing.placebo")
    let amount = isTreatment ? steps : wording("dispensing.alike_count")
    return [name, wording("dispensing.contents", ["what": what, "amount": amount])]
  }

  /// "125 mg for 3 days, then 250 mg for 11 days".
  private var steps: String {
    var runs: [(dose: Double, days: Int)] = []
    for dose in doses {
      if let last = runs.last, last.dose == dose {
        runs[runs.count - 1].days += 1
      } else {
        runs.append((dose, 1))
      }
    }
    return runs.map {
      wording("dispensing.step", ["mg": $0.dose.text(), "days": "\($0.days)"])
    }.reduce("") { first, next in
      first.isEmpty ? next : wording("dispensing.then", ["first": first, "next": next])
    }
  }
}
