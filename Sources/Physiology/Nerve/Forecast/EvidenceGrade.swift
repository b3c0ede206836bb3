/// How well a statement about magnesium and nerves is supported.
public enum EvidenceGrade: String, CaseIterable, Sendable {
  /// Established biophysics.
  case established = "A"
  /// Animals or isolated tissue.
  case animals = "B"
  /// Associations in people, or trials that conflict.
  case conflicting = "C"
  case hypothesis = "H"
}

/// A curve of the nerve model with the grade of its weakest link.
public enum NerveCurve: String, CaseIterable, Sendable {
  /// Share of the NMDA conductance that magnesium blocks at -60 mV in the cord.
  case block = "nmda_block"
  /// mg/L, like CRP.
  case inflammation
  /// Share of working axons.
  case function = "nerve_function"
  /// 0 to 10; only for a person with a diagnosed neuropathy, and only as a direction with an interval.
  case index = "mechanistic_index"

  /// The block itself is established; that an oral dose changes it in people is not.
  public var grade: EvidenceGrade {
    switch self {
    case .block, .inflammation, .function: .conflicting
    case .index: .hypothesis
    }
  }

  /// How far the curve can be trusted.
  public var evidence: String {
    switch self {
    case .block:
      "grade C: the block is established, its change by an oral dose in people is not shown"
    case .inflammation: "grade C: trials in people conflict"
    case .function: "grade C: rodents, and associations in people"
    case .index:
      "grade H: what the mechanism would predict; not shown in people, a hypothesis and no forecast"
    }
  }
}
