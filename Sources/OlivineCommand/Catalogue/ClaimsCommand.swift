import ArgumentParser
import Interchange
import Olivine

/// `olivine claims`: the article, claim by claim.
struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "Read what the article claims, and what stands behind each claim.",
    discussion: """
      Example:
        olivine claims
        olivine claims --verdict open
      """)

  @Option(
    name: .long, help: ArgumentHelp("Only claims with this verdict.", valueName: "WORDS"),
    completion: .list(Self.verdicts))
  var verdict: String?

  @OptionGroup var json: JSONOption

  private static let verdicts = Set(ArticleClaim.all.map(\.verdict)).sorted()

  func run() throws {
    try report {
      if let verdict, !Self.verdicts.contains(verdict) {
        throw Failure.usage(
          "--verdict: \"\(verdict)\" is not one of \(Self.verdicts.joined(separator: ", "))")
      }
      let claims = ArticleClaim.all.filter { verdict == nil || $0.verdict == verdict }
      try Terminal.write(json.json ? CatalogueDocument.claims(claims).text() + "\n" : text(claims))
    }
  }

  private func text(_ claims: [ArticleClaim]) -> String {
    var page = TextPage()
    var section = ""
    for claim in claims {
      if claim.section != section {
        section = claim.section
        page.heading("The article, \(section)")
      }
      page.bullet("\(claim.claim). [\(claim.id), \(claim.verdict)]")
      page.paragraph(claim.readerSentence, indent: 4)
      page.paragraph("Evidence: \(claim.evidence.source) \(claim.evidence.tag)", indent: 4)
    }
    page.close()
    return page.text
  }
}
