public import Olivine

extension JSONValue {
  /// The answer of a diary under the names other programs rely on.
  public init(_ verdict: Verdict, id: String? = nil) {
    let analysis = verdict.analysis
    var fields = Self.posterior(analysis.own, scores: verdict.diary)
    if let id { fields["id"] = .string(id) }
    fields["model"] = "T1"
    fields["models"] = ["T1"]
    fields["outcome"] = .string(verdict.diary.outcome.rawValue)
    fields["mcid"] = .number(verdict.diary.mcid)
    fields["class"] = JSONValue(analysis.verdict?.rawValue)
    fields["flat_class"] = JSONValue(analysis.flatVerdict?.rawValue)
    fields["sentence"] = .string(verdict.sentence())
    fields["next_step"] = .string(verdict.nextStep())
    fields["word_any_relief"] = .string(analysis.anyRelief.rawValue)
    fields["word_relief_mcid"] = .string(analysis.reliefThatMatters.rawValue)
    fields["detectable_points"] = .number(analysis.detectablePoints)
    fields["conflict_z"] = .number(analysis.conflictZ)
    fields["prior"] = [
      "effect": JSONValue([
        verdict.prior.distribution.mean, verdict.prior.distribution.sd,
      ])
    ]
    fields["randomisation_p"] =
      analysis.randomisationTest.map { ["p": .number($0.p), "floor": .number($0.floor)] } ?? .null
    fields["missing"] = [
      "share_b": .number(analysis.missing.shareOnTreatment),
      "share_a": .number(analysis.missing.shareOnComparator),
      "tipping_points": JSONValue(analysis.missing.tippingDelta),
    ]
    fields["sensitivity"] = .array(analysis.sensitivity.map { Self.sensitivity($0) })
    fields["limits"] = JSONValue(verdict.limits())
    fields["disclaimer"] = .string(Wording.english("disclaimer"))
    self = .object(fields)
  }

  private static func posterior(_ posterior: Posterior, scores: Diary) -> [String: JSONValue] {
    [
      "parameters": .object(
        [
          "alpha": estimate(posterior.alpha), "trend": posterior.trend.map(estimate) ?? .null,
          "effect": estimate(posterior.effect), "rho": estimate(posterior.rho),
          "sigma": estimate(posterior.sigma), "halflife": estimate(posterior.halfLife),
        ].merging(posterior.weekend.map { ["weekend": estimate($0)] } ?? [:]) { $1 }),
      "realised_effect": estimate(posterior.realisedEffect),
      "prob_benefit": .number(posterior.probBenefit),
      "prob_relief_mcid": .number(posterior.probReliefMCID),
      "prob_relief_30pct": .number(posterior.probRelief30Percent),
      "prob_rope": .number(posterior.probROPE),
      "prob_no_worthwhile": .number(posterior.probNoWorthwhile),
      "log_bf10": .number(posterior.logBayesFactor),
      "log_evidence": .number(posterior.logEvidence),
      "prior_weight": .number(posterior.priorWeight),
      "nodes": .number(Double(posterior.check.nodes)),
      "checks": [
        "method": .string(posterior.check.method.rawValue),
        "mean_difference_sd": .number(posterior.check.meanDifference),
        "sd_difference": .number(posterior.check.sdDifference),
        "scored_days_on": .number(Double(scores.scoredDaysOn)),
        "scored_days_off": .number(Double(scores.scoredDaysOff)),
      ],
    ]
  }

  static func estimate(_ estimate: Estimate) -> JSONValue {
    [
      "mean": .number(estimate.mean), "sd": .number(estimate.sd),
      "q025": .number(estimate.q025), "q50": .number(estimate.q50),
      "q975": .number(estimate.q975),
    ]
  }

  private static func sensitivity(_ run: SensitivityRun) -> JSONValue {
    [
      "name": .string(run.name.rawValue), "effect": estimate(run.posterior.effect),
      "prob_benefit": .number(run.posterior.probBenefit),
      "class": JSONValue(run.verdict?.rawValue),
    ]
  }
}
