import ArgumentParser
import Foundation
import Interchange

/// A command that cannot go on, with the exit code other programs rely on.
enum Failure: Error {
  case badInput(file: String, InputProblem)
  case missingFile(String)
  case cannotRead(String)
  case cannotWrite(String)
  case usage(String)
  /// A file whose content cannot be used; the whole message.
  case badFile(String)
  /// A store that cannot be read or written; the whole message.
  case damaged(String)

  var message: String {
    switch self {
    case .badInput(let file, let problem): "\(file): \(problem)"
    case .missingFile(let file): "\(file): there is no such file"
    case .cannotRead(let file): "\(file): it cannot be read"
    case .cannotWrite(let file): "\(file): it cannot be written; nothing was changed"
    case .usage(let text), .badFile(let text), .damaged(let text): text
    }
  }

  /// sysexits(3): 64 usage, 65 bad data, 66 no input, 73 cannot create, 74 input or output error.
  var exitCode: Int32 {
    switch self {
    case .badInput, .badFile: 65
    case .missingFile: 66
    case .cannotRead, .damaged: 74
    case .cannotWrite: 73
    case .usage: 64
    }
  }
}

extension ParsableCommand {
  /// Runs the body, and turns a failure into one clear message and its exit code.
  func report(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let failure as Failure {
      try Self.complain(failure)
    }
  }

  /// The same for a body that waits.
  func report(_ body: () async throws -> Void) async throws {
    do {
      try await body()
    } catch let failure as Failure {
      try Self.complain(failure)
    }
  }

  private static func complain(_ failure: Failure) throws -> Never {
    Terminal.complain("olivine: " + failure.message)
    throw ExitCode(failure.exitCode)
  }
}
