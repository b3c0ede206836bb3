import Olivine

/// What stands behind a claim, in words: the table names studies by their ids.
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
    return text
  }

  private static let studies = Dictionary(uniqueKeysWithValues: Study.all.map { ($0.id, $0) })
}
