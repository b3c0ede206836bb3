import Foundation
import Olivine
import Pages

/// A page written so that people can review how it changes: one block a line, indented by its depth.
///
/// A block whose content is words alone stands on one line with the very bytes of the page. Left out are the
/// style sheet, which has tests of its own, and the mark of the tables, which changes with every fact.
struct GoldenPage: Sendable, CustomStringConvertible {
  let page: Gallery.Page

  var description: String { page.name }

  /// Each kind of page once or twice.
  static let all: [GoldenPage] = names.compactMap { name in
    GalleryPages.all.first { $0.name == name }.map(GoldenPage.init)
  }

  static let names = [
    "index", "learn", "learn-questions", "learn-evidence", "learn-evidence-diabetic_polyneuropathy",
    "learn-evidence-low_back_neuropathic", "learn-sources-models", "learn-unknowns",
    "learn-mechanism", "learn-mechanism-wind_up", "learn-forms",
    "learn-foods", "learn-foods-seeds", "learn-claims",
    "learn-claims-overview", "learn-rules", "learn-rules-food", "learn-sources", "allowed-letter",
    "clinician-letter", "blocked-letter", "allowed-plan", "clinician-plan", "blocked-plan",
    "allowed-questions", "blocked-questions", "clinician-foods", "trial-design",
    "trial-design-open", "trial-paper-diary", "trial-dispensing", "trial-answer",
    "trial-doctor", "charts", "web-designs", "web-begin-error", "web-begin-check", "web-started",
    "web-today", "web-today-paused", "web-more-error", "web-saved-findings", "web-diary",
    "web-status", "web-unblind", "web-next",
  ]

  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Golden")

  /// Set to write the files anew instead of comparing them; `CONTRIBUTING.md` says how.
  static let isRewriting = ProcessInfo.processInfo.environment["OLIVINE_REWRITE_GOLDEN"] == "1"

  var file: URL { Self.folder.appendingPathComponent(page.file) }

  var text: String {
    let bytes = page.document.rendered()
    let head = bytes.firstRange(of: "<style>").map { String(bytes[..<$0.lowerBound]) } ?? bytes
    let lines =
      head.split(separator: "\n").map(String.init) + ["<body class=\"\(page.document.layout)\">"]
      + page.document.body.lines(depth: 1)
    return lines.joined(separator: "\n")
      .replacing(CatalogueVersion.mark, with: "(mark of the tables)") + "\n"
  }
}

extension Markup {
  /// One block a line.
  fileprivate func lines(depth: Int) -> [String] {
    switch self {
    case .group(let members): members.flatMap { $0.lines(depth: depth) }
    case .text: [indented(rendered(), depth)]
    case .element(let element) where element.content.isRunning: [indented(rendered(), depth)]
    case .element(let element):
      [indented(openingTag, depth)] + element.content.lines(depth: depth + 1)
        + [indented("</\(element.name.rawValue)>", depth)]
    }
  }

  private func indented(_ line: String, _ depth: Int) -> String {
    String(repeating: "  ", count: depth) + line
  }

  /// No value of an attribute holds a `>`: it is written as `&gt;`.
  private var openingTag: String {
    let bytes = rendered()
    return bytes.firstIndex(of: ">").map { String(bytes[...$0]) } ?? bytes
  }

  /// Whether it is words, perhaps with elements among them that stand in a line.
  private var isRunning: Bool {
    switch self {
    case .text: true
    case .group(let members): members.allSatisfy(\.isRunning)
    case .element(let element): Self.inLine.contains(element.name) && element.content.isRunning
    }
  }

  private static let inLine: Set<ElementName> = [
    .a, .bdi, .br, .em, .small, .span, .strong, .time,
  ]
}
