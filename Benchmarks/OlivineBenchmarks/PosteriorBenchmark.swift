import Foundation
import Trials

/// Times the posterior on the 84-day golden diaries and measures its error on them.
///
/// With `report` it times the parts of a full report instead, with `series` and a number of persons
/// the pooling of a series, with `body` and a number of people a cohort and with `forecast` a forecast, with `evidence`, the golden
/// meta-analyses and a number of rounds those.
///
/// Arguments: the golden file, and the number of rounds. Prints one JSON document: per round the
/// processor time of one diary in microseconds, and the largest error of the effect.
@main
struct PosteriorBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.count == 3, arguments[1] == "series", let persons = Int(arguments[2]) {
      try write(SeriesReport(persons: persons))
      return
    }
    if arguments.count == 4, arguments[1] == "evidence", let rounds = Int(arguments[3]) {
      try write(EvidenceBenchmark(golden: arguments[2], rounds: rounds))
      return
    }
    if arguments.count == 3, arguments[1] == "body", let people = Int(arguments[2]) {
      try write(BodyBenchmark(people: people))
      return
    }
    if arguments.count == 3, arguments[1] == "forecast", let people = Int(arguments[2]) {
      try write(ForecastBenchmark(people: people))
      return
    }
    if arguments.count > 2, arguments[1] == "nerve" {
      NerveBenchmark.run(Array(arguments.dropFirst(2)))
      return
    }
    if arguments.count == 2, arguments[1] == "report" {
      try write(ReportBenchmark())
      return
    }
    guard arguments.count == 3, let rounds = Int(arguments[2]), rounds > 0 else {
      FileHandle.standardError.write(Data("usage: OlivineBenchmarks GOLDEN.json ROUNDS\n".utf8))
      exit(64)
    }
    let content = try Data(contentsOf: URL(filePath: arguments[1]))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let golden = try decoder.decode(GoldenDiaries.self, from: content)
    let cases = golden.cases.filter { $0.input.count == 84 && $0.weekend == nil }
    let diaries = try cases.map { try $0.diary() }
    let workspace = PosteriorWorkspace()

    var report = Report(diaries: diaries.count)
    for (diary, golden) in zip(diaries, cases) {
      let posterior = Posterior(of: diary, using: workspace)
      report.note(posterior, golden)
    }
    for _ in 0..<rounds {
      let repeats = 100
      let start = clock()
      for _ in 0..<repeats {
        for diary in diaries { _ = Posterior(of: diary, using: workspace) }
      }
      let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
      report.microseconds.append(seconds * 1e6 / Double(repeats * diaries.count))
      let briefStart = clock()
      for _ in 0..<repeats {
        for diary in diaries { _ = EffectPosterior(of: diary, using: workspace) }
      }
      let briefSeconds = Double(clock() - briefStart) / Double(CLOCKS_PER_SEC)
      report.briefMicroseconds.append(briefSeconds * 1e6 / Double(repeats * diaries.count))
    }
    try write(report)
  }

  private static func write(_ report: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys]
    FileHandle.standardOutput.write(try encoder.encode(report) + Data("\n".utf8))
  }
}

/// What the benchmark prints.
struct Report: Encodable {
  /// Diaries of 84 days.
  let diaries: Int
  /// Processor time per diary, one number per round.
  var microseconds: [Double] = []
  /// The same for the effect alone.
  var briefMicroseconds: [Double] = []
  /// Largest difference of the effect's mean, in posterior standard deviations.
  var meanErrorInSd = 0.0
  /// Largest relative difference of the effect's standard deviation.
  var sdError = 0.0
  /// Largest difference of an effect quantile, in posterior standard deviations.
  var quantileErrorInSd = 0.0
  /// Largest difference of the log evidence.
  var logEvidenceError = 0.0
  /// Nodes summed per diary.
  var nodes = 0

  init(diaries: Int) { self.diaries = diaries }

  mutating func note(_ posterior: Posterior, _ golden: GoldenDiaries.Case) {
    guard let want = golden.quadrature.parameters["effect"] else { return }
    let got = posterior.effect
    meanErrorInSd = max(meanErrorInSd, abs(got.mean - want.mean) / want.sd)
    sdError = max(sdError, abs(got.sd / want.sd - 1))
    let quantiles = [(got.q025, want.q025), (got.q50, want.q50), (got.q975, want.q975)]
    for case (let got, let quantile?) in quantiles {
      quantileErrorInSd = max(quantileErrorInSd, abs(got - quantile) / want.sd)
    }
    logEvidenceError = max(
      logEvidenceError, abs(posterior.logEvidence - golden.quadrature.logEvidence))
    nodes = posterior.check.nodes
  }
}
