import ArgumentParser
import Interchange
import Olivine

/// `olivine medicines`: the code of a medicine, and what the rules say of it.
struct MedicinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "medicines",
    abstract: "Look a medicine up by any of its names.",
    discussion: """
      A name that is not known is never guessed: the nearest ones are offered, and you choose.

      Example:
        olivine medicines "Neurontin"
        olivine medicines omeprazol
      """)

  @Argument(help: "A generic or brand name.")
  var name: [String]

  @OptionGroup var json: JSONOption

  func run() throws {
    try report {
      let text = name.joined(separator: " ")
      let found = Medicine.lookUp(text)
      try Terminal.write(
        json.json
          ? CatalogueDocument.medicine(text, found).text() + "\n" : page(text, found).text)
    }
  }

  private func page(_ text: String, _ found: NameLookup) -> TextPage {
    var page = TextPage()
    switch found {
    case .known(let code):
      add(code, to: &page)
    case .ambiguous(let codes):
      page.heading("\"\(text)\" can be one of these. Which one do you take?")
      for code in codes { page.bullet(Self.title(code)) }
    case .unknown(let suggestions):
      page.heading("No medicine here is called \"\(text)\".")
      if !suggestions.isEmpty { page.paragraph("Did you mean one of these?") }
      for code in suggestions { page.bullet(Self.title(code)) }
      page.paragraph(
        "If it is none of them, write it as it stands on the pack under other_medicines. Magnesium "
          + "is then kept 2 hours away from it, and you are asked to show it to a pharmacist.")
    }
    page.close()
    return page
  }

  private static func title(_ code: String) -> String {
    "\(Medicine.with(code: code)?.name ?? code) [\(code)]"
  }

  private func add(_ code: String, to page: inout TextPage) {
    guard let medicine = Medicine.with(code: code) else { return }
    page.heading(Self.title(code))
    page.row("  Names", medicine.names.joined(separator: ", "), column: 14)
    if medicine.rules.isEmpty {
      page.paragraph(
        "No rule names it; tell your pharmacist about magnesium all the same.", indent: 2)
    }
    for id in medicine.rules {
      guard let rule = RuleText.with(id: id) else { continue }
      page.row("  \(id)", "\(rule.title): \(rule.consequence)", column: 14)
    }
  }
}
