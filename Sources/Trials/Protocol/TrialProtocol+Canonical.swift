import Maths

extension TrialProtocol {
  /// The protocol in canonical JSON: sorted keys, no spaces, UTF-8.
  public var canonicalBytes: [UInt8] { canonical.bytes }

  private var canonical: CanonicalValue {
    .object([
      "analysis_version": .text(Self.analysisVersion),
      "blinding": .text(blinding.rawValue),
      "comparator": .text(comparator.rawValue),
      "direction": .text("lower"),
      "effect_prior_source": .text(effectPriorSource),
      "id": .text(id),
      "layout": .text(design.layout.code),
      "looks": .list(
        plannedLooks.map {
          .object([
            "after_pair": .number(Double($0.completePairs)), "day": .number(Double($0.day)),
          ])
        }),
      "mcid": .number(mcid),
      "outcome": .text(outcome.rawValue),
      "person": .number(Double(person)),
      "planned_sd": .number(plannedSD),
      "priors": priors.canonical,
      "restart": design.dosePlan.restart.map(\.canonical) ?? .missing,
      "run_in_d": .number(Double(design.leadIn.runInDays)),
      "sequences": design.sequences.canonical,
      "start": .text(design.dosePlan.start.rawValue),
      "stop_rules": .list(stopRules.map(CanonicalValue.text)),
      "tolerance_steps": .list(
        design.dosePlan.doses.map {
          .object(["days": .number(Double(DosePlan.stepDays)), "dose": .number($0)])
        }),
      "unit_d": design.layout.unitDays.map { .number(Double($0)) } ?? .missing,
      "version": .number(Double(version)),
      "wash_out_d": .number(Double(design.leadIn.washOutDays)),
    ])
  }
}

extension Layout {
  /// The name of the layout in files.
  public var code: String {
    switch self {
    case .pairs: "pairs"
    case .mirrored: "mirrored"
    case .switchDays: "switch_days"
    case .randomStart: "random_start"
    case .steppedDose: "stepped_dose"
    case .singlePair: "single_pair"
    }
  }
}

extension Layout {
  /// The days that switch days are a multiple of, where they are.
  fileprivate var unitDays: Int? {
    if case .switchDays(_, let days) = self { days } else { nil }
  }
}

extension TrialPriors {
  fileprivate var canonical: CanonicalValue {
    .object(
      Dictionary(
        uniqueKeysWithValues: PriorName.allCases.map { name in
          (name.rawValue, .list([.number(self[name].mean), .number(self[name].sd)]))
        }))
  }
}

extension DosePlan.Restart {
  fileprivate var canonical: CanonicalValue {
    .object([
      "after_d": .number(Double(afterDaysOff)), "days": .number(Double(days)),
      "share": .number(share),
    ])
  }
}

extension SequenceSet {
  fileprivate var canonical: CanonicalValue {
    switch self {
    case .pairs(let count, let periodDays):
      .object([
        "kind": .text("pairs"), "pairs": .number(Double(count)),
        "period_d": .number(Double(periodDays)),
      ])
    case .listed(let sequences):
      .object(["kind": .text("listed"), "list": .list(sequences.map { .text($0.code) })])
    case .fixed(let sequence):
      .object(["kind": .text("fixed"), "list": .list([.text(sequence.code)])])
    }
  }
}

extension TreatmentSequence {
  /// Stretch after stretch: letter and days, and the dose in per cent where it is not full: A14B42.
  public var code: String {
    stretches.map { stretch in
      let dose = stretch.share == 1 ? "" : "@\(Int((stretch.share * 100).rounded()))"
      return "\(stretch.phase.rawValue)\(stretch.days)\(dose)"
    }.joined()
  }
}
