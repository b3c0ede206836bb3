/// The prior of a person's own effect for a condition, on the 0-10 pain scale; negative is relief.
public struct ConditionPrior: Hashable, Sendable {
  /// The code, such as `diabetic_polyneuropathy`.
  public let condition: String
  /// `oral`, `topical`, `IV` or `any`.
  public let route: String
  /// Points.
  public let mean: Double
  public let standardDeviation: Double
  public let controlledStudies: Int?
  public let controlledParticipants: Int?
  /// The certainty of the evidence, such as "very low"; empty for priors of sensitivity runs.
  public let certainty: String
  /// Why these numbers, and how well that was checked.
  public let basis: Provenance
}

extension ConditionPrior {
  /// All rows, in the order of the table.
  public static let all: [ConditionPrior] = Table(.conditionPriors).rows.map { row in
    ConditionPrior(
      condition: row["condition"], route: row["route"], mean: row.number("prior_mean_nrs"),
      standardDeviation: row.number("prior_sd_nrs"),
      controlledStudies: row.optionalNumber("n_controlled_studies").map { Int($0) },
      controlledParticipants: row.optionalNumber("n_participants_controlled").map { Int($0) },
      certainty: row["certainty"], basis: row.provenance(source: "basis"))
  }

  /// The prior of a condition code.
  public static func with(condition: String) -> ConditionPrior? {
    all.first { $0.condition == condition }
  }
}
