import ArgumentParser
import Interchange
import Olivine

/// `olivine rules`: the rule book.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Read the safety rules: when each fires, what follows, where it comes from.",
    discussion: """
      Example:
        olivine rules K03
        olivine rules --markdown > rules.md
      """)

  @Argument(help: "The id of one rule, such as K03.", completion: .list(RuleText.all.map(\.id)))
  var id: String?

  @Flag(name: .long, help: "Print the whole book as Markdown.")
  var markdown = false

  @OptionGroup var json: JSONOption

  func run() throws {
    try report {
      let rules = try chosen()
      if json.json {
        try Terminal.write(CatalogueDocument.rules(rules).text() + "\n")
      } else if markdown {
        try Terminal.write(RuleBook.markdown)
      } else {
        try Terminal.write(text(rules))
      }
    }
  }

  private func chosen() throws -> [RuleText] {
    guard let id else { return RuleText.all }
    guard let rule = RuleText.with(id: id.uppercased()) else {
      let known = Spelling.nearest(to: id, in: RuleText.all.map(\.id))
      throw Failure.usage(
        "there is no rule \"\(id)\"." + (known.map { " Did you mean \($0)?" } ?? ""))
    }
    return [rule]
  }

  private func text(_ rules: [RuleText]) -> String {
    var page = TextPage()
    var section = ""
    for rule in rules {
      if rule.section != section {
        section = rule.section
        page.heading(section)
      }
      page.line("\(rule.id)  \(rule.title)")
      guard id != nil else { continue }
      page.row("  When", rule.predicate, column: 14)
      page.row("  Then", rule.consequence, column: 14)
      if let message = RuleBook.message(of: rule) { page.row("  You read", message, column: 14) }
      if let next = RuleBook.nextStep(of: rule) { page.row("  What next", next, column: 14) }
      page.row("  Source", "\(rule.provenance.source) \(rule.provenance.tag)", column: 14)
    }
    page.close()
    return page.text
  }
}
