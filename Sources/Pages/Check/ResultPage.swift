package import Olivine

/// What came of the check for the person: the decision, why, the numbers, and what to do next.
///
/// - Parameters:
///   - assessment: the check, on its day.
///   - isExpired: whether it was made too long ago to plan with.
///   - isForTest: whether a test goes on, for which the check was made again.
package func resultPage(
  _ assessment: Assessment, isExpired: Bool = false, isForTest: Bool = false
) -> Document {
  let page = ResultPage(assessment: assessment, isExpired: isExpired, isForTest: isForTest)
  return Document(
    title: wording(assessment.headlineID), footer: standardFooter(checkedOn: assessment.day)
  ) {
    pageHeader(
      wording(assessment.headlineID), lead: page.explanation, back: SitePlace.home.target)
    page.urgency
    page.nextStep
    page.reasons
    page.numbers
    page.apart
    page.tests
    callout(.emergency, wording("emergency.signs"))
    page.links
  }
}

private struct ResultPage {
  let assessment: Assessment
  let isExpired: Bool
  let isForTest: Bool

  var explanation: String? {
    guard !assessment.hasOnlyOpenQuestions else { return nil }
    let maximum = assessment.maximumAfterConsent ?? assessment.maximum
    return pageWording.optional("decision.\(assessment.decision.rawValue).explain")?
      .filling(["max_mg_d": milligrams(maximum)])
  }

  /// How soon to be seen, before anything else.
  @MarkupBuilder var urgency: Markup {
    NoPlanPage(assessment: assessment, refusal: nil).urgency
  }

  private var allowsPlan: Bool { assessment.clearance != nil && assessment.room > 0 }

  /// Whether the letter is the one button of the page.
  private var isLetterNext: Bool { !isExpired && !allowsPlan && !isForTest }

  var nextStep: Markup {
    group {
      if isExpired {
        p(wording("site.result.expired"), .class("next-step"))
        p { a(wording("site.result.again"), to: SitePlace.answers.target, .class("button")) }
      } else if isForTest {
        p { a(wording("site.result.test"), to: SitePlace.recheck.target, .class("button")) }
      } else if allowsPlan {
        p { a(wording("site.result.plan"), to: SitePlace.plan.target, .class("button")) }
      } else {
        p {
          a(wording("site.result.letter"), to: SitePlace.letter.target, .class("button"))
        }
      }
    }
  }

  @MarkupBuilder var reasons: Markup {
    let findings = assessment.findingsToShow
    let strong = findings.filter { $0.consequence > .inform || $0.urgency > .none }
    // The usual limit is no advice for somebody who may take none.
    let notes = findings.filter {
      $0.consequence == .inform && $0.urgency == .none
        && !(assessment.decision == .block && $0.rule == "D01")
    }
    if !strong.isEmpty {
      h2(wording("site.result.reasons"))
      for finding in strong { card(finding) }
    }
    if !notes.isEmpty {
      h2(wording("site.result.notes"))
      for finding in notes { card(finding) }
    }
  }

  private func card(_ finding: Finding) -> Markup {
    findingCard(
      finding.level, title: RuleText.with(id: finding.rule)?.title ?? finding.rule,
      message: finding.message(in: pageWording), next: finding.nextStep(in: pageWording))
  }

  var numbers: Markup {
    let person = assessment.person
    let unknown = wording("interview.not_known")
    var rows: [SummaryRow] = []
    func add(_ id: String, _ value: String?) {
      rows.append(SummaryRow(wording("site.result.\(id)"), value ?? unknown))
    }
    func perDay(_ amount: Double) -> String {
      wording("site.result.mg_day", ["mg": milligrams(amount)])
    }
    if assessment.decision != .block {
      add("limit", perDay(assessment.maximum))
      add("taken", person.magnesiumAlreadyTaken.map(perDay))
      add("room", perDay(assessment.room))
    }
    add("kidney", assessment.kidney.lowest.map { "eGFR \($0.text())" })
    add("serum", person.serumMagnesium?.value.inBothUnits)
    if let intake = person.diet?.intake {
      add(
        "food",
        wording(
          "site.result.intake",
          [
            "mg": milligrams(intake.best), "low_mg": milligrams(intake.low),
            "high_mg": milligrams(intake.high),
          ]))
    }
    add("shortage", wording("status.\(assessment.status.class.rawValue)"))
    if let last = assessment.expiry { add("again_by", last.onPage) }
    return group {
      h2(wording("site.result.numbers"))
      summaryList(rows)
      p(wording("food.\(assessment.food.state.rawValue)"))
    }
  }

  @MarkupBuilder var apart: Markup {
    if assessment.decision != .block, !assessment.separations.isEmpty {
      h2(wording("site.result.apart"))
      ul {
        for separation in assessment.separations {
          li(SpacingText.sentences(separation, in: pageWording).joined(separator: " "))
        }
      }
    }
  }

  @MarkupBuilder var tests: Markup {
    if !assessment.monitoring.isEmpty {
      h2(wording("site.result.tests"))
      ul {
        for item in assessment.monitoring {
          li(
            wording("monitor.\(item.test.rawValue)").capitalisedFirst + ": "
              + MonitoringText.when(item.weeks, in: pageWording))
        }
      }
    }
  }

  var links: Markup {
    placeLinks((isLetterNext ? [] : [.letter]) + [.answers, .aboutYou])
  }
}
