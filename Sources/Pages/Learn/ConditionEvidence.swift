import Olivine

/// What is known of magnesium for one condition.
struct ConditionEvidence {
  let prior: ConditionPrior

  var name: String { LearnPlace.condition(prior.condition).title }

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
              "mean": ChartNumber.signed(prior.mean),
              "sd": ChartNumber.text(prior.standardDeviation),
            ]))
        p {
          wording("learn.evidence.basis.by") + " "
          fact("\(prior.basis.source) \(prior.basis.tag)")
        }
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
