extension StudyRecord {
  /// How much the study says about magnesium by mouth over weeks, for the model of the priors.
  ///
  /// By mouth alone 1; by infusion and mouth a half; by infusion with an outcome after weeks a quarter;
  /// prevention with another outcome a tenth. Outcomes of minutes to hours, studies without a control and
  /// rows from memory say nothing.
  var relevanceToPriors: Double {
    guard tag != .recalled, riskOfBias != .critical, role.canBePooled,
      role != .activeControlTrial
    else { return 0 }
    if role == .preventionTrial { return 0.1 }
    guard outcomeKind == .pain, let days = followUpDays, days >= 7 else { return 0 }
    let route = plainRoute.lowercased()
    if route == "oral" { return 1 }
    if route.contains("oral") { return 0.5 }
    return route == "iv" || route == "intramuscular" ? 0.25 : 0
  }

  /// The node of the model for the group of the study: that of its condition where there is one.
  var priorNode: String {
    for question in EvidenceQuestion.all where question.groups == [group] {
      if case .node(let name) = question.prior { return name }
    }
    return group
  }
}
