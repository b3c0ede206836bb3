import Foundation

/// Keeps programs apart that would take a folder from each other; the system lets go of it when a program
/// ends, however it ends.
final class FolderLock: Sendable {
  enum Kind: Sendable {
    /// Many may use the database.
    case shared
    /// Nobody else may.
    case exclusive
  }

  /// The file that carries the lock; it is always empty.
  static let fileName = ".olivine.lock"

  private let descriptor: Int32

  /// - Throws: `StoreError.busy` where another program holds it, `.readOnly` where no file can be made.
  init(_ folder: String, _ kind: Kind, name: String = fileName) throws(StoreError) {
    let path = URL(fileURLWithPath: folder).appendingPathComponent(name).path
    descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .readOnly(path) }
    guard flock(descriptor, (kind == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0 else {
      close(descriptor)
      throw .busy(folder)
    }
  }

  deinit { close(descriptor) }
}
