/// What no sentence of a page may say, whoever wrote it.
enum ForbiddenClaims {
  /// Words of promise, matched as whole words without regard to case; the list of the tests of the
  /// catalogue, here over what stands on pages.
  static let promises = [
    "cure", "cures", "cured", "heal", "heals", "healed", "will relieve", "relieves", "guarantee",
    "guaranteed", "proven to", "good chance", "definitely", "probably", "miracle", "works wonders",
    "no side effects", "completely safe", "risk-free", "clinically proven",
  ]

  /// Words for chances that are not on the fixed scale.
  static let chances = [
    "probably", "definitely", "certainly", "perhaps", "presumably", "maybe", "surely", "doubtless",
    "undoubtedly", "most likely", "quite likely", "chances are",
  ]

  /// Sentences that hold such a word and promise nothing.
  static let exceptions = [
    "may not cure you", "may not cure your hepatitis", "kidneys have healed",
    "no form is proven to reach", "not a cure on its own",
  ]

  /// The words of a list that a text holds.
  static func found(_ phrases: [String], in text: String) -> [String] {
    let rest = exceptions.reduce(text.lowercased()) { $0.replacing($1, with: "") }
    let words = " " + rest.map { $0.isLetter || $0 == "-" ? String($0) : " " }.joined() + " "
    let single = words.replacing(/\s+/, with: " ")
    return phrases.filter { single.contains(" \($0) ") }
  }
}
