/// One page as one file: nothing is loaded from anywhere else.
package struct Document: Hashable, Sendable {
  /// What the page is for, which decides how it prints.
  package enum Layout: String, Hashable, Sendable {
    /// Read on a screen.
    case page
    /// One side of paper for a busy reader.
    case report
  }

  /// Where the forms of the page may send answers.
  package enum FormPolicy: Hashable, Sendable {
    /// A report, which has none.
    case none
    /// A page of the web site, back to the same site.
    case sameSite
  }

  /// Where the style sheet of a page stands.
  private enum Style: Hashable {
    /// In the page, without what only the site uses.
    case inFile
    /// In the page, whole.
    case inPage
    /// At an address of the site.
    case linked(LinkTarget)
  }

  package let language: Language
  /// What the browser shows in its tab; unique among the pages of the site.
  package let title: String
  package let layout: Layout
  package let forms: FormPolicy
  /// Where its style sheet stands.
  private let style: Style
  /// Everything inside `body`: skip link, header, main part and footer.
  package let body: Markup

  /// Sets up a page with its landmarks.
  ///
  /// - Parameters:
  ///   - title: the question or the finding of the page; the name of the product is added.
  ///   - language: the language of its words; that of the environment unless given.
  ///   - layout: whether it is read on a screen or on paper.
  ///   - forms: where its forms may send answers; on the web site always back to it.
  ///   - navigation: links that stand in the same place on every page; hidden in print. Those of the site
  ///     unless given.
  ///   - footer: the last lines, such as the disclaimer.
  ///   - main: the page itself, with exactly one `h1`.
  package init(
    title: String, language: Language? = nil, layout: Layout = .page,
    forms: FormPolicy = .none, navigation: Markup? = nil, footer: Markup,
    @MarkupBuilder main: () -> Markup
  ) {
    self.language = language ?? PageEnvironment.current.language
    self.title = "\(title) – \(FixedWords.product)"
    self.layout = layout
    let frame = PageEnvironment.current.frame
    self.forms = frame == nil ? forms : .sameSite
    style =
      if let frame { frame.styleAddress.map { .linked($0) } ?? .inPage } else { .inFile }
    let navigation = navigation ?? frame?.navigation ?? .empty
    let content = main()
    let mainPart = Element(.main, [.id(Self.mainID), .focusableByLink], content)
    body = group {
      a(FixedWords.skipLink, to: .place(Self.mainID), .class("skip-link"))
      header(.class("site-header")) {
        brandMark()
        if !navigation.isEmpty {
          nav(.ariaLabel(FixedWords.siteNavigation)) { navigation }
        }
      }
      Markup.element(mainPart)
      Pages.footer(.class("site-footer")) { footer }
    }
  }

  static let mainID: ElementID = "main"

  /// The whole file in UTF-8.
  ///
  /// - Complexity: linear in the size of the page.
  package func rendered() -> String {
    var output = ""
    output.reserveCapacity(32_768)
    output +=
      "<!DOCTYPE html>\n<html lang=\"\(language.tag)\">\n<head>\n<meta charset=\"utf-8\"/>\n"
    output += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
    output += "<meta http-equiv=\"Content-Security-Policy\" content=\"\(securityPolicy)\"/>\n"
    output += "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
    output += "<meta name=\"color-scheme\" content=\"light dark\"/>\n<title>"
    Escaping.append(text: title, to: &output)
    output += "</title>\n\(styleElement)\n</head>\n"
    output += "<body class=\"\(layout.rawValue)\">\n"
    body.withNumbersKept().render(into: &output)
    output += "\n</body>\n</html>\n"
    return output
  }

  private var styleElement: String {
    switch style {
    case .inFile: "<style>\(StyleSheet.fileText)</style>"
    case .inPage: "<style>\(StyleSheet.text)</style>"
    case .linked(let target): "<link rel=\"stylesheet\" href=\"\(target.address)\"/>"
    }
  }

  /// What the browser may do with the page: show it, and nothing else.
  ///
  /// In a file the style sheet stands in the page, hence `'unsafe-inline'` for styles alone. A hash of the sheet
  /// would be stricter by one step, but a stale one would leave people with an unstyled page, and there
  /// is nothing to gain: no tree can hold a style, and a style could load nothing, since images,
  /// fonts, frames and connections all fall under `default-src 'none'`.
  private var securityPolicy: String {
    let formAction =
      switch forms {
      case .none: "'none'"
      case .sameSite: "'self'"
      }
    let styleSource =
      switch style {
      case .inFile, .inPage: "'unsafe-inline'"
      case .linked: "'self'"
      }
    return
      "default-src 'none'; style-src \(styleSource); base-uri 'none'; form-action \(formAction)"
  }
}
