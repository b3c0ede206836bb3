/// Every element a page may hold; scripts, frames, embedded objects and style elements are not on it.
package enum ElementName: String, Hashable, Sendable, CaseIterable {
  // Landmarks and sections
  case header, nav, main, footer, article, section, aside, div
  case h1, h2, h3, h4
  // Text
  case p, span, strong, em, small, abbr, bdi, code, sub, sup, time, br, hr, blockquote, a
  // Lists
  case ul, ol, li, dl, dt, dd
  // Tables
  case table, caption, thead, tbody, tfoot, tr, th, td
  // Figures and disclosure
  case figure, figcaption, details, summary
  // Forms
  case form, fieldset, legend, label, input, select, option, textarea, button, output
  // Drawings
  case svg, g, path, rect, circle, line, text, title, desc

  /// Elements that HTML closes by themselves and that never have content.
  package var isVoid: Bool {
    switch self {
    case .br, .hr, .input: true
    default: false
    }
  }

  /// Shapes without content, written short (`<path/>`), which SVG inside HTML allows.
  var isShape: Bool {
    switch self {
    case .path, .rect, .circle, .line: true
    default: false
    }
  }
}
