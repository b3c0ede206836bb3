/// What a result was computed with.
public enum CatalogueVersion {
  /// The version of the safety rule base.
  public static let ruleBase = "3"
  /// The day up to which the evidence was read.
  public static let evidenceDate = "2026-11-01"

  /// Names and SHA-256 hashes of the embedded tables.
  public static var tables: [(name: String, sha256: String)] {
    TableText.all.map { ($0.name, $0.sha256) }
  }

  /// A short mark that changes when any table changes: the first eight digits of each hash, folded.
  public static let mark: String = {
    let folded = TableText.all.reduce(UInt32(0)) { sum, table in
      sum &* 31 &+ (UInt32(table.sha256.prefix(8), radix: 16) ?? 0)
    }
    let digits = String(folded, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }()
}

extension TableText {
  /// Every embedded table, by name.
  package static let all: [TableText] = [
    .articleClaims, .bodyChanges, .bodyForms, .bodyParameters, .bodyValidation, .centItems,
    .conditionPriors, .conditions, .constants,
    .dietaryReferenceIntakes, .evidenceQuestions, .evidenceStudies,
    .foodSuggestions, .foods, .forms, .medicines, .nerveParameters, .nerveSurface,
    .nerveSurfacePoints, .nerveValidation, .printedTests, .priorInputs, .publishedPools,
    .redFlags, .rules, .wordingEn,
  ]
}
