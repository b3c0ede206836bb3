import ArgumentParser
import Interchange
import Olivine

/// `olivine evidence check`: printed numbers against each other.
struct EvidenceCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check whether the printed numbers of studies can all be true.",
    discussion: """
      Without a file, the studies of the catalogue are checked. A table needs no more than the columns \
      it has: n1 m1 sd1, base_m1 base_sd1, e1, effect, p_value and so on; within_p1 and within_p2 for \
      changes within a group; percent1 and percent2, with events_total and people_total when the groups \
      are known only together.

      Example:
        olivine evidence check
        olivine evidence check studies.csv
      """)

  @Argument(help: "Studies as CSV or TSV; - is standard input. Leave it out for the catalogue.")
  var studies: String?

  @OptionGroup var json: JSONOption

  func run() throws {
    try report {
      let read =
        if let studies {
          try InputFile.read(studies) { data throws(InputProblem) in
            try StudyTableReader.toCheck(data)
          }
        } else {
          StudyRecord.all.map { ReadStudy(study: $0, findings: $0.consistencyFindings) }
        }
      try Terminal.write(
        json.json ? EvidenceDocument.checks(read).text() + "\n" : text(read))
    }
  }

  private func text(_ studies: [ReadStudy]) -> String {
    var page = TextPage()
    let wrong = studies.filter { $0.findings.contains { $0.isContradiction } }
    let found = studies.filter { !$0.findings.isEmpty }
    page.heading(
      "\(studies.count) studies checked; the numbers of \(wrong.count) cannot all be true.")
    for read in found {
      page.heading("\(read.study.name) [\(read.study.id)]")
      for finding in read.findings {
        page.bullet(
          ConsistencyText.sentence(finding), mark: finding.isContradiction ? "!" : "-")
      }
      if read.study.ratedRiskOfBias != read.study.riskOfBias {
        page.paragraph(
          "Its risk of bias counts as \(read.study.ratedRiskOfBias.rawValue).", indent: 4)
      }
    }
    page.line()
    page.paragraph(
      "! cannot be true as printed; - worth knowing. A study without a line here may still be wrong: "
        + "most print too little to be checked.")
    page.close()
    return page.text
  }
}
