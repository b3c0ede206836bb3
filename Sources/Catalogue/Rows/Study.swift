/// A study in people of magnesium and nerve pain, nerve function, or a condition kept apart from both.
public struct Study: Hashable, Identifiable, Sendable {
  /// Which question a study can answer.
  public enum Kind: Hashable, Sendable {
    /// Magnesium beside something else.
    case controlled
    /// Magnesium with nothing beside it.
    case uncontrolled
    /// A blood level beside the state of the nerves; nobody was treated.
    case association
  }

  public let id: String
  public let firstAuthor: String
  /// Nil when it was not printed.
  public let year: Int?
  public let journal: String
  /// Empty when there is none.
  public let doi: String
  /// The group of conditions it belongs to, such as `CIPN`.
  public let group: String
  public let condition: String
  public let design: String
  /// `oral`, `IV`, `topical`, `epidural (caudal)` and others.
  public let route: String
  public let form: String
  public let doseAsGiven: String
  public let comparator: String
  public let outcome: String
  public let durationDays: Double?
  public let randomised: Int?
  /// People analysed with magnesium and without.
  public let analysed: [Int]
  /// `favours_mg`, `no_difference` and others.
  public let direction: String
  /// `low`, `some`, `high`, `critical` or `na`.
  public let riskOfBias: String
  public let kind: Kind
  public let provenance: Provenance

  /// Whether it is known from memory only.
  public var isRecalled: Bool { provenance.tag == "[recalled]" }

  /// People randomised, or analysed where that number was not seen; nil when neither was.
  public var participants: Int? {
    randomised ?? (analysed.isEmpty ? nil : analysed.reduce(0, +))
  }
}

extension Study {
  /// All studies, in the order of the table.
  public static let all: [Study] = Table(.evidenceStudies).rows.map { row in
    Study(
      id: row["id"], firstAuthor: row["first_author"],
      year: row.optionalNumber("year").map { Int($0) }, journal: row["journal"], doi: row["doi"],
      group: row["condition_group"], condition: row["condition"], design: row["design"],
      route: row["route"], form: row["form"], doseAsGiven: row["dose_as_given"],
      comparator: row["comparator"], outcome: row["outcome"],
      durationDays: row.optionalNumber("duration_days"),
      randomised: row.optionalNumber("n_randomised").map { Int($0) },
      analysed: ["n1", "n2"].compactMap { row.optionalNumber($0) }.map { Int($0) },
      direction: row["direction"], riskOfBias: row["rob"],
      kind: kind(role: row["role"], direction: row["direction"]),
      provenance: row.provenance(source: "journal"))
  }

  private static func kind(role: String, direction: String) -> Kind {
    if role == "observational_status" { return .association }
    let isUncontrolled = role == "uncontrolled" || direction == "pre_post_improvement_only"
    return isUncontrolled ? .uncontrolled : .controlled
  }

  /// The group of studies behind each condition with a prior; conditions that are not listed have none.
  private static let groups = [
    "diabetic_polyneuropathy": "diabetic polyneuropathy", "chemotherapy_induced": "CIPN",
    "mixed_neuropathic": "mixed neuropathic", "postherpetic_neuralgia": "PHN",
    "low_back_neuropathic": "LBP neuropathic component", "radicular_lumbar": "radicular",
    "crps": "CRPS", "trigeminal_neuralgia": "trigeminal",
    "cancer_neuropathic": "cancer neuropathic",
    "post_surgical_neuropathic": "post-surgical neuropathic",
    "ckd_neuropathy": "CKD neuropathy",
    "fibromyalgia_not_neuropathy": "fibromyalgia (not neuropathy)",
  ]

  /// The studies in people with a condition, by its code in the condition priors.
  ///
  /// Magnesium on the skin takes the studies of that route, nerve pain of any kind those of tablets;
  /// fibromyalgia, which is no nerve damage, is in neither.
  public static func with(condition: String) -> [Study] {
    let apart = groups["fibromyalgia_not_neuropathy"]
    switch condition {
    case "any_neuropathy_topical": return all.filter { $0.route == "topical" && $0.group != apart }
    case "neuropathic_default":
      return all.filter { $0.route == "oral" && $0.group != apart && $0.group != "other pain" }
    default: return all.filter { $0.group == groups[condition] }
    }
  }
}

extension ConditionPrior {
  /// The rows of conditions that a person can have; the others serve sensitivity analyses, outcomes that
  /// no trial informs, and infusions, which nobody can plan at home.
  public static let ofConditions: [ConditionPrior] = all.filter {
    !$0.certainty.isEmpty && $0.route != "IV"
  }

  /// Those of them whose trials say something of magnesium by mouth: the causes a person may name.
  public static let ofCauses: [ConditionPrior] = ofConditions.filter { $0.route == "oral" }
}
