import Foundation

/// A large output file, written piece by piece and put in its place when it is whole.
struct GrowingFile {
  private let path: String
  private let partial: String
  private let handle: FileHandle

  init(_ path: String) throws {
    self.path = path
    partial = path + ".partial"
    guard FileManager.default.createFile(atPath: partial, contents: nil),
      let handle = FileHandle(forWritingAtPath: partial)
    else { throw Failure.cannotWrite(path) }
    self.handle = handle
  }

  mutating func write(_ text: String) throws {
    do {
      try handle.write(contentsOf: Data(text.utf8))
    } catch {
      try? FileManager.default.removeItem(atPath: partial)
      throw Failure.cannotWrite(path)
    }
  }

  /// Puts the file in its place.
  func finish() throws {
    do {
      try handle.synchronize()
      try handle.close()
    } catch {
      throw Failure.cannotWrite(path)
    }
    guard rename(partial, path) == 0 else { throw Failure.cannotWrite(path) }
  }
}
