import Foundation
import Interchange

/// Input files; `-` is standard input.
enum InputFile {
  static func data(_ path: String) throws -> Data {
    if path == "-" { return FileHandle.standardInput.readDataToEndOfFile() }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure.missingFile(path)
    }
    guard !isFolder.boolValue, let data = FileManager.default.contents(atPath: path) else {
      throw Failure.cannotRead(path)
    }
    return data
  }

  /// Reads a file and names it in whatever the reader refuses.
  static func read<Value>(
    _ path: String, _ reader: (Data) throws(InputProblem) -> Value
  ) throws -> Value {
    try reading(path, try data(path), reader)
  }

  /// The same for data that were read before.
  static func reading<Value>(
    _ path: String, _ data: Data, _ reader: (Data) throws(InputProblem) -> Value
  ) throws -> Value {
    do {
      return try reader(data)
    } catch {
      throw Failure.badInput(file: path == "-" ? "standard input" : path, error)
    }
  }
}

/// Output files, written whole or not at all.
enum OutputFile {
  static func write(_ text: String, to path: String) throws {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Failure.cannotWrite(path)
    }
  }
}
