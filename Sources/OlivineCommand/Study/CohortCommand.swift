import ArgumentParser
import Foundation
import Interchange
import Olivine

/// `olivine study cohort`: many virtual people on one supplement.
struct CohortCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cohort",
    abstract: "Simulate many virtual people on one supplement.",
    discussion: """
      The file says how people differ (sizes, kidneys, diets, conditions, medicines) and what all of \
      them take. One line a person; shards of the same study give the same lines, and \
      `olivine study merge` puts them together.

      Example:
        olivine study cohort Examples/cohorts/older.json --people 10000 --seed 1 --out people.ndjson
        olivine study cohort Examples/cohorts/older.json --people 10000 --seed 1 --shard 2/8 \
      --out shard2.csv
      """)

  @Argument(help: "A study as JSON; - is standard input.")
  var study: String

  @Option(name: .long, help: "People of the whole cohort, 1 to 100000000.")
  var people = 2_000

  @Option(name: .long, help: "Seed of the virtual people.")
  var seed: UInt64 = 1

  @Option(name: .long, help: ArgumentHelp("Only this part of the cohort.", valueName: "I/N"))
  var shard: String?

  @Option(name: .long, help: "Threads; all cores when left out. The result is the same.")
  var threads: Int?

  @Option(
    name: .long, help: ArgumentHelp("Write the people here.", valueName: "FILE.ndjson|FILE.csv"))
  var out: String

  func run() throws {
    try report {
      guard (1...100_000_000).contains(people) else {
        throw Failure.usage("--people: \(people) is outside 1 to 100000000")
      }
      if let threads, !(1...1_024).contains(threads) {
        throw Failure.usage("--threads: \(threads) is outside 1 to 1024")
      }
      let format = try CohortFormat(of: out)
      let (index, count) = try parts()
      let study = try InputFile.read(study) { data throws(InputProblem) in
        try CohortStudyReader.study(from: data)
      }
      let numbers = CohortStudy.numbers(ofShard: index, of: count, people: people)
      var file = try GrowingFile(out)
      try file.write(format.header)
      for first in stride(from: numbers.lowerBound, to: numbers.upperBound, by: Self.round) {
        let round = first..<min(first + Self.round, numbers.upperBound)
        let members = study.members(round, seed: seed, each: Cohort.onThreads(threads))
        try file.write(members.map { format.line($0) }.joined())
      }
      try file.finish()
      try Terminal.write("\(numbers.count) people; see \(out)\n")
    }
  }

  /// People whose lines are in memory at a time; whole eights.
  private static let round = 8_192

  private func parts() throws -> (index: Int, count: Int) {
    guard let shard else { return (1, 1) }
    let parts = shard.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let index = parts[0], let count = parts[1], count <= 1_000_000,
      count >= 1, (1...count).contains(index)
    else {
      throw Failure.usage(
        "--shard: \"\(shard)\" is not a part like 2/8, from 1 to at most 1000000 parts")
    }
    return (index, count)
  }
}

/// How the people of a cohort are written; the ending of the file says it.
enum CohortFormat: String, CaseIterable {
  case ndjson
  case csv

  init(of path: String) throws {
    guard let format = Self.allCases.first(where: { path.hasSuffix(".\($0.rawValue)") }) else {
      throw Failure.usage("\(path): the name must end in .ndjson or .csv")
    }
    self = format
  }

  var header: String { self == .csv ? CohortMemberLine.header : "" }

  func line(_ member: CohortStudy.Member) -> String {
    self == .csv ? CohortMemberLine.commaSeparated(member) : CohortMemberLine.json(member)
  }
}
