import Olivine

extension Gallery {
  static func learningPages() -> [Page] {
    let single: [(LearnPlace, Document)] = [
      (.start, learnPage()), (.questions, questionsPage()), (.evidence, evidencePage()),
      (.unknowns, unknownsPage()), (.mechanism, mechanismPage()), (.forms, formsPage()),
      (.foods, foodsPage()),
      (.claims, claimsPage()), (.rules, ruleBookPage()), (.sources, sourcesPage()),
      (.models, modelSourcesPage()),
    ]
    let many: [(LearnPlace, Document)] =
      ConditionPrior.ofConditions.map { (.condition($0.condition), evidencePage($0)) }
      + MechanismPart.allCases.map { (.mechanismPart($0), mechanismPage($0)) }
      + Food.groups.map { (.foodGroup($0), foodsPage(group: $0)) }
      + ClaimPart.allCases.map { (.claimPart($0), claimsPage($0)) }
      + RuleBook.sections.map { (.ruleSection($0), ruleBookPage(section: $0)) }
    return (single + many).map { place, document in
      Page(
        name: place.path.joined(separator: "-"), reader: place.reader, document: document)
    }
  }
}

extension LearnPlace {
  /// The rule book and the list of sources are for those who check Olivine.
  fileprivate var reader: Gallery.Page.Reader {
    switch self {
    case .ruleSection, .sources, .models: .clinician
    default: .person
    }
  }
}
