import Olivine

/// The columns of a table of studies to pool.
enum PoolColumns {
  static let known = [
    "study", "year", "group", "ai", "bi", "n1", "ci", "di", "n2", "m1", "sd1", "m2", "sd2", "n",
    "r", "yi", "vi", "sei", "design", "scores", "note",
  ]
  /// Other names for the same.
  private static let aliases = [
    "id": "study", "e1": "ai", "e2": "ci", "notes": "note", "ri": "r", "ni": "n",
  ]

  /// Properties of studies, each with a name of its own.
  static let moderator = "moderator_"

  /// The column that a name stands for; nil when there is none.
  static func named(_ name: String) -> String? {
    let plain = name.lowercased()
    if plain.hasPrefix(moderator), plain.count > moderator.count { return plain }
    let column = aliases[plain] ?? plain
    return known.contains(column) ? column : nil
  }

  /// What each measure needs.
  static func needed(by measure: EffectMeasure) -> [String] {
    switch measure {
    case .meanDifference, .standardisedMeanDifference: ["m1", "sd1", "n1", "m2", "sd2", "n2"]
    case .riskRatio, .oddsRatio, .riskDifference: ["ai", "n1", "ci", "n2"]
    case .pairedDifference: ["m1", "sd1", "m2", "sd2", "n"]
    case .fisherZ: ["r", "n"]
    case .generic: ["yi", "vi"]
    }
  }
}
