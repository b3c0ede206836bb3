import Foundation

/// The folder of a database: its user alone may look into it.
enum DataFolder {
  /// Makes a folder that is not there yet; one that is there is left as it is.
  static func make(_ path: String) throws(StoreError) {
    let files = FileManager.default
    guard !files.fileExists(atPath: path) else { return }
    do {
      try files.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    } catch {
      throw .readOnly(path)
    }
  }

  /// Makes an empty file that its user alone may read, before anything is written into it.
  ///
  /// - Throws: `StoreError.alreadyThere`.
  static func makeEmptyFile(at path: String) throws(StoreError) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw errno == EEXIST ? .alreadyThere(path) : .readOnly(path) }
    close(descriptor)
  }

  /// Waits until the names in a folder are on the disk.
  static func settle(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
