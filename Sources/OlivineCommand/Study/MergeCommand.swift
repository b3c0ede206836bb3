import ArgumentParser
import Foundation
import Interchange
import Olivine

/// `olivine study merge`: the shards of a cohort put together.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Put the shards of a cohort together.",
    discussion: """
      The shards may be named in any order; every person must be there once. The bytes are those of \
      the same study without shards.

      Example:
        olivine study merge shard1.csv shard2.csv --out people.csv
      """)

  @Argument(help: "The shards, all of one kind.")
  var shards: [String]

  @Option(
    name: .long,
    help: ArgumentHelp("Write the whole cohort here.", valueName: "FILE.ndjson|FILE.csv"))
  var out: String

  func run() throws {
    try report {
      let format = try CohortFormat(of: out)
      for shard in shards where try CohortFormat(of: shard) != format {
        throw Failure.usage("\(shard): it is not of the kind of \(out); name shards of one kind")
      }
      let parts = try shards.compactMap { try Shard($0, format) }.sorted { $0.first < $1.first }
      var next = 0
      for part in parts {
        guard part.first == next else {
          throw Failure.badInput(
            file: part.path,
            InputProblem(
              at: "line \(format.firstLine)",
              .wrongType(
                found: "person \(part.first)",
                expected: "person \(next); every shard is needed, and each once")))
        }
        next = part.last + 1
      }
      guard !parts.isEmpty else {
        throw Failure.badInput(file: shards[0], InputProblem(at: "", .emptyFile))
      }
      var file = try GrowingFile(out)
      try file.write(format.header)
      for part in parts { try file.write(part.text()) }
      try file.finish()
      try Terminal.write("\(next) people; see \(out)\n")
    }
  }

  /// A shard with the people it holds, all of whose lines were looked at.
  private struct Shard {
    let path: String
    let format: CohortFormat
    let first: Int
    let last: Int

    /// Nil for a shard without people: there may be more shards than eights.
    init?(_ path: String, _ format: CohortFormat) throws {
      self.path = path
      self.format = format
      let lines = try Self.lines(path, format)
      guard !lines.isEmpty else { return nil }
      var numbers: [Int] = []
      for (index, line) in lines.enumerated() {
        guard let number = CohortMemberLine.person(of: line),
          number == numbers.last.map({ $0 + 1 }) ?? number
        else {
          throw Failure.badInput(
            file: path,
            InputProblem(
              at: "line \(index + format.firstLine)",
              .wrongType(
                found: "\"\(line.prefix(40))\"",
                expected: numbers.last.map { "person \($0 + 1)" } ?? "a person of a cohort")))
        }
        numbers.append(number)
      }
      (first, last) = (numbers[0], numbers[numbers.count - 1])
    }

    func text() throws -> String {
      try Self.lines(path, format).map { $0 + "\n" }.joined()
    }

    private static func lines(_ path: String, _ format: CohortFormat) throws -> [Substring] {
      let text = String(decoding: try InputFile.data(path), as: UTF8.self)
      guard text.hasPrefix(format.header) else {
        throw Failure.badInput(
          file: path,
          InputProblem(
            at: "line 1",
            .wrongType(found: "another header", expected: "the header of olivine study cohort")))
      }
      return text.dropFirst(format.header.count).split(separator: "\n")
    }
  }
}

extension CohortFormat {
  /// The line the first person stands on.
  fileprivate var firstLine: Int { self == .csv ? 2 : 1 }
}
