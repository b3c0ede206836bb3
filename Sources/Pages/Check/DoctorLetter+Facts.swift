import Olivine

extension DoctorLetter {
  /// What the decision rests on, as entered, and what it entails.
  var facts: Markup {
    group {
      h2(wording("letter.facts"))
      summaryList([
        SummaryRow(wording("letter.limit"), lines: limitLines),
        SummaryRow(wording("letter.fact.hours_apart"), lines: spacingLines),
        SummaryRow(wording("letter.fact.tests"), lines: testLines),
        SummaryRow(wording("letter.kidney"), lines: kidneyLines),
        SummaryRow(wording("letter.serum"), serum),
        SummaryRow(wording("letter.taken"), lines: takenLines),
        SummaryRow(wording("letter.food"), food),
        SummaryRow(wording("letter.circulation"), circulation),
        SummaryRow(wording("letter.conditions"), conditions),
        SummaryRow(wording("letter.medicines"), medicines),
      ])
    }
  }

  private var limitLines: [String] {
    var lines = [limit]
    let sulfates: Set<String> = ["sulfate_anhydrous", "sulfate_heptahydrate"]
    let forms = assessment.forbiddenForms.filter { !sulfates.contains($0.text) }
    if !forms.isEmpty, assessment.decision != .block {
      lines.append(wording("letter.limit.forms", ["forms": list(forms.map(\.name))]))
    }
    if let clearance = assessment.clearance {
      lines.append(wording("letter.limit.valid", ["date": clearance.expiry.onPage]))
    }
    return lines
  }

  private var limit: String {
    if let afterConsent = assessment.maximumAfterConsent, assessment.maximum == 0 {
      return afterConsent > 0
        ? wording("letter.limit.after_consent", ["max_mg_d": milligrams(afterConsent)])
        : wording("letter.limit.none")
    }
    return wording(
      "letter.limit.total",
      ["max_mg_d": milligrams(assessment.maximum), "room_mg_d": milligrams(assessment.room)])
  }

  var spacingLines: [String] {
    let lines = assessment.separations.groupedByHours.map { group in
      wording(
        "letter.interactions.line",
        [
          "medicine": list(group.medicines), "lead": group.leadHours.text(decimals: 1),
          "follow": group.followHours.text(decimals: 1),
        ])
    }
    return lines.isEmpty ? [wording("letter.interactions_none")] : lines
  }

  private var testLines: [String] {
    let lines = assessment.monitoring.groupedByWeeks().map { group in
      wording(
        "letter.tests.line",
        [
          "tests": list(group.tests.map { wording("monitor.\($0.rawValue)") }),
          "weeks": MonitoringText.when(group.weeks, in: pageWording),
          "rules": group.reasons.joined(separator: ", "),
        ])
    }
    return lines.isEmpty ? [wording("letter.tests_none")] : lines
  }

  private var food: String {
    guard let intake = person.diet?.intake else { return wording("letter.food.none") }
    let range = wording(
      "letter.food.range",
      [
        "best_mg_d": milligrams(intake.best), "low_mg_d": milligrams(intake.low),
        "high_mg_d": milligrams(intake.high),
      ])
    guard let ear = person.averageRequirement, let rda = person.recommendedAllowance else {
      return range
    }
    let reference = wording(
      "letter.food.reference", ["ear_mg_d": milligrams(ear), "rda_mg_d": milligrams(rda)])
    return "\(range); \(reference)"
  }

  private var circulation: String {
    let known = [
      person.systolicPressure.map {
        wording("letter.circulation.pressure", ["mmhg": $0.text()])
      },
      person.pulse.map { wording("letter.circulation.pulse", ["bpm": $0.text()]) },
    ].compactMap(\.self)
    return known.isEmpty ? wording("letter.circulation.none") : known.joined(separator: ", ")
  }

  private var conditions: String {
    named(person.conditions?.map { Condition.with(code: $0.text)?.name ?? $0.text })
  }

  private var medicines: String {
    let coded = person.medicines?.map { Medicine.with(code: $0.text)?.name ?? $0.text }
    return named(
      person.otherMedicines.isEmpty ? coded : (coded ?? []) + person.otherMedicines)
  }

  private func named(_ items: [String]?) -> String {
    guard let items else { return wording("letter.list_not_answered") }
    return items.isEmpty ? wording("letter.list_none") : items.joined(separator: "; ")
  }
}
