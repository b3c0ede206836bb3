/// How far the design and conduct of a study may mislead.
public enum RiskOfBias: String, CaseIterable, Hashable, Comparable, Sendable {
  case low, some, high, critical
  /// Nothing to judge yet, as for a registered trial without a result.
  case notApplicable = "na"

  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What a study can say.
public enum StudyRole: String, CaseIterable, Hashable, Sendable {
  case efficacyTrial = "efficacy_rct"
  /// Against another treatment instead of a placebo.
  case activeControlTrial = "efficacy_rct_active"
  case preventionTrial = "prevention_rct"
  case preventionCohort = "prevention_cohort"
  case diseaseModificationTrial = "disease_modification_rct"
  case diseaseModificationCohort = "disease_modification_nrsi"
  /// Magnesium together with other substances that the control group lacked.
  case combinationProduct = "combination_product"
  /// A blood level or a diet beside the state of the nerves.
  case observationalStatus = "observational_status"
  case uncontrolled
  case registeredWithoutResult = "registered_no_result_seen"
  case notNeuropathy = "not_neuropathy"

  /// Whether people were allocated at random.
  public var isRandomised: Bool {
    switch self {
    case .efficacyTrial, .activeControlTrial, .preventionTrial, .diseaseModificationTrial,
      .combinationProduct:
      true
    default: false
    }
  }

  /// Whether its numbers may enter a pooled estimate of trials.
  public var canBePooled: Bool {
    self == .efficacyTrial || self == .activeControlTrial || self == .preventionTrial
  }
}

/// What a study reports, in one word; never counted, since counting directions is no result.
public enum StudyDirection: String, CaseIterable, Hashable, Sendable {
  case favoursMagnesium = "favours_mg"
  case noDifference = "no_difference"
  case favoursControl = "favours_control"
  case prePostImprovementOnly = "pre_post_improvement_only"
  case associationLowMagnesiumWorse = "association_low_mg_worse"
  case noAssociation = "no_association"
  case notReported = "not_reported"
}

/// How a row was come by.
public enum ReadingTag: String, CaseIterable, Hashable, Sendable {
  case seen = "[seen]"
  /// From memory; shown, and never pooled.
  case recalled = "[recalled]"
  case derived = "[derived]"
  case assumption = "[assumption]"
}
