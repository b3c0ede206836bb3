import Olivine

extension DoctorLetter {
  /// Beyond this many rows cautions are named by title only, so that the letter fits one side.
  private static let rowsOfOneSide = 6
  /// Beyond this many, the less urgent reasons are too.
  private static let rowsAtMost = 12

  /// The rules that decide with their sources, and the others by title.
  @MarkupBuilder var reasons: Markup {
    let deciding = shown.filter { $0.consequence >= .cap }
    let cautions = shown.filter { $0.consequence == .warn }
    let isCrowded = deciding.count + cautions.count > Self.rowsOfOneSide
    let rows = Array((isCrowded ? deciding : deciding + cautions).prefix(Self.rowsAtMost))
    let condensed = (deciding + cautions).filter { !rows.contains($0) }
    h2(wording("letter.reasons"))
    if rows.isEmpty {
      p(wording("letter.reasons_none"))
    } else {
      table {
        caption(wording("letter.reasons"), .class("visually-hidden"))
        thead {
          tr {
            for column in ["rule", "reason"] {
              th(wording("letter.column.\(column)"), scope: .column)
            }
          }
        }
        tbody { rows.map(row) }
      }
    }
    titles(of: condensed, under: "letter.condensed")
    titles(of: shown.filter { $0.consequence == .inform }, under: "letter.noted")
  }

  private var shown: [Finding] { assessment.findingsToShow }

  private func row(_ finding: Finding) -> Markup {
    tr {
      Markup.element(
        Element(
          .th, [.scope(.row)],
          group {
            finding.rule
            span(wording("letter.level.\(finding.consequence.rawValue)"), .class("quiet"))
          }))
      td {
        title(of: finding)
        if let source = finding.provenance?.source {
          span(source.typeset, .class("quiet", "data"))
        }
      }
    }
  }

  @MarkupBuilder private func titles(of findings: [Finding], under id: String) -> Markup {
    if !findings.isEmpty {
      let named = findings.map { "\($0.rule) \(title(of: $0))" }
      p(wording(id, ["rules": named.joined(separator: "; ")]))
    }
  }

  private func title(of finding: Finding) -> String {
    RuleText.with(id: finding.rule)?.title ?? finding.message(in: pageWording)
  }
}
