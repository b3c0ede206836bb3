import Foundation

/// A folder that goes away with its test; in memory where the system has a place for it, since these tests
/// look at what is written and not at the disk.
final class Scratch {
  let url: URL

  init() throws {
    let memory = URL(fileURLWithPath: "/dev/shm")
    let parent =
      FileManager.default.isWritableFile(atPath: memory.path)
      ? memory : FileManager.default.temporaryDirectory
    url = parent.appendingPathComponent("store-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String = "trial.sqlite") -> String { url.appendingPathComponent(name).path }
}
