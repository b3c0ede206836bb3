import Foundation
import Interchange
import Olivine

/// Answers one diary a line, in order, on all threads, without holding the file in memory.
struct BatchAnswers {
  let prior: EffectPrior?
  let threads: Int

  /// Lines that are read before their answers are written.
  private static let linesPerRound = 2_048
  private static let linesPerChunk = 32

  init(prior: EffectPrior?, threads: Int?) throws {
    if let threads, !(1...1_024).contains(threads) {
      throw Failure.usage("--threads: \(threads) is outside 1 to 1024")
    }
    self.prior = prior
    self.threads = threads ?? ProcessInfo.processInfo.activeProcessorCount
  }

  /// Every line gives one line; a diary that cannot be used gives its error, and the exit code says so.
  func run(_ path: String) throws {
    var lines = try LineReader(path)
    var number = 0
    var faults = 0
    while let round = lines.next(upTo: Self.linesPerRound) {
      let answers = answer(round, firstLine: number + 1)
      number += round.count
      faults += answers.count { $0.isFault }
      try Terminal.write(answers.map(\.text).joined(separator: "\n") + "\n")
    }
    if number == 0 {
      throw Failure.badInput(file: path, InputProblem(at: "", .emptyFile))
    }
    if faults > 0 {
      throw Failure.badInput(
        file: path,
        InputProblem(
          at: "", .unusableDiary("\(faults) of \(number) lines hold no usable diary; each says why")
        ))
    }
  }

  private struct Answer: Sendable {
    let text: String
    let isFault: Bool
  }

  /// The answers to some lines; the same on any number of threads.
  private func answer(_ lines: [Data], firstLine: Int) -> [Answer] {
    let chunks = stride(from: 0, to: lines.count, by: Self.linesPerChunk).map {
      $0..<min($0 + Self.linesPerChunk, lines.count)
    }
    return inParallel(chunks.count, threads: threads) { index in
      let workspace = PosteriorWorkspace()
      return chunks[index].map { answer(lines[$0], line: firstLine + $0, using: workspace) }
    }.flatMap(\.self)
  }

  private func answer(_ line: Data, line number: Int, using workspace: PosteriorWorkspace) -> Answer
  {
    do {
      let file = try DiaryReader.json(line)
      let verdict = Verdict(
        file.diary, prior: prior ?? file.effectPrior, depth: .brief, using: workspace)
      return Answer(
        text: JSONValue(verdict, id: file.id).text(prettyPrinted: false), isFault: false)
    } catch {
      let fault: JSONValue = [
        "line": .number(Double(number)), "error": .string(error.description),
      ]
      return Answer(text: fault.text(prettyPrinted: false), isFault: true)
    }
  }
}
