import Catalogue
import Quantities

/// The page `Documentation/validation.md`: every published number beside what each model says.
///
/// - Parameter reports: the first is the model that forecasts use.
public func validationMarkdown(_ reports: [ValidationReport]) -> String {
  var lines = [
    "# The body model beside publications", "",
    "Generated; do not edit. Run the suite `ValidationTests` with `OLIVINE_WRITE_DOCUMENTS=1` to write it",
    "again.", "",
    "## How to read it", "",
    "- `fitted`: a parameter was set to this number. `consulted`: it was in view while parameters or the",
    "  simulated protocol were revised. `untouched`: it influenced nothing.",
    "- Only the untouched rows test prediction, and two of the five compare with a threshold or with extreme",
    "  cases. Predictive accuracy is unknown until the model is run on observations kept apart.",
    "- Many sources were read as abstracts; rows marked recalled should be checked against full texts.",
    "- Agreement of fitted and consulted rows shows that one parameter set can describe them together, no more.",
    "- A simulated serum is never reassurance: rules based on kidney function override the simulation.",
    "",
    "## Count", "",
    "A ratio of model to report of 0.8-1.2 is \"20 %\", 0.5-1.5 is \"50 %\".", "",
    "| model | role | rows | within 20 % | within 50 % |", "|---|---|---|---|---|",
  ]
  for report in reports {
    for role in ModelObservation.Role.allCases.map(Optional.some) + [nil] {
      let tally = report.tally(role)
      lines.append(
        "| \(report.model.id) | \(role?.rawValue ?? "all") | \(tally.rows) | \(tally.within20) | "
          + "\(tally.within50) |")
    }
  }
  lines += ["", "## Row by row", ""]
  let models = reports.map { "\($0.model.id) | ratio | within |" }.joined(separator: " ")
  lines.append("| id | study | protocol | quantity | reported | unit | role | " + models)
  lines.append(
    "|---|---|---|---|---|---|---|" + String(repeating: "---|", count: 3 * reports.count))
  for (index, row) in (reports.first?.rows ?? []).enumerated() {
    let observation = row.observation
    let reported =
      significant(observation.reported)
      + (observation.spread.isEmpty ? "" : " (\(observation.spread))")
    let cells = reports.map {
      let row = $0.rows[index]
      return "\(significant(row.simulated)) | \(row.ratio.fixedText(decimals: 2)) | "
        + "\(row.nearness.rawValue) |"
    }
    lines.append(
      "| \(observation.id) | \(observation.study) | \(observation.conditions) | "
        + "\(observation.quantity) | \(reported) | \(observation.unit) | "
        + "\(observation.role.rawValue) | " + cells.joined(separator: " "))
  }
  lines += [
    "", "## What was tried against the known failures", "",
    "| failure | parameter | factor | kept in body-2 | outcome |", "|---|---|---|---|---|",
  ]
  for change in ModelChange.body {
    lines.append(
      "| \(change.failure). \(change.about) | \(change.parameter) | "
        + "\(change.factor.text(decimals: 2)) | \(change.isKept ? "yes" : "no") | \(change.outcome) |"
    )
  }
  lines += [
    "",
    "Not attempted: clearance studies that contradict each other (5), oxide, whose sources span tenfold (6),",
    "advanced kidney disease, where rules decide (7), and what the model does not hold: hormones, calcium,",
    "adaptation, dialysis (8).", "",
  ]
  return lines.joined(separator: "\n")
}

/// About four digits, without an exponent.
private func significant(_ value: Double) -> String {
  var decimals = 3
  var size = value.magnitude
  while size >= 10, decimals > 0 {
    size /= 10
    decimals -= 1
  }
  while size < 1, size > 0, decimals < 8 {
    size *= 10
    decimals += 1
  }
  return value.text(decimals: decimals)
}
