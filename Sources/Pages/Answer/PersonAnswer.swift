import Olivine

/// The answer for the person (`olivine answer --html --for person`): the sentence first, then how sure,
/// the picture, what it means for the dose, side effects, research, numbers and data.
package func personAnswer(_ model: AnswerModel) -> Document {
  let question = wording("report.person.question.text", ["N": model.noun])
  return Document(
    title: question,
    footer: standardFooter(details: [wording("report.person.footer")])
  ) {
    pageHeader(question, lead: model.sentence)
    model.confidence
    model.pictures
    model.meaningForDose
    model.sideEffects
    model.research
    model.allNumbers
    model.allData
    // A file has nowhere to go on to.
    if PageEnvironment.current.frame != nil { placeLinks([.doctor, .next, .diary]) }
  }
}

extension AnswerModel {
  fileprivate var confidence: Markup {
    group {
      h2(wording("report.person.confidence"))
      if let effect {
        p(chanceSentence("report.confidence.any", effect.anyRelief, effect))
        p(chanceSentence("report.confidence.useful", effect.usefulRelief, effect))
      }
      if let reached = reachedSentence("report.person.reached") { p(reached) }
      if conduct.hasStoppedEarly { p(wording("report.person.stopped_early")) }
      limits.map { p($0) }
    }
  }

  private func chanceSentence(_ id: String, _ chance: Chance, _ effect: Effect) -> String {
    wording(
      id,
      [
        "N": noun, "W": chance.word, "chance": chance.inTenWords,
        "percent": percent(chance.probability),
        "points": pointsInWords(effect.smallestUseful),
      ])
  }

  fileprivate var pictures: Markup {
    group {
      h2(wording("report.person.picture"))
      div(.class("pictures")) {
        if let effect { effectChart(effect, showsChances: true) }
        diaryChart
      }
    }
  }

  fileprivate var meaningForDose: Markup {
    group {
      h2(wording("report.person.dose"))
      p(nextStep, .class("next-step"))
      callout(.emergency, wording("emergency.signs"))
    }
  }

  fileprivate var sideEffects: Markup {
    group {
      h2(wording("report.person.side_effects"))
      if let harms {
        if harms.isEmpty {
          p(wording("report.person.side_effects_none"))
        } else {
          ul { harms.map { li($0) } }
        }
      } else {
        p(wording("report.person.side_effects_unknown"))
      }
    }
  }

  /// Side effects and stops together; nil when neither is known.
  private var harms: [String]? {
    safety.sideEffects.map { $0 + (safety.stopEvents ?? []) } ?? safety.stopEvents
  }

  fileprivate var research: Markup {
    group {
      h2(wording("report.person.prior_evidence"))
      if !priorEvidence.isEmpty { p(priorEvidence) }
      p(wording("evidence.state"))
      forestChart
    }
  }

  @MarkupBuilder fileprivate var allNumbers: Markup {
    if !numberRows.isEmpty {
      h2(wording("report.person.numbers"))
      div(.class("pictures")) {
        beliefChart
        sensitivityChart
      }
      details {
        summary(wording("report.numbers.caption"))
        numbersTable
      }
    }
  }

  fileprivate var allData: Markup {
    group {
      if !conduct.lines.isEmpty {
        h2(wording("report.person.what_was_done"))
        ul(.class("print-columns")) { conduct.lines.map { li($0) } }
      }
      // Paper has neither the table under the picture nor the file.
      div(.class("screen-only")) {
        h2(wording("report.person.data"))
        p(wording("report.person.data.text"))
        if let file = diary.file { p { a(file, to: .file(file)) } }
      }
    }
  }
}
