import ArgumentParser

/// `olivine evidence`: what research says, and the tools to question it.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Read what research says of a condition, pool studies, and check their numbers.",
    discussion: """
      Example:
        olivine evidence
        olivine evidence mixed_neuropathic
        olivine evidence mixed_neuropathic --diary Examples/diary.csv --html page.html
        olivine evidence crps --override judgements.tsv
        olivine evidence pool studies.csv --measure MD
        olivine evidence check
        olivine evidence add new_study.tsv
      """,
    subcommands: [
      EvidenceShowCommand.self, EvidencePoolCommand.self, EvidenceCheckCommand.self,
      EvidenceAddCommand.self,
    ],
    defaultSubcommand: EvidenceShowCommand.self)
}
