import Foundation

/// Where data are kept when nobody says where.
enum DataFolder {
  /// The folder for data of the user, as their system has it.
  static var usual: String {
    #if os(macOS)
      return home.appendingPathComponent("Library/Application Support/Olivine").path
    #else
      let base = folder(named: "XDG_DATA_HOME") ?? home.appendingPathComponent(".local/share")
      return base.appendingPathComponent("olivine").path
    #endif
  }

  /// What the environment says comes before the list of users, which knows only the folder of a login.
  private static var home: URL {
    folder(named: "HOME") ?? FileManager.default.homeDirectoryForCurrentUser
  }

  /// A whole path of the environment; anything else counts as not said.
  private static func folder(named name: String) -> URL? {
    ProcessInfo.processInfo.environment[name]
      .flatMap { $0.hasPrefix("/") ? URL(fileURLWithPath: $0) : nil }
  }
}
