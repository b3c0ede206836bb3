import Catalogue
import Quantities

/// The part of `Documentation/validation.md` on the nerve model.
public func nerveValidationMarkdown(_ validation: NerveValidation) -> String {
  var lines = [
    "", "# The nerve model beside publications", "",
    "`input` and `calibrated` rows test nothing: they went into the model. A verdict is a judgement passed on the",
    "numbers the model gave; `as judged` says that it still gives them. Where a publication printed an interval,",
    "`inside` says whether the model lies in it.", "",
    "| verdict | rows |", "|---|---|",
  ]
  for verdict in NerveObservation.Verdict.allCases {
    lines.append("| \(verdict.rawValue) | \(validation.count(verdict)) |")
  }
  lines += [
    "",
    "| id | part | observation | published | model quantity | model now | verdict | as judged | inside | note |",
    "|---|---|---|---|---|---|---|---|---|---|",
  ]
  for row in validation.rows {
    let observation = row.observation
    let now = zip(row.numbers, observation.numbers).map { value, printed in
      value.fixedText(
        decimals: printed.split(separator: ".").dropFirst().first?.count ?? 0)
    }.joined(separator: "; ")
    let inside = row.isInside.map { $0 ? "yes" : "no" } ?? "-"
    lines.append(
      "| \(observation.id) | \(observation.part) | \(observation.observation) | "
        + "\(observation.published) (\(observation.provenance.source)) | \(observation.quantity) | "
        + "\(now) | \(observation.verdict.rawValue) | \(row.isUnchanged ? "yes" : "no") | \(inside) | "
        + "\(observation.note) |")
  }
  lines.append("")
  return lines.joined(separator: "\n")
}
