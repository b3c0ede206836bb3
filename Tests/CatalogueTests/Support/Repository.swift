import Foundation

/// The folders of this repository, found from the place of this file.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let data = root.appendingPathComponent("Data")
  static let tables = root.appendingPathComponent("Sources/Catalogue/Tables")
}

extension Sequence where Element: Hashable {
  /// The elements that occur more than once.
  var repeated: Set<Element> {
    var seen: Set<Element> = []
    return Set(filter { !seen.insert($0).inserted })
  }
}
