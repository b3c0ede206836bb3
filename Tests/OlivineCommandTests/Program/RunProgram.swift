import Foundation
import Olivine

/// The program beside the tests, run as people run it.
enum RunProgram {
  struct Result {
    let status: Int32
    let output: String
    let errors: String

    /// The output as a JSON object.
    var fields: [String: Any] {
      (try? JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]) ?? [:]
    }
  }

  private static let program: URL = {
    // The tests are linked beside the program.
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("olivine")
  }()

  static func process(_ arguments: [String]) -> (process: Process, output: Pipe, errors: Pipe) {
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = program
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = errors
    return (process, output, errors)
  }

  static func run(_ arguments: [String]) throws -> Result {
    let (process, output, errors) = process(arguments)
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      errors: String(decoding: complaint, as: UTF8.self))
  }
}

/// A trial folder that goes away with its test, and the days of its trial.
final class TrialStory {
  let folder: URL
  let firstDay: Day

  static let examples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Examples/people/margaret.json").path

  init(firstDay: Day, _ options: [String]) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("story-\(UUID())")
    self.firstDay = firstDay
    let result = try RunProgram.run(
      [
        "try", "start", Self.examples, "--dir", folder.path, "--today", "\(firstDay)", "--seed",
        "7",
      ]
        + options)
    guard result.status == 0 else { throw Failure(errors: result.errors) }
  }

  struct Failure: Error { let errors: String }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A command of `try` on a day of the trial.
  func run(_ command: String, on number: Int, _ options: String...) throws -> RunProgram.Result {
    try RunProgram.run(
      ["try", command, "--dir", folder.path, "--today", "\(firstDay + (number - 1))"] + options)
  }

  func answer(on number: Int, _ options: String...) throws -> RunProgram.Result {
    try RunProgram.run(
      ["answer", folder.path, "--today", "\(firstDay + (number - 1))"] + options)
  }
}
