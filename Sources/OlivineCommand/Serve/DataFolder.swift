import Foundation

/// Where data are kept when nobody says where.
enum DataFolder {
  /// The folder for data of the user, as their system has it.
  static var usual: String {
    #if os(macOS)
      let base = FileManager.default.homeDirectoryForCurrentUser
        .appendingPathComponent("Library/Application Support")
      return base.appendingPathComponent("Olivine").path
    #else
      let given = ProcessInfo.processInfo.environment["XDG_DATA_HOME"]
      let base =
        given.flatMap { $0.isEmpty ? nil : URL(fileURLWithPath: $0) }
        ?? FileManager.default.homeDirectoryForCurrentUser.appendingPathComponent(".local/share")
      return base.appendingPathComponent("olivine").path
    #endif
  }
}
