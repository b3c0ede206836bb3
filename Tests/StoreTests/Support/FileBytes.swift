import Foundation

/// The bytes of all files of a folder, whatever their names.
enum FileBytes {
  /// The files in which some bytes stand.
  static func places(of bytes: Data, in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter {
      try Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0)).range(of: bytes) != nil
    }
  }

  static func places(of text: String, in folder: String) throws -> [String] {
    try places(of: Data(text.utf8), in: folder)
  }

  /// Whether a text stands in a file.
  static func holds(_ text: String, file: String) throws -> Bool {
    try Data(contentsOf: URL(fileURLWithPath: file)).range(of: Data(text.utf8)) != nil
  }

  /// A number as SQLite writes it.
  static func bytes(of number: Double) -> Data {
    withUnsafeBytes(of: number.bitPattern.bigEndian) { Data($0) }
  }
}
