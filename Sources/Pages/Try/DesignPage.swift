import Olivine

/// A trial before it starts: how long, what it can find, how it goes, and how it may end.
package func designPage(_ model: DesignModel) -> Document {
  Document(
    title: wording("design.title", ["days": "\(model.days)"]), footer: standardFooter()
  ) {
    pageHeader(
      wording("design.title", ["days": "\(model.days)"]),
      lead: wording(
        "design.lead", ["points": pointsOnPage(model.detectablePoints), "N": model.noun]))
    keyFigures([
      KeyFigure(wording("design.figure.days"), "\(model.days)"),
      KeyFigure(wording("design.figure.points"), pointsOnPage(model.detectablePoints)),
      KeyFigure(wording("design.figure.pairs"), "\(model.pairs)"),
    ])
    p(wording("design.smaller", ["N": model.noun]))
    model.course
    model.endings
    model.why
    callout(.emergency, wording("emergency.signs"))
  }
}

/// "1 point", "1.2 points".
func pointsOnPage(_ points: Double) -> String {
  let number = ChartNumber.plain(points)
  return wording(number == "1" ? "design.points.one" : "design.points", ["points": number])
}

extension DesignModel {
  fileprivate var course: Markup {
    group {
      h2(wording("design.plan"))
      PhaseStrip(parts: parts).markup(id: "strip")
      ul {
        if toleranceDays > 0 { li(wording("design.part.tolerance.text")) }
        if runInDays > 0 { li(wording("design.part.run_in.text", ["N": noun])) }
        li(
          wording(
            pairs == 1 ? "design.part.period.text.one" : "design.part.period.text",
            ["pairs": "\(pairs)", "days": "\(periodDays)"]))
        li(wording("design.missed"))
        li(wording("design.stop"))
      }
    }
  }

  @MarkupBuilder fileprivate var endings: Markup {
    if !chances.isEmpty {
      let none = Verdict.inTen(chanceOfNoAnswer)
      h2(wording("design.answers"))
      div(.class("chart")) {
        TenFigures(
          filled: 10 - none,
          sentence: wording("design.answers.none", ["n": "\(none)", "rest": "\(10 - none)"])
        ).markup(id: "answers")
      }
      table(
        wording("design.answers.lead"),
        columns: [wording("design.column.answer"), wording("design.column.chance")],
        rows: chances.map { chance in
          [
            wording("verdict.name.\(chance.verdict.rawValue)").capitalisedFirst,
            inTen(chance.probability),
          ]
        })
    }
  }

  private func inTen(_ probability: Double) -> String {
    probability < 0.05
      ? wording("design.chance.under")
      : wording("design.chance", ["n": "\(Verdict.inTen(probability))"])
  }

  @MarkupBuilder fileprivate var why: Markup {
    if !reasons.isEmpty {
      h2(wording("design.reasons"))
      ul { reasons.map { li($0) } }
    }
    if !alternatives.isEmpty {
      h2(wording("design.alternatives"))
      p(wording("design.alternatives.lead"))
      table(
        wording("design.alternatives"),
        columns: ["layout", "days", "finds"].map { wording("design.column.\($0)") },
        rows: alternatives.map {
          [$0.name, "\($0.days)", pointsOnPage($0.detectablePoints)]
        })
    }
  }
}
