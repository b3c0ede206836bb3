public import People
public import Safety

/// What the check reads beside its decision.
extension Assessment {
  /// The depletion score; nil without a kidney value, which it needs.
  public var depletionScore: DepletionScore? {
    guard let eGFR = kidney.lowest, let medicines = person.medicines else { return nil }
    let codes = Set(medicines.map(\.text))
    return DepletionScore(
      takesDiuretic: !codes.isDisjoint(with: [
        "loop_diuretic", "thiazide", "potassium_sparing_diuretic",
      ]),
      takesProtonPumpInhibitor: codes.contains("ppi"), eGFR: eGFR,
      drinksHeavily: fired.contains("C16"))
  }

  /// The KDIGO category of the lowest eGFR.
  public var kdigoCategory: String? {
    kidney.lowest.map { KidneyFunction.kdigoCategory(eGFR: $0) }
  }

  /// The id of the sentence that heads the result.
  public var headlineID: String {
    switch decision {
    case .clinician where consentIsValid: "decision.clinician.agreed"
    case .block where hasOnlyOpenQuestions: "decision.block.questions"
    default: "decision.\(decision.rawValue)"
    }
  }

  /// Blocked for nothing but questions that were not answered.
  public var hasOnlyOpenQuestions: Bool {
    decision == .block
      && findings.allSatisfy { $0.consequence != .block || ["U04", "P08"].contains($0.rule) }
  }
}
