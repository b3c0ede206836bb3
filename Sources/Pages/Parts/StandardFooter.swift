import Olivine

/// The footer of every page of a person: what it is not, how old its evidence is, what made it.
///
/// - Parameters:
///   - day: the day of the check behind the page.
///   - details: lines of the page's own, shown first.
func standardFooter(checkedOn day: Day? = nil, details: [String] = []) -> Markup {
  let made = wording(
    "page.made_with",
    ["rule_base": CatalogueVersion.ruleBase, "mark": CatalogueVersion.mark])
  let checked = day.map { wording("page.checked_on", ["date": $0.onPage]) + " " } ?? ""
  return disclaimerFooter(
    text: wording("disclaimer"), evidenceDate: evidenceDateInWords,
    details: details + [checked + made])
}

/// The day up to which the evidence was read, as people write it.
private var evidenceDateInWords: String {
  Day(CatalogueVersion.evidenceDate)?.onPage ?? CatalogueVersion.evidenceDate
}
