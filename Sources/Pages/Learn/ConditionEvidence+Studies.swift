import Olivine

extension ConditionEvidence {
  /// Every study, those with a group to compare first; within a kind the newest first.
  var studies: Markup {
    let shown = Dictionary(
      answer.studies.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let all = Study.all.filter { shown[$0.id] != nil }
      .sorted { ($0.year ?? 0, $0.id) > ($1.year ?? 0, $1.id) }
    // What the plots list as compared stands with the compared, however it tells its result.
    let compared = Set(answer.unlisted.map(\.id))
    func kind(of study: Study) -> Study.Kind {
      compared.contains(study.id) ? .controlled : study.kind
    }
    return group {
      h2(wording("learn.evidence.studies"))
      if all.isEmpty { p(wording("learn.evidence.studies.none")) }
      for (id, wanted) in [
        ("controlled", Study.Kind.controlled), ("links", .association),
        ("uncontrolled", .uncontrolled),
      ] {
        section(id, all.filter { kind(of: $0) == wanted }, shown)
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
  /// A study in one line, and behind it what the engine makes of its numbers.
  fileprivate func entry(_ record: StudyRecord) -> Markup {
    article(.class("study"), .id(ElementID(id))) {
      details {
        summary {
          h4(.class("data")) { title }
          span(wording("learn.direction.\(direction)").capitalisedFirst, .class("quiet"))
        }
        facts(record)
      }
    }
  }

  @MarkupBuilder private func facts(_ record: StudyRecord) -> Markup {
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
      fact(provenance.tag.withTagsInWords)
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
      span(record.riskOfBiasNote.typeset, .class("quiet", "data"))
    }
  }

  /// The author and the year; what the table adds to a name, as of a registry, stands behind it.
  private var title: String {
    let name = firstAuthor.withoutBrackets.withoutAddition.capitalisedFirst
    return year.map { "\(name), \($0)" } ?? name
  }

  private var tested: String {
    let treatment = isMeasuredOnly ? form : "\(form), \(way)"
    return comparator.isEmpty || comparator == "none"
      ? treatment
      : wording("learn.study.against", ["treatment": treatment, "comparator": comparator])
  }

  /// Nothing was given: a level was measured.
  private var isMeasuredOnly: Bool { route.hasPrefix("none") }

  /// How it was given, in words where there are some for it.
  private var way: String { pageWording.optional("learn.study.route.\(slug(route))") ?? route }

  private var people: String {
    let parts = [
      participants.map { counted("learn.study.persons", Double($0)) }
        ?? wording("learn.study.persons.unknown"), condition, kindOfStudy, length,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private var kindOfStudy: String {
    guard design.hasPrefix("RCT") else { return design }
    return wording("learn.study.randomised") + design.dropFirst(3)
  }

  /// In whole years or weeks where they fit, else in days.
  private var length: String {
    guard let days = durationDays else { return "" }
    let years = (days / 365.25).rounded()
    if years >= 1, (days - years * 365.25).magnitude < 2 {
      return counted("learn.study.years", years)
    }
    let weeks = days / 7
    if weeks >= 2, weeks == weeks.rounded() { return counted("learn.study.weeks", weeks) }
    return counted("learn.study.days", days)
  }

  private func counted(_ id: String, _ number: Double) -> String {
    wording(number == 1 ? id + ".one" : id, ["n": number.text()])
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

extension String {
  /// Without the brackets around a name that stands for unknown authors.
  var withoutBrackets: String {
    hasPrefix("(") && hasSuffix(")") ? String(dropFirst().dropLast()) : self
  }

  /// Without what a table adds to a name: "Awad (registry)" is "Awad".
  var withoutAddition: String { replacing(#/(;| \().*/#, with: "") }
}
