public import Olivine

extension JSONValue {
  /// The trials that are possible, the best first.
  public init(_ proposal: TrialProposal) {
    self = [
      "designs": .array(proposal.choice.designs.map { Self.design($0) }),
      "advice": .array(proposal.choice.advice.map { .string($0.text()) }),
      "levers": .array(proposal.choice.levers.map { Self.lever($0) }),
      "learned": proposal.choice.learned.map {
        [
          "detectable_points": .number($0.detectablePoints), "ratio": .number($0.ratio),
        ]
      } ?? .null,
      "half_life_d": [
        "median": .number(proposal.halfLife.distribution.median),
        "log_sd": .number(proposal.halfLife.distribution.logSD),
        "dominant_clock": JSONValue(proposal.halfLife.dominant?.rawValue),
      ],
      "prior": [
        "mean": .number(proposal.prior.distribution.mean),
        "sd": .number(proposal.prior.distribution.sd), "source": .string(proposal.prior.code),
      ],
      "form": .string(proposal.plan.form.text), "full_dose_mg_d": .number(proposal.plan.fullDose),
      "outcome": .string(proposal.wishes.outcome.rawValue), "mcid": .number(proposal.wishes.mcid),
      "disclaimer": .string(Wording.english("disclaimer")),
    ]
  }

  private static func design(_ ranked: RankedDesign) -> JSONValue {
    let design = ranked.design
    return [
      "layout": .string(design.layout.code), "days": .number(Double(design.days)),
      "tolerance_d": .number(Double(design.leadIn.toleranceDays)),
      "run_in_d": .number(Double(design.leadIn.runInDays)),
      "wash_out_d": .number(Double(design.leadIn.washOutDays)),
      "period_d": JSONValue(design.layout.periodDays),
      "pairs": .number(Double(design.layout.pairs)),
      "orders": .number(Double(design.sequences.count)),
      "switch_days": .array(
        // Of a secret draw only the days on which any order may change are told.
        design.changeDays.map { .number(Double($0)) }),
      "sd_prior": .number(ranked.precision.sdPrior), "sd_flat": .number(ranked.precision.sdFlat),
      "detectable_points": .number(ranked.precision.detectablePoints),
      "detectable_points_with_wander": .number(ranked.detectableWithWander),
      "assurance": .number(ranked.precision.assurance()),
      "power": .array(
        powerEffects.map {
          [
            "true_effect": .number($0), "power": .number(ranked.precision.power(trueEffect: $0)),
          ]
        }),
      "p_class": .object(
        Dictionary(
          uniqueKeysWithValues: VerdictClass.allCases.map {
            ($0.rawValue, .number(ranked.chances[$0]))
          })),
      "reasons": .array(ranked.reasons.map { .string($0.text()) }),
    ]
  }

  /// True effects for which the power is told, points.
  private static let powerEffects = [-0.5, -1.0, -1.5, -2.0]

  private static func lever(_ gain: LeverGain) -> JSONValue {
    [
      "lever": .string(gain.lever.text()), "from_points": .number(gain.from),
      "to_points": .number(gain.to), "reduction": .number(gain.reduction),
    ]
  }
}
