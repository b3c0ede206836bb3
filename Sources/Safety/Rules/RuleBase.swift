import Catalogue

/// Every rule, in document order: what is not in this table does not happen.
package struct RuleBase: Sendable {
  package var rules: [Rule]

  /// The rules of version 3.
  package static let standard = RuleBase(
    rules: dose + kidney + unknown + serum + heart + nerveAndGut + ageAndPregnancy + redFlags
      + antibioticsAndBones + otherSeparations + bodyEffects + food + lowMagnesium + laboratory)

  /// Rules that are text only, or that look at the planned doses instead of the person.
  package static let checkedElsewhere: Set<String> = ["D04", "D06", "D10", "K05", "X00"]
}
