import ArgumentParser
import Interchange
import Olivine

/// `olivine forms`: what the article says of each form, and what the evidence says.
struct FormsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forms",
    abstract: "Compare the forms of magnesium: the article's words, the evidence's words.",
    discussion: """
      Example:
        olivine forms
        olivine forms citrate
      """)

  @Argument(help: "The id of one form.", completion: .list(Form.all.map(\.id)))
  var id: String?

  @OptionGroup var json: JSONOption

  func run() throws {
    try report {
      let forms = try chosen()
      try Terminal.write(json.json ? CatalogueDocument.forms(forms).text() + "\n" : text(forms))
    }
  }

  private func chosen() throws -> [Form] {
    guard let id else { return Form.all.filter { $0.inArticle != "variant" } }
    guard let form = Form.with(id: id) else {
      let hint = Code<Form>.nearest(to: id).map { " Did you mean \($0)?" } ?? ""
      throw Failure.usage("there is no form \"\(id)\".\(hint)")
    }
    return [form]
  }

  private func text(_ forms: [Form]) -> String {
    var page = TextPage()
    page.heading("No form is shown to be better for nerves than another.")
    for form in forms {
      page.heading("\(form.name) [\(form.id)]")
      page.row(
        "  Magnesium in it",
        "\((form.elementalFraction * 100).text(decimals: 1)) %: 500 mg hold "
          + "\((form.elementalFraction * 500).text()) mg", column: 20)
      if form.articleBenefit != "-" {
        page.row("  The article says", form.articleBenefit, column: 20)
      }
      page.row("  The evidence says", form.evidenceVerdict, column: 20)
      page.row("  Loosens stools", form.laxativeTendency.rawValue, column: 20)
      page.row("  Source", form.evidence.source, column: 20)
    }
    page.close()
    return page.text
  }
}
