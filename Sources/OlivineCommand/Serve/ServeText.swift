import Olivine

/// What `olivine serve` says on the terminal.
enum ServeText {
  static func ready(_ address: String, folder: String, isDemo: Bool) -> TextPage {
    let words = Wording.english
    var page = TextPage()
    page.heading(words("serve.ready"))
    page.paragraph(words("serve.open"))
    // Whole on its own line, so that it can be clicked or copied.
    page.line("  \(address)")
    page.line()
    page.paragraph(words("serve.once"))
    page.paragraph(
      isDemo ? words("serve.demo") : words("serve.folder", ["folder": folder]))
    page.paragraph(words("serve.stop"))
    return page
  }
}
