import ArgumentParser
import Interchange
import Olivine
import Pages

/// `olivine evidence pool`: a meta-analysis of the studies in a file.
struct EvidencePoolCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pool",
    abstract: "Pool the studies of a JSON file or a spreadsheet table.",
    discussion: """
      One row a study. MD and SMD need m1 sd1 n1 m2 sd2 n2; RR, OR and RD need ai n1 ci n2 (events and \
      people, arm 1 is the treatment); PAIRED needs m1 sd1 m2 sd2 n and takes r, the correlation within \
      persons (without it 0.5 is assumed, and said); ZCOR needs r n; GEN needs yi and vi or sei. study, \
      year, group, design, scores (final or change) and moderator_NAME may stand beside them.

      Example:
        olivine evidence pool studies.csv --measure MD
        olivine evidence pool studies.csv --measure RR --method DL --interval z --json
      """)

  @Argument(help: "Studies as JSON, CSV or TSV; - is standard input.")
  var studies: String

  @Option(
    name: .long,
    help: ArgumentHelp("What to make of the numbers.", valueName: names(EffectMeasure.self)))
  var measure: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How the variance between studies is estimated.", valueName: names(PoolingMethod.self)))
  var method = PoolingMethod.restrictedLikelihood.rawValue

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How the interval is made; adhoc is never narrower than z.",
      valueName: names(PoolingInterval.self)))
  var interval = PoolingInterval.modifiedKnappHartung.rawValue

  @Flag(
    name: .long,
    help: "Keep studies without any event (or with nothing but events) in RR and OR.")
  var keepEmpty = false

  @Flag(name: .long, help: "Show what a summary of two studies would lean on.")
  var summariseTwo = false

  @OptionGroup var json: JSONOption

  @Option(name: .long, help: ArgumentHelp("Write the forest plot.", valueName: "FILE"))
  var svg: String?

  @Option(
    name: .long, help: ArgumentHelp("Write the funnel plot; from five studies.", valueName: "FILE"))
  var funnel: String?

  func run() throws {
    try report {
      let measure: EffectMeasure? = try measure.map { try Self.choice($0, of: "--measure") }
      let method: PoolingMethod = try Self.choice(method, of: "--method")
      let interval: PoolingInterval = try Self.choice(interval, of: "--interval")
      let analysis = try InputFile.read(studies) { data throws(InputProblem) in
        try PoolInputReader.analysis(
          of: try PoolInputReader.input(
            from: data, measure: measure, keepsEmptyTables: keepEmpty),
          method: method, interval: interval)
      }
      let table = ForestTable(analysis)
      if let svg {
        try ForestDrawing.write(
          [table], title: PoolText.title(analysis), sides: .firstGroup, to: svg)
      }
      if let funnel { try writeFunnel(analysis, to: funnel) }
      try Terminal.write(
        json.json
          ? JSONValue(analysis).text() + "\n"
          : PoolText.page(analysis, table, summarisesTwo: summariseTwo).text)
    }
  }

  private func writeFunnel(_ analysis: PoolAnalysis, to path: String) throws {
    guard analysis.rule.allowsSensitivity else {
      throw Failure.usage(
        "--funnel: \(analysis.input.effects.count) studies tell nothing by their shape; it takes five"
      )
    }
    try ForestDrawing.write(FunnelPlot(analysis), to: path, option: "--funnel")
  }

  private static func names<Choice: CaseIterable & RawRepresentable>(_ type: Choice.Type) -> String
  where Choice.RawValue == String {
    type.allCases.map(\.rawValue).joined(separator: "|")
  }

  private static func choice<Choice: CaseIterable & RawRepresentable>(
    _ text: String, of option: String
  ) throws -> Choice where Choice.RawValue == String {
    let choices = Array(Choice.allCases)
    guard let choice = choices.first(where: { $0.rawValue.lowercased() == text.lowercased() })
    else {
      throw Failure.usage(
        "\(option): \"\(text)\" is not one of \(choices.map(\.rawValue).joined(separator: ", "))")
    }
    return choice
  }
}
