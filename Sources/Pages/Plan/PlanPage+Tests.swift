import Olivine

extension PlanPage {
  /// What to have tested, first before the start, then week by week.
  var tests: Markup {
    group {
      h2(wording("plan.heading.tests"))
      if plan.monitoring.isEmpty {
        p(wording("plan.monitoring.none"))
      } else {
        ul { testLines.map { li($0) } }
      }
      p(wording("plan.long_treatment"))
    }
  }

  private var testLines: [String] {
    let atHome = plan.monitoring.filter { $0.weeks == MonitoringText.twiceWeekly }
    let others = plan.monitoring.filter { $0.weeks != MonitoringText.twiceWeekly }
    let before = others.filter { $0.weeks.contains(0) }.map(\.test)
    return (before.isEmpty ? [] : [wording("plan.monitoring.before", ["tests": names(before)])])
      + others.groupedByWeeks(from: 1).map(laterLine)
      + (atHome.isEmpty ? [] : [wording("plan.monitoring.twice_weekly")])
  }

  private func laterLine(_ group: TestGroup) -> String {
    wording(
      group.weeks == [1] ? "plan.monitoring.after.one" : "plan.monitoring.after",
      ["tests": names(group.tests), "weeks": list(group.weeks.map(String.init))])
  }

  private func names(_ tests: [MonitoringTest]) -> String {
    list(tests.map { wording("monitor.\($0.rawValue)") })
  }
}
