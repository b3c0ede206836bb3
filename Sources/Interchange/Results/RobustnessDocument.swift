public import Olivine

extension JSONValue {
  /// An answer with what stands behind it.
  ///
  /// - Parameter robustness: nil leaves the answer of model T1 alone.
  public init(_ verdict: Verdict, _ robustness: Robustness?, id: String? = nil) {
    let answer = JSONValue(verdict, id: id)
    guard let robustness, case .object(var fields) = answer else {
      self = answer
      return
    }
    let shown = Set(robustness.variantsWorthShowing.map(\.model))
    fields["models"] = .array(
      [.string("T1")] + robustness.variants.map { .string($0.model.rawValue) })
    fields["variants"] = .array(
      robustness.variants.map { Self.variant($0, isShown: shown.contains($0.model)) })
    fields["prequential"] = Self.prequential(robustness.prequential)
    fields["predictive_checks"] = .array(
      robustness.checks.map {
        [
          "feature": .string($0.feature.rawValue), "observed": .number($0.observed),
          "predicted": .number($0.predicted), "p": .number($0.p), "flagged": .bool($0.isFlagged),
        ]
      })
    fields["without_pair"] = .array(
      robustness.pairs.map {
        [
          "pair": .number(Double($0.pair)), "from_day": .number(Double($0.days.lowerBound + 1)),
          "to_day": .number(Double($0.days.upperBound)), "effect": Self.estimate($0.effect),
        ]
      })
    self = .object(fields)
  }

  /// One variant of the model.
  public static func variant(_ run: VariantRun, isShown: Bool) -> JSONValue {
    [
      "model": .string(run.model.rawValue), "effect": estimate(run.effect),
      "prob_benefit": .number(run.probabilities.benefit),
      "prob_relief_mcid": .number(run.probabilities.relief),
      "class": JSONValue(run.verdict?.rawValue), "differs": .bool(isShown),
      "flagged": .bool(run.diagnostics.isFlagged),
    ]
  }

  private static func prequential(_ forecasts: Prequential) -> JSONValue {
    [
      "log_score": .number(forecasts.logScore), "mean_log_score": .number(forecasts.meanLogScore),
      "mean_gain_from_treatment": .number(forecasts.meanGainFromTreatment),
      "pit_histogram": .array(forecasts.pitHistogram.map { .number(Double($0)) }),
      "surprises": .array(
        forecasts.surprises.map {
          [
            "from_day": .number(Double($0.lowerBound + 1)),
            "to_day": .number(Double($0.upperBound)),
          ]
        }),
    ]
  }
}
