public import Catalogue

extension Plan {
  /// What is known of loose stools at the full dose, in words only: no trial allows a number for a person.
  ///
  /// All magnesium counts, what is already taken included, and not the new dose alone.
  public func gutSentences(in wording: Wording = .english) -> [String] {
    let total = fullDose + clearance.maximum - clearance.room
    let range =
      switch total {
      case ...250: "gut.up_to_250"
      case ...350: "gut.250_to_350"
      default: "gut.above_350"
      }
    return [wording(range)] + (loosensMore ? [wording("gut.oxide_note")] : [])
  }

  /// Whether the form counts as one step higher.
  public var loosensMore: Bool {
    ["oxide", "oxide_effervescent", "hydroxide"].contains(form.text)
  }
}
