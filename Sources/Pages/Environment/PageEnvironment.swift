package import Olivine

/// What pages are written for: the language of their words, and where their links lead.
///
/// It is bound for the length of one call and is constant inside it, so that a page stays a function of
/// its model: ``writing(in:_:)`` is the only way to set it, and without it pages are English.
package struct PageEnvironment: Sendable {
  /// Every sentence the pages say by themselves.
  package var wording: Wording
  /// The language of these sentences.
  package var language: Language
  package var links: LinkStyle
  /// Nil for pages that stand alone, such as a report in a file.
  package var frame: SiteFrame?

  package init(
    wording: Wording = .english, language: Language = .britishEnglish, links: LinkStyle = .site,
    frame: SiteFrame? = nil
  ) {
    self.wording = wording
    self.language = language
    self.links = links
    self.frame = frame
  }

  @TaskLocal static var current = PageEnvironment()
}

/// Makes pages in another language or for another place.
///
/// - Parameters:
///   - environment: holds for every page that `make` builds.
///   - make: builds pages; trees carry their words, so what it returns keeps them.
package func writing<Pages>(
  in environment: PageEnvironment, _ make: () throws -> Pages
) rethrows -> Pages {
  try PageEnvironment.$current.withValue(environment) {
    // What is put together below this room speaks the language of the page too.
    try CheckWording.$current.withValue(environment.wording) { try make() }
  }
}

/// How one page names another.
package enum LinkStyle: Hashable, Sendable {
  /// Paths of the web site: `/learn/forms`.
  case site
  /// Files beside each other: `learn-forms.html`.
  case files

  /// A page by the parts of its path, and a place on it.
  func target(_ segments: [String], at id: ElementID? = nil) -> LinkTarget {
    switch self {
    case .site: .page(segments: segments, at: id)
    case .files: .file(Self.fileName(segments), at: id)
    }
  }

  /// The file of a page by the parts of its path.
  static func fileName(_ segments: [String]) -> String {
    (segments.isEmpty ? "index" : segments.joined(separator: "-")) + ".html"
  }
}
