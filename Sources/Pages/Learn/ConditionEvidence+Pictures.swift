import Olivine

extension ConditionEvidence {
  /// The studies on one axis for each kind of number, those without numbers below; nothing without studies.
  func pictures(_ forests: [ForestTable]) -> Markup {
    let plots = forests.compactMap { table in
      ForestPlot(
        table, finding: ForestFinding.sentence(of: table),
        numbers: ForestWords.numbers(of: table, in: pageWording), linking: { target($0) },
        isDated: false)
    }
    if plots.isEmpty && answer.studies.isEmpty { return .empty }
    return group {
      h2(wording("learn.evidence.plots"))
      if plots.isEmpty {
        p(wording("learn.evidence.plots.none"))
      } else {
        div(.class("pictures")) {
          plots.enumerated().map { index, plot in
            plot.markup(id: ElementID("forest-\(index + 1)"))
          }
        }
      }
      correlations(forests)
      if !answer.unlisted.isEmpty {
        p(wording("learn.evidence.unlisted"))
        ul {
          answer.unlisted.map { study in
            li {
              studyLinks([study])
              ": " + EvidenceText.direction(study.direction, in: pageWording)
            }
          }
        }
      }
    }
  }

  /// Crossovers whose correlation was not printed, at two others.
  @MarkupBuilder private func correlations(_ forests: [ForestTable]) -> Markup {
    let drawn = Set(forests.flatMap(\.rows).map(\.id))
    for study in answer.studies.filter({ drawn.contains($0.id) && !$0.pairedSensitivity.isEmpty }) {
      p(.class("source-line")) {
        studyLinks([study])
        ": "
          + wording(
            "learn.evidence.correlation",
            ["r": PairedMeans.assumedCorrelation.text(decimals: 1)])
        for run in study.pairedSensitivity {
          "; "
            + wording(
              "learn.evidence.correlation.at",
              [
                "r": run.correlation.text(decimals: 1),
                "range": ChartNumber.range(run.effect.interval),
              ])
        }
      }
    }
  }

  /// What the printed numbers say against each other.
  @MarkupBuilder var checks: Markup {
    let found = answer.findings
    if !found.isEmpty {
      h2(wording("learn.evidence.checks"))
      p(wording("learn.evidence.checks.lead"))
      ul {
        found.map { study, findings in
          findings.map { finding in
            li {
              studyLinks([study])
              ": "
                + wording(
                  finding.isContradiction
                    ? "learn.evidence.checks.wrong" : "learn.evidence.checks.fits") + " "
              fact(ConsistencyText.sentence(finding, in: pageWording))
            }
          }
        }.flatMap { $0 }
      }
    }
  }

  /// What the studies of this condition leave open.
  var unknowns: Markup {
    group {
      h2(wording("learn.evidence.unknowns"))
      ul {
        gaps.map { li($0) }
      }
      div(.class("screen-only")) {
        linkList([PlaceLink(.unknowns, about: LearnPlace.unknowns.about)])
      }
    }
  }

  /// The gaps that the rows themselves show.
  private var gaps: [String] {
    var gaps: [String] = []
    func add(_ id: String, _ count: Int? = nil) {
      guard let count else {
        gaps.append(wording("learn.evidence.gap.\(id)"))
        return
      }
      if count == 1 { gaps.append(wording("learn.evidence.gap.\(id).one")) }
      if count > 1 { gaps.append(wording("learn.evidence.gap.\(id)", ["n": "\(count)"])) }
    }
    let tablets = answer.body.studies.contains { study in
      study.isControlled && answer.question.routes.contains(study.route)
        && !study.differs(from: answer.question)
    }
    if !tablets { add("untested") }
    add("unlisted", answer.unlisted.count)
    add("recalled", answer.studies.count { $0.tag == .recalled })
    add("unreported", answer.studies.count { $0.direction == .notReported })
    if !answer.studies.isEmpty {
      if answer.forests.allSatisfy({ $0.pooled == nil }) { add("unpooled") }
      add("short")
    }
    return gaps
  }

  /// The date and the way, in short; the overview tells the rest.
  ///
  /// On paper the foot of the page has the date.
  var method: Markup {
    div(.class("screen-only")) {
      h2(wording("learn.evidence.method"))
      p(EvidenceMethod.date)
      p(wording("learn.evidence.method.short"))
      linkList([
        PlaceLink(.evidence, about: wording("learn.evidence.method.more")),
        PlaceLink(.models, about: LearnPlace.models.about),
      ])
    }
  }
}
