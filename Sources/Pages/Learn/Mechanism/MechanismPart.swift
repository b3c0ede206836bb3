import Olivine

/// A part of the story how magnesium could act on nerves, one page each.
package enum MechanismPart: String, CaseIterable, Sendable {
  /// The block of the receptor by voltage and magnesium.
  case block
  /// Wind-up at low and usual magnesium.
  case windUp = "wind_up"
  /// Why a few per cent is too small to feel.
  case fewPercent = "few_percent"
  case inflammation
  case regrowth

  /// How well the part is supported: the grade of what its curves say of people.
  var grade: EvidenceGrade {
    switch self {
    case .block: .established
    case .windUp: .animals
    case .fewPercent: .hypothesis
    case .inflammation, .regrowth: .conflicting
    }
  }

  func words(_ name: String) -> String { wording("mechanism.\(rawValue).\(name)") }
}
