import ArgumentParser
import Dispatch
import Foundation
import Interchange
import Olivine

/// `olivine study series`: what many trials show together.
struct SeriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "series",
    abstract: "Pool trials: mean effect, and how it varies from person to person.",
    discussion: """
      One JSON object a line: a diary, or the record that --records makes of it, which holds \
      no score. Covariates are given by name and standardised here.

      Example:
        olivine study series diaries.ndjson --prior diabetic_polyneuropathy
        olivine study series records.ndjson --json --effects effects.ndjson
      """)

  @Argument(help: "One diary or record a line; - is standard input.")
  var file: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "What was believed of the mean: a condition, or mean and SD.",
      valueName: "CONDITION|MEAN,SD"))
  var prior: String?

  @Option(name: .long, help: ArgumentHelp("The smallest change that matters.", valueName: "POINTS"))
  var mcid = 1.0

  @Option(
    name: .long,
    help: ArgumentHelp("Write each person's shrunken effect here.", valueName: "FILE.ndjson"))
  var effects: String?

  @Flag(name: .long, help: "Print the record of each diary instead; it holds no score.")
  var records = false

  @OptionGroup var json: JSONOption

  func run() throws {
    try report {
      guard mcid > 0, mcid <= 10 else {
        throw Failure.usage("--mcid: \(mcid) is not above 0 and at most 10")
      }
      if records {
        try SeriesInput(file).forEachRound { lines in
          let text = lines.map {
            JSONValue(record: $0.likelihood, id: $0.id).text(prettyPrinted: false)
          }
          try Terminal.write(text.joined(separator: "\n") + "\n")
        }
        return
      }
      let priors = SeriesPriors(mean: try meanPrior())
      let packed = try pack()
      let fit = packed.fit(priors, mcid: mcid)
      if let effects { try write(packed, fit, to: effects) }
      try Terminal.write(
        json.json
          ? JSONValue(fit, covariates: packed.covariateNames, mcid: mcid).text() + "\n"
          : page(fit, packed).text)
    }
  }

  private func pack() throws -> PackedSeries {
    do {
      var packer = try SeriesPacker(
        in: FileManager.default.temporaryDirectory, components: SeriesLineReader.mostComponents)
      try SeriesInput(file).forEachRound { lines in
        try packer.append(lines.map { ($0.likelihood, $0.covariates) })
      }
      return try packer.finish()
    } catch let fault as SeriesFault {
      switch fault {
      case .empty: throw Failure.badInput(file: file, InputProblem(at: "", .emptyFile))
      case .cannotWrite: throw Failure.cannotWrite("the temporary folder")
      case .otherCovariates(let person, let expected):
        throw Failure.badInput(
          file: file,
          InputProblem(
            at: "line \(person), covariates",
            .wrongType(found: "this set", expected: "exactly " + expected.joined(separator: ", "))))
      }
    }
  }

  private func write(_ packed: PackedSeries, _ fit: SeriesFit, to path: String) throws {
    var text = ""
    var person = 0
    packed.forEachEffect(of: fit) { effects in
      for effect in effects {
        person += 1
        let line: JSONValue = [
          "person": .number(Double(person)), "mean": .number(effect.mean), "sd": .number(effect.sd),
        ]
        text += line.text(prettyPrinted: false) + "\n"
      }
    }
    try OutputFile.write(text, to: path)
  }

  private func page(_ fit: SeriesFit, _ packed: PackedSeries) -> TextPage {
    var page = TextPage()
    page.heading("A series of \(fit.persons) trials")
    page.row("Mean effect", range(fit.mean) + " points")
    page.row("SD between people", range(fit.spread) + " points")
    page.row("A new person", range(fit.newPerson) + " points")
    page.row("Relief that matters", "\(fit.shareWithRelief.percentText) of such people")
    for (name, slope) in zip(packed.covariateNames, fit.slopes) {
      page.row("For 1 SD more \(name)", range(slope) + " points")
    }
    page.paragraph("Below 0 is relief.")
    page.close()
    return page
  }

  private func range(_ estimate: Estimate) -> String {
    "\(estimate.mean.fixedText(decimals: 2)) (95 %: \(estimate.q025.fixedText(decimals: 2)) to "
      + "\(estimate.q975.fixedText(decimals: 2)))"
  }

  /// The prior of the condition with an SD of 1: how people differ is learned from the series.
  private func meanPrior() throws -> Normal {
    guard let prior else { return TrialPriors().effect }
    let known = try PriorOption.prior(prior, for: .pain)
    guard known.source != .given else { return known.distribution }
    var priors = TrialPriors()
    guard (try? priors.set(.effect, mean: known.distribution.mean, sd: 1)) != nil else {
      return known.distribution
    }
    return priors.effect
  }
}

/// The lines of a series, read on all cores, in order, a round at a time.
struct SeriesInput {
  private let path: String
  private static let linesPerRound = 8_192
  private static let linesPerChunk = 64

  init(_ path: String) { self.path = path }

  func forEachRound(_ body: ([SeriesLine]) throws -> Void) throws {
    var lines = try LineReader(path)
    var number = 0
    while let round = lines.next(upTo: Self.linesPerRound) {
      let first = number + 1
      number += round.count
      let chunks = stride(from: 0, to: round.count, by: Self.linesPerChunk).map {
        $0..<min($0 + Self.linesPerChunk, round.count)
      }
      let results = inParallel(chunks.count) { index in
        let workspace = PosteriorWorkspace()
        return chunks[index].map { Self.read(round[$0], line: first + $0, using: workspace) }
      }
      try body(results.flatMap(\.self).map { try $0.get() })
    }
    if number == 0 {
      throw Failure.badInput(file: path, InputProblem(at: "", .emptyFile))
    }
  }

  private static func read(
    _ data: Data, line: Int, using workspace: PosteriorWorkspace
  ) -> Result<SeriesLine, Failure> {
    do throws(InputProblem) {
      return .success(try SeriesLineReader.line(data, using: workspace))
    } catch {
      return .failure(.badInput(file: "line \(line)", error))
    }
  }
}
