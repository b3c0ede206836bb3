import Olivine

extension ConditionEvidence {
  /// Every study, those with a group to compare first; within a kind the newest first.
  var studies: Markup {
    let all = Study.with(condition: prior.condition)
      .sorted { ($0.year ?? 0, $0.id) > ($1.year ?? 0, $1.id) }
    return group {
      h2(wording("learn.evidence.studies"))
      if all.isEmpty { p(wording("learn.evidence.studies.none")) }
      section("controlled", all.filter { $0.kind == .controlled })
      section("links", all.filter { $0.kind == .association })
      section("uncontrolled", all.filter { $0.kind == .uncontrolled })
    }
  }

  @MarkupBuilder private func section(_ id: String, _ studies: [Study]) -> Markup {
    if !studies.isEmpty {
      h3(wording("learn.evidence.studies.\(id)"))
      if let lead = pageWording.optional("learn.evidence.studies.\(id).lead") { p(lead) }
      studies.map(\.entry)
    }
  }
}

extension Study {
  fileprivate var entry: Markup {
    article(.class("entry"), .id(ElementID(id))) {
      h4(.class("data")) { title }
      factList([
        (wording("learn.study.tested"), fact(tested)),
        (wording("learn.study.people"), fact(people)),
        (wording("learn.study.measured"), fact(outcome)),
        (wording("learn.study.result"), .text(wording("learn.direction.\(direction)"))),
        (wording("learn.study.bias"), .text(wording("learn.bias.\(riskOfBias)"))),
      ])
      if isRecalled { p(wording("learn.study.recalled")) }
      p(.class("source-line")) {
        if doi.isEmpty {
          fact(journal)
        } else {
          a(journal, to: .doi(doi), .class("source", "data"), .noReferrer)
        }
      }
    }
  }

  private var title: String { year.map { "\(firstAuthor), \($0)" } ?? firstAuthor }

  private var tested: String {
    let treatment = "\(form) (\(route))"
    return comparator.isEmpty || comparator == "none"
      ? treatment
      : wording("learn.study.against", ["treatment": treatment, "comparator": comparator])
  }

  private var people: String {
    let parts = [
      participants.map(String.init) ?? wording("page.not_known"), condition, design,
      durationDays.map {
        wording($0 == 1 ? "learn.study.days.one" : "learn.study.days", ["n": $0.text()])
      } ?? "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
