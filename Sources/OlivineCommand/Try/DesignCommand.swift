import ArgumentParser
import Interchange
import Olivine
import Pages

/// `olivine try design`: what a test could find, before it begins.
struct DesignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "design",
    abstract: "See what a test could find, and how often it ends without an answer.",
    discussion: """
      The person is checked and the dose planned first; without clearance there is no test.

      Example:
        olivine try design Examples/people/margaret.json
        olivine try design Examples/people/margaret.json --max-days 168 --outcome numbness
      """)

  @OptionGroup var options: DesignOptions
  @OptionGroup var json: JSONOption
  @OptionGroup var today: TodayOption

  @Option(name: .long, help: ArgumentHelp("Write the designs as a page.", valueName: "FILE"))
  var html: String?

  func run() throws {
    try report {
      let (_, proposal) = try options.proposal(on: try today.day())
      if let html, let model = DesignModel(proposal.choice, outcome: proposal.wishes.outcome) {
        try OutputFile.write(designPage(model).rendered(), to: html)
      }
      try Terminal.write(
        json.json ? JSONValue(proposal).text() + "\n" : page(proposal).text)
    }
  }

  private func page(_ proposal: TrialProposal) -> TextPage {
    let words = Wording.english
    var page = TextPage()
    page.heading(words("design.alternatives.heading"))
    for (index, ranked) in proposal.choice.designs.enumerated() {
      page.bullet(
        "\(ranked.design.layout.name()): \(ranked.design.days) days in all, can find about "
          + words.points(ranked.detectableWithWander), mark: "\(index + 1)", indent: 0)
    }
    guard let best = proposal.choice.designs.first else { return page }
    if let learned = proposal.choice.learned {
      page.paragraph(
        words("design.learned", ["points": words.points(learned.detectablePoints)]))
    }
    let noun = words("outcome.\(proposal.wishes.outcome.rawValue)")
    page.paragraph(words("design.smaller", ["N": noun]))
    page.heading(words("design.answers") + " (1)")
    for kind in VerdictClass.allCases {
      page.row(
        words("verdict.name.\(kind.rawValue)"),
        "about \(Self.roundedPercent(best.chances[kind])) % of such tests", column: 34)
    }
    page.heading(words("design.reasons") + " (1)")
    for reason in best.reasons { page.bullet(reason.text()) }
    page.heading(words("design.advice"))
    for advice in proposal.choice.advice { page.bullet(advice.text()) }
    page.heading(words("design.lever.heading"))
    for gain in proposal.choice.levers {
      page.bullet(
        "\(gain.lever.text()): \(gain.from.fixedText(decimals: 1)) to "
          + "\(gain.to.fixedText(decimals: 1)) points")
    }
    page.close()
    return page
  }

  /// To five per cent: the closed form promises no more.
  private static func roundedPercent(_ share: Double) -> String {
    ((share * 20).rounded() * 5).text()
  }
}
