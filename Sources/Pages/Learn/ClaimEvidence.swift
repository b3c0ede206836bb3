import Olivine

/// What stands behind a claim, in words: the table names studies by their ids, and notes of the project by
/// their files.
enum ClaimEvidence {
  static func words(_ source: String) -> String {
    source.split(separator: "; ").map { part(String($0)) }
      .reduce(into: []) { parts, part in
        if !parts.contains(part) { parts.append(part) }
      }
      .joined(separator: "; ")
  }

  private static func part(_ text: String) -> String {
    if let study = studies[String(text.prefix { $0 != " " })] {
      return study.year.map { "\(study.firstAuthor), \($0)" } ?? study.firstAuthor
    }
    for (note, place) in notes where text.contains(note) { return place.title }
    return text.contains(".md") ? wording("learn.claims.own_model") : text
  }

  private static let studies = Dictionary(uniqueKeysWithValues: Study.all.map { ($0.id, $0) })

  /// Where the learning part shows what a note holds.
  private static let notes: KeyValuePairs<String, LearnPlace> = [
    "evidence.md": .evidence, "evidence_studies.tsv": .evidence, "safety.md": .rules,
    "forms.tsv": .forms, "foods.tsv": .foods, ".tsv": .sources,
  ]
}
