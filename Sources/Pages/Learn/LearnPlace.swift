import Olivine

/// A page of the learning part, with the path that leads to it.
package enum LearnPlace: Hashable, Sendable {
  case start
  case questions
  case evidence
  /// The trials of a condition, by its code in the condition priors.
  case condition(String)
  case unknowns
  /// How magnesium could act on nerves, and the pages of its parts.
  case mechanism
  case mechanismPart(MechanismPart)
  case forms
  case foods
  case foodGroup(String)
  case claims
  case claimPart(ClaimPart)
  case rules
  /// A section of the rule book, by its name in the table.
  case ruleSection(String)
  case sources
  /// Sources of the tables behind the models.
  case models

  /// The pages that the first one lists, in the order of what people ask.
  static let listed: [LearnPlace] = [
    .questions, .evidence, .unknowns, .mechanism, .forms, .foods, .claims, .rules, .sources,
  ]

  /// The parts of the path: `learn`, `foods`, `nuts`.
  package var path: [String] {
    switch self {
    case .start: ["learn"]
    case .questions: ["learn", "questions"]
    case .evidence: ["learn", "evidence"]
    case .condition(let code): ["learn", "evidence", code]
    case .unknowns: ["learn", "unknowns"]
    case .mechanism: ["learn", "mechanism"]
    case .mechanismPart(let part): ["learn", "mechanism", part.rawValue]
    case .forms: ["learn", "forms"]
    case .foods: ["learn", "foods"]
    case .foodGroup(let group): ["learn", "foods", group]
    case .claims: ["learn", "claims"]
    case .claimPart(let part): ["learn", "claims", part.rawValue]
    case .rules: ["learn", "rules"]
    case .ruleSection(let section): ["learn", "rules", slug(section)]
    case .sources: ["learn", "sources"]
    case .models: ["learn", "sources", "models"]
    }
  }

  /// Where a link to it leads.
  var target: LinkTarget { target(at: nil) }

  /// Where a link to a place on it leads.
  func target(at id: ElementID?) -> LinkTarget {
    PageEnvironment.current.links.target(path, at: id)
  }

  /// The title of the page, and the words of a link to it.
  var title: String {
    switch self {
    case .start: wording("learn.title")
    case .condition(let code): wording("learn.condition.\(code)")
    case .foodGroup(let group): wording("learn.group.\(group)")
    case .mechanismPart(let part): wording("mechanism.\(part.rawValue).title")
    case .claimPart(let part): wording("learn.claims.part.\(part.rawValue)")
    case .ruleSection(let section): wording("learn.section.\(slug(section))")
    case .questions, .evidence, .unknowns, .mechanism, .forms, .foods, .claims, .rules, .sources,
      .models:
      wording("learn.page.\(path.last ?? "")")
    }
  }

  /// One line on what it holds, for the pages of the list.
  var about: String { wording("learn.page.\(path.last ?? "").about") }
}

/// A name of the tables as a part of an id or a path: lower case, with `_` for whatever is no letter.
func slug(_ name: String) -> String {
  String(name.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })
}
