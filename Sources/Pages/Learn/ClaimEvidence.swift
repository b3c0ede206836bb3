import Olivine

/// What stands behind a claim: the table names studies, pages and rules, and each leads to its row.
enum ClaimEvidence {
  /// The parts of a source, each once, with a link where it has a row on a page.
  static func links(_ source: String) -> Markup {
    let parts = source.split(separator: "; ").map(String.init)
      .reduce(into: [String]()) { kept, part in
        if !kept.contains(part) { kept.append(part) }
      }
    return .group(
      parts.enumerated().map { index, part in
        group {
          if index > 0 { "; " }
          link(part)
        }
      })
  }

  /// The same in plain words, with the names of studies for their ids.
  static func words(_ source: String) -> String {
    let parts = source.split(separator: "; ").map(String.init)
    return parts.map { words(ofPart: $0) }.joined(separator: "; ")
  }

  private static func words(ofPart part: String) -> String {
    let id = String(part.prefix { $0 != " " })
    guard let study = studies[id] else { return part }
    return ConditionEvidence.shortName(of: study) + String(part.dropFirst(id.count))
  }

  private static func link(_ part: String) -> Markup {
    let id = String(part.prefix { $0 != " " })
    if let study = studies[id] {
      let name = ConditionEvidence.shortName(of: study)
      return group {
        if let target = StudyPlace.target(of: id) {
          a(name, to: target, .class("data"))
        } else {
          fact(name)
        }
        if part.count > id.count { fact(String(part.dropFirst(id.count))) }
      }
    }
    if let pool = PublishedPool.all.first(where: { part.hasPrefix($0.review) }) {
      return a(part, to: FactRows.target("published_pools", pool.id), .class("data"))
    }
    let rules = ruleLinks(part)
    if !rules.isEmpty { return rules }
    guard let place = places.first(where: { part.hasPrefix($0.words) })?.place else {
      return fact(part.withTagsInWords)
    }
    return a(part, to: rule(namedIn: part) ?? place.target, .class("data"))
  }

  /// "Olivine, rule book: Heart and gut, C07" leads to the rule itself.
  private static func rule(namedIn part: String) -> LinkTarget? {
    let words = part.split { $0 == " " || $0 == "," }.map(String.init)
    return RuleText.all.first { words.contains($0.id) }.map { target(of: $0) }
  }

  private static func target(of rule: RuleText) -> LinkTarget {
    LearnPlace.ruleSection(rule.section).target(at: ElementID(rule.id))
  }

  /// "K01-K05" or "R18, T03", told as rules: each leads to its row of the rule book.
  private static func ruleLinks(_ part: String) -> Markup {
    let ids = part.split { $0 == "," || $0 == "-" || $0 == " " }.map(String.init)
    let found = ids.compactMap { id in RuleText.all.first { $0.id == id } }
    guard !found.isEmpty, found.count == ids.count else { return .empty }
    return group {
      wording(found.count == 1 ? "learn.claims.rule" : "learn.claims.rules") + " "
      found.enumerated().map { index, rule in
        group {
          if index > 0 { part.contains("-") ? "–" : ", " }
          a(rule.id, to: target(of: rule), .class("data"))
        }
      }
    }
  }

  /// What the table calls the pages, the longer names first.
  private static let places: [(words: String, place: LearnPlace)] = [
    ("Olivine, What trials say", .evidence), ("Olivine, what we expect", .evidence),
    ("Olivine, table of studies", .evidence), ("no study in the table", .evidence),
    ("Olivine, rule book", .rules), ("Olivine, Magnesium in food", .foods),
    ("Olivine, table of advised amounts", .sources), ("Olivine, Forms of magnesium", .forms),
    ("Olivine, What Olivine does not know", .unknowns),
    ("Olivine, The article, claim by claim", .claims), ("Olivine model", .models),
  ]

  private static let studies = Dictionary(
    uniqueKeysWithValues: StudyRecord.all.map { ($0.id, $0) })
}
