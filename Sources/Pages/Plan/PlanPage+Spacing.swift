import Olivine

extension PlanPage {
  /// One pair of sentences for medicines with the same hours, and a drawing of the day.
  var spacing: Markup {
    group {
      h2(wording("plan.heading.spacing"))
      if plan.spacing.isEmpty {
        p(wording("plan.spacing.none"))
      } else {
        ul {
          for group in plan.spacing.groupedByHours {
            li {
              sentence("medicine_first", group, hours: ("lead", group.leadHours))
              " "
              sentence("magnesium_first", group, hours: ("follow", group.followHours))
            }
          }
        }
        if let last = plan.steps.last {
          DayTimeline(
            intakes: last.intakes.map(\.time), rows: plan.spacing.map(timelineRow)
          ).markup(id: "day")
        }
      }
    }
  }

  private func sentence(
    _ id: String, _ group: SpacingGroup, hours: (name: String, value: Double)
  ) -> String {
    wording(
      "plan.spacing.\(id)" + (hours.value == 1 ? ".one" : ""),
      [
        "medicine": list(group.medicines), hours.name: hours.value.text(decimals: 1),
      ])
  }

  private func timelineRow(_ separation: Separation) -> DayTimeline.Row {
    let details = clearance.person.medicineDetails.first { $0.key.text == separation.medicine }
    return DayTimeline.Row(
      name: separation.medicineName, leadHours: separation.leadHours,
      followHours: separation.followHours, times: details?.value.times ?? [])
  }
}
