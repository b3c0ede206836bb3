package import Olivine

extension LearnPlace {
  /// Every page of the learning part.
  package static var all: [LearnPlace] {
    let single: [LearnPlace] = [
      .start, .questions, .evidence, .unknowns, .mechanism, .forms, .foods, .claims, .rules,
      .sources, .models,
    ]
    return single + ConditionPrior.ofConditions.map { .condition($0.condition) }
      + MechanismPart.allCases.map { .mechanismPart($0) } + Food.groups.map { .foodGroup($0) }
      + ClaimPart.allCases.map { .claimPart($0) }
      + RuleBook.sections.map { .ruleSection($0) }
  }

  /// The page; what is about foods and questions speaks of the person where one was checked.
  ///
  /// - Parameter cause: of the person's neuropathy, where they named one.
  /// - Returns: nil for a condition that no table knows.
  package func document(
    for assessment: Assessment? = nil, plan: Plan? = nil, cause: String? = nil
  ) -> Document? {
    switch self {
    case .start: learnPage()
    case .questions: questionsPage(for: assessment, plan: plan, cause: cause)
    case .evidence: evidencePage(cause: cause)
    case .condition(let code):
      ConditionPrior.ofConditions.first { $0.condition == code }.map { evidencePage($0) }
    case .unknowns: unknownsPage()
    case .mechanism: mechanismPage()
    case .mechanismPart(let part): mechanismPage(part)
    case .forms: formsPage()
    case .foods: foodsPage(for: assessment)
    case .foodGroup(let group): foodsPage(group: group, for: assessment)
    case .claims: claimsPage()
    case .claimPart(let part): claimsPage(part)
    case .rules: ruleBookPage()
    case .ruleSection(let section): ruleBookPage(section: section)
    case .sources: sourcesPage()
    case .models: modelSourcesPage()
    }
  }
}
