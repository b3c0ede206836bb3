import Olivine

extension Gallery {
  static func learningPages() -> [Page] {
    LearnPlace.all.compactMap { place in
      place.document().map {
        Page(name: place.path.joined(separator: "-"), reader: place.reader, document: $0)
      }
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
