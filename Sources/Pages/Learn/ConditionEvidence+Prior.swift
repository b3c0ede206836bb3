import Olivine

extension ConditionEvidence {
  /// How the prior follows from the rows, step by step; numbers lead to their rows.
  @MarkupBuilder var derivation: Markup {
    scrollArea(wording("learn.evidence.steps")) {
      table(.class("numbers")) {
        caption(wording("learn.evidence.steps"))
        thead {
          tr {
            for id in ["step", "mean", "sd"] {
              th(wording("learn.evidence.steps.\(id)"), scope: .column)
            }
          }
        }
        tbody {
          inputs.map { input in
            step(
              inputName(input), mean: input.effect, sd: input.standardError)
          }
          nodes
          if let derived = answer.derived {
            step(
              .text(wording("learn.evidence.steps.exact")), mean: derived.exact.mean,
              sd: derived.exact.sd)
            if derived.used != prior.distribution {
              step(
                .text(wording("learn.evidence.steps.judged")), mean: derived.used.mean,
                sd: derived.used.sd)
            }
          }
          step(
            .text(wording("learn.evidence.steps.used")), mean: prior.mean,
            sd: prior.standardDeviation)
        }
      }
    }
    p(
      wording(
        "learn.evidence.steps.rule.\(rule)",
        [
          "percent": (100 * PriorDerivation.weight(of: answer.certainty.level)).text()
        ]))
  }

  /// Studies of the condition in the model; for a condition without any, all of them.
  private var inputs: [PriorInput] {
    guard case .node(let node) = answer.question.prior else { return PriorInput.all }
    return PriorInput.all.filter { $0.node == node }
  }

  private var rule: String {
    switch answer.question.prior {
    case .none, .newCondition: "default"
    case .node: "node"
    case .widened: "widened"
    case .halved: "halved"
    case .published: "published"
    }
  }

  private func inputName(_ input: PriorInput) -> Markup {
    let study = StudyRecord.all.first { $0.id == input.study }
    return group {
      a(
        study?.name ?? input.study, to: FactRows.target("prior_inputs", input.id), .class("data"))
      ", "
        + wording(
          "learn.evidence.steps.relevance", ["share": input.relevance.text(decimals: 2)])
      if let reading = input.reading { ", " + name(of: reading) }
    }
  }

  private func name(of reading: PriorInput.Reading) -> String {
    wording("learn.evidence.steps.reading.\(reading.rawValue)")
  }

  /// One person with the condition, and one with a new one, by both readings of the low-back trial.
  private var nodes: Markup {
    let models = zip(PriorInput.Reading.allCases, PriorDerivation().readings)
    return group {
      for (reading, model) in models {
        if case .node(let name) = answer.question.prior, let node = model[name] {
          step(
            .text(wording("learn.evidence.steps.node") + ", " + self.name(of: reading)),
            mean: node.mean, sd: node.personSD)
        }
        if let node = model[PriorModel.new] {
          step(
            .text(wording("learn.evidence.steps.new") + ", " + name(of: reading)),
            mean: node.mean, sd: node.personSD)
        }
      }
    }
  }

  private func step(_ name: Markup, mean: Double, sd: Double) -> Markup {
    tr {
      Markup.element(Element(.th, [.scope(.row)], name))
      td(ChartNumber.text(mean, decimals: 2))
      td(ChartNumber.text(sd, decimals: 2))
    }
  }

  /// What other views would have expected.
  var sensitivity: Markup {
    let views = ["sceptical", "flat", "enthusiastic"].compactMap { view in
      ConditionPrior.with(condition: "sensitivity_\(view)").map {
        (wording("learn.evidence.view.\(view)"), $0.distribution)
      }
    }
    let variants = answer.variants.map {
      (EvidenceText.words($0.change, in: pageWording), $0.prior.used)
    }
    let own = (wording("learn.evidence.steps.used"), prior.distribution)
    return scrollArea(wording("learn.evidence.views")) {
      table(
        wording("learn.evidence.views"),
        columns: ["view", "mean", "sd", "one", "two", "worse"].map {
          wording("learn.evidence.views.\($0)")
        },
        rows: ([own] + views + variants).map { name, prior in
          [
            name, ChartNumber.text(prior.mean, decimals: 2),
            ChartNumber.text(prior.sd, decimals: 2), percent(prior.cumulative(-1)),
            percent(prior.cumulative(-2)), percent(1 - prior.cumulative(0)),
          ]
        }, .class("numbers"))
    }
  }
}
