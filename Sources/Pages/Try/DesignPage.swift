import Olivine

/// A trial before it starts: how long, what it can find, how it goes, and how it may end.
package func designPage(_ model: DesignModel) -> Document {
  let title = wording("design.title", ["days": "\(model.days)"])
  return Document(title: title, footer: standardFooter()) {
    pageHeader(
      title,
      lead: wording(
        "design.lead", ["points": pointsOnPage(model.detectablePoints), "N": model.noun]))
    keyFigures(
      [
        KeyFigure(wording("design.figure.days"), "\(model.days)"),
        KeyFigure(wording("design.figure.points"), pointsOnPage(model.detectablePoints)),
      ]
        + (model.layout.pairs > 0
          ? [KeyFigure(wording("design.figure.pairs"), "\(model.layout.pairs)")] : []))
    if let learned = model.learnedPoints {
      p(wording("design.learned", ["points": pointsOnPage(learned)]))
    }
    p(wording("design.smaller", ["N": model.noun]))
    model.course
    model.endings
    model.why
    model.others
    callout(.emergency, wording("emergency.signs"))
  }
}

/// "1 point", "1.2 points".
func pointsOnPage(_ points: Double) -> String { pageWording.points(points) }

extension Layout {
  /// What happens on its days.
  ///
  /// - Parameter days: all days that it shares out.
  fileprivate func text(of days: Int) -> String {
    switch self {
    case .pairs(let count, let period):
      wording("design.layout.pairs.text", ["pairs": "\(count)", "days": "\(period)"])
    case .mirrored(let period):
      wording("design.layout.mirrored.text", ["days": "\(period)"])
    case .switchDays: wording("design.layout.switch_days.text", ["days": "\(days)"])
    case .randomStart: wording("design.layout.random_start.text", ["days": "\(days)"])
    case .steppedDose(let period):
      wording("design.layout.stepped_dose.text", ["days": "\(period)"])
    case .singlePair(let period):
      wording("design.layout.single_pair.text", ["days": "\(period)"])
    }
  }
}

extension DesignModel {
  var course: Markup {
    group {
      h2(wording("design.plan"))
      TrialTimeline(
        finding: wording(
          drawnDays < days ? "design.strip" : "design.strip.whole",
          ["days": "\(days)", "drawn": "\(drawnDays)"]), parts: parts
      ).markup(id: "strip")
      ul {
        if toleranceDays > 0 { li(wording("design.part.tolerance.text")) }
        if runInDays > 0 { li(wording("design.part.run_in.text", ["N": noun])) }
        li(layout.text(of: drawnDays))
        li(wording("design.missed"))
        li(wording("design.stop"))
      }
    }
  }

  @MarkupBuilder var endings: Markup {
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
      if isAdvisedAgainst, let last = advice.last { callout(.caution, last) }
    }
  }

  private func inTen(_ probability: Double) -> String {
    probability < 0.05
      ? wording("design.chance.under")
      : wording("design.chance", ["n": "\(Verdict.inTen(probability))"])
  }

  @MarkupBuilder var why: Markup {
    if !reasons.isEmpty {
      h2(wording("design.reasons"))
      ul { reasons.map { li($0) } }
    }
    let others = isAdvisedAgainst ? advice.dropLast() : advice[...]
    if !others.isEmpty {
      h2(wording("design.advice"))
      ul { others.map { li($0) } }
    }
  }

  @MarkupBuilder fileprivate var others: Markup {
    if !alternatives.isEmpty {
      h2(wording("design.alternatives"))
      p(wording("design.alternatives.lead"))
      table(
        wording("design.alternatives"),
        columns: ["layout", "days", "finds"].map { wording("design.column.\($0)") },
        rows: alternatives.map {
          [$0.layout.name(in: pageWording), "\($0.days)", pointsOnPage($0.detectablePoints)]
        }, .class("titled"))
    }
  }
}
