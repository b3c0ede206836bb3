import Olivine

extension ConditionEvidence {
  /// Every study, those with a group to compare first; within a kind the newest first.
  var studies: Markup {
    let shown = Dictionary(
      answer.studies.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let all = Study.all.filter { shown[$0.id] != nil }
      .sorted { ($0.year ?? 0, $0.id) > ($1.year ?? 0, $1.id) }
    return group {
      h2(wording("learn.evidence.studies"))
      if all.isEmpty { p(wording("learn.evidence.studies.none")) }
      for (id, kind) in [
        ("controlled", Study.Kind.controlled), ("links", .association),
        ("uncontrolled", .uncontrolled),
      ] {
        section(id, all.filter { $0.kind == kind }, shown)
      }
    }
  }

  @MarkupBuilder private func section(
    _ id: String, _ studies: [Study], _ records: [String: StudyRecord]
  ) -> Markup {
    if !studies.isEmpty {
      h3(wording("learn.evidence.studies.\(id)"))
      if let lead = pageWording.optional("learn.evidence.studies.\(id).lead") { p(lead) }
      studies.map { study in records[study.id].map { study.entry($0) } ?? .empty }
    }
  }
}

extension Study {
  /// A study with what the engine makes of its numbers.
  fileprivate func entry(_ record: StudyRecord) -> Markup {
    article(.class("entry"), .id(ElementID(id))) {
      h4(.class("data")) { title }
      factList([
        (wording("learn.study.tested"), fact(tested)),
        (wording("learn.study.people"), fact(people)),
        (wording("learn.study.measured"), fact(outcome)),
        (wording("learn.study.result"), .text(wording("learn.direction.\(direction)"))),
        (wording("learn.study.number"), record.effect.map { .text($0.onPage) } ?? .empty),
        (wording("learn.study.bias"), bias(record)),
        (
          wording("learn.study.unpooled"),
          record.poolingBar.map { .text(EvidenceText.bar($0, in: pageWording)) } ?? .empty
        ),
      ])
      if isRecalled { p(wording("learn.study.recalled")) }
      p(.class("source-line")) {
        if doi.isEmpty {
          fact(journal)
        } else {
          a(journal, to: .doi(doi), .class("source", "data"), .noReferrer)
        }
        " "
        fact(provenance.tag)
      }
    }
  }

  /// The rating, and why; a row that contradicts itself counts as high whatever was judged.
  @MarkupBuilder private func bias(_ record: StudyRecord) -> Markup {
    wording("learn.bias.\(record.ratedRiskOfBias.rawValue)")
    if record.ratedRiskOfBias != record.riskOfBias {
      " (" + wording("learn.study.bias.lowered") + ")"
    }
    if !record.riskOfBiasNote.isEmpty {
      br
      span(record.riskOfBiasNote, .class("quiet", "data"))
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

extension RowEffect {
  /// The number with its interval, what it is, and whether a part of it was not printed.
  fileprivate var onPage: String {
    let isRatio = measure.isLogRatio
    func shown(_ value: Double) -> Double { isRatio ? RowEffect.ratio(ofLog: value) : value }
    let interval = effect.interval
    let kind =
      isPoints
      ? "points"
      : measure == .standardisedMeanDifference
        ? "sd" : measure == .oddsRatio ? "odds" : isRatio ? "risks" : "own"
    let number = wording(
      "learn.study.number.\(kind)",
      [
        "best": ChartNumber.hundredths(shown(effect.estimate)),
        "range": ChartNumber.range(shown(interval.lowerBound)...shown(interval.upperBound)),
      ])
    return number + (isImputed ? ", " + wording("learn.study.number.imputed") : "")
  }
}
