import Olivine

/// What is known of magnesium for one condition.
struct ConditionEvidence {
  let answer: EvidenceAnswer

  var prior: ConditionPrior { answer.prior }

  var name: String { LearnPlace.condition(prior.condition).title }

  /// Links to the studies that the verdict rests on, on this page.
  @MarkupBuilder var sourceStudies: Markup {
    if !answer.body.studies.isEmpty {
      p(.class("source-line")) {
        wording("learn.evidence.rests") + ": "
        studyLinks(answer.body.studies)
      }
    }
  }

  /// Names with a link to each row; a study whose row stands on another page leads there.
  func studyLinks(_ studies: [StudyRecord]) -> Markup {
    let links = studies.enumerated().map { index, study in
      group {
        if index > 0 { "; " }
        a(Self.shortName(of: study), to: target(study.id), .class("data"))
      }
    }
    return .group(links)
  }

  /// "Pickering 2011", and without brackets where authors are not known.
  static func shortName(of study: StudyRecord) -> String {
    guard study.name.hasPrefix("("), let end = study.name.lastIndex(of: ")") else {
      return study.name
    }
    let words = study.name[study.name.index(after: study.name.startIndex)..<end]
    return String(words).withoutAddition.capitalisedFirst
      + study.name[study.name.index(after: end)...]
  }

  /// The row of a study, on this page or on that of its own condition.
  func target(_ id: String) -> LinkTarget {
    answer.studies.contains { $0.id == id }
      ? .place(ElementID(id)) : StudyPlace.target(of: id) ?? LearnPlace.sources.target
  }

  /// The level in words, who set it where somebody did, and the reasons step by step.
  var certainty: Markup {
    let certainty = answer.certainty
    return group {
      p {
        strong(
          wording(
            "learn.evidence.certainty",
            ["certainty": EvidenceText.level(certainty.level, in: pageWording)]))
        " " + wording("learn.certainty.\(slug(certainty.level.label)).means")
      }
      if let judgement = certainty.judgement {
        div(.class("finding", "notice"), .role(.note)) {
          p(wording("learn.evidence.judged", ["date": judgement.day.onPage]))
          p {
            wording("learn.evidence.judged.by") + ": "
            bdi(judgement.person)
          }
          p {
            wording("learn.evidence.judged.why") + ": "
            bdi(judgement.reason)
          }
          p(
            wording(
              "learn.evidence.judged.rules",
              ["computed": EvidenceText.level(certainty.computed, in: pageWording)]))
        }
      }
      details {
        summary(wording("learn.evidence.why"))
        ul {
          EvidenceText.reasons(certainty.withoutJudgement, in: pageWording).map { li($0) }
        }
        p(.class("source-line")) {
          wording("learn.evidence.asked") + ": "
          a(
            answer.question.question, to: FactRows.target("evidence_questions", answer.question.id),
            .class("data"))
        }
      }
    }
  }

  /// What to expect of one person, in words, in people, as a picture, and last in numbers.
  var expectation: Markup {
    group {
      h2(wording("learn.evidence.expect"))
      EffectInterval(
        finding: wording("learn.evidence.picture"), best: prior.mean,
        interval: distribution.quantile(0.025)...distribution.quantile(0.975),
        noticeable: Self.tooSmall,
        leftWords: wording("report.chart.less", ["N": wording("outcome.pain")]),
        rightWords: wording("report.chart.more", ["N": wording("outcome.pain")])
      ).markup(id: "expect", chances: people)
      p(
        wording(
          "learn.evidence.chance",
          [
            "one": word(distribution.cumulative(-1)), "two": word(distribution.cumulative(-2)),
            "worse": word(1 - distribution.cumulative(0)),
          ]))
      p(wording("learn.evidence.own_test"))
      details {
        summary(wording("learn.evidence.basis"))
        p(
          wording(
            "learn.evidence.numbers",
            [
              "mean": ChartNumber.text(prior.mean, decimals: 2, isSigned: true),
              "sd": ChartNumber.hundredths(prior.standardDeviation),
            ]))
        p {
          wording("learn.evidence.basis.by") + " "
          fact(prior.basis.told)
        }
        derivation
        sensitivity
      }
    }
  }

  /// Half of the usual smallest difference that matters, points.
  private static let tooSmall = 0.5

  private var distribution: Normal { prior.distribution }

  private var people: TenFigures {
    let inTen = Verdict.inTen(distribution.cumulative(-1))
    return TenFigures(
      filled: inTen,
      sentence: wording("learn.evidence.ten", ["n": "\(inTen)", "rest": "\(10 - inTen)"]))
  }

  private func word(_ probability: Double) -> String {
    LikelihoodWord(probability: probability).onPage
  }
}

/// On which page the row of a study stands.
enum StudyPlace {
  /// The page of its own condition; nil for pain that is not of nerves.
  static func target(of id: String) -> LinkTarget? {
    pages[id].map { LearnPlace.condition($0).target(at: ElementID(id)) }
  }

  private static let pages: [String: String] = {
    var pages: [String: String] = [:]
    // Pages of one condition come before those of many.
    let rows = ConditionPrior.ofConditions
    let many = ["neuropathic_default", "any_neuropathy_topical"]
    for row in rows.filter({ !many.contains($0.condition) }) + rows {
      for study in Study.with(condition: row.condition) where pages[study.id] == nil {
        pages[study.id] = row.condition
      }
    }
    return pages
  }()
}
