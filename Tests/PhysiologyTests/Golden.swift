import Foundation

/// The numbers of the independent reference program.
enum Golden {
  /// Parsed once; never changed.
  nonisolated(unsafe) private static let tree: [String: Any] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let url = folder.appending(components: "Fixtures", "body_golden.json")
    guard let data = try? Data(contentsOf: url),
      let tree = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
    else { preconditionFailure("the golden file cannot be read") }
    return tree
  }()

  /// A number by its path, such as `scenarios/01_basal_300mg/mean_serum`.
  static func number(_ path: String...) -> Double {
    guard let number = value(path) as? NSNumber else {
      preconditionFailure("no number \(path.joined(separator: "/"))")
    }
    return number.doubleValue
  }

  static func numbers(_ path: String...) -> [Double] {
    guard let list = value(path) as? [NSNumber] else {
      preconditionFailure("no list \(path.joined(separator: "/"))")
    }
    return list.map(\.doubleValue)
  }

  /// Numbers by name; a null is left out.
  static func table(_ path: String...) -> [String: Double] {
    guard let table = value(path) as? [String: Any] else {
      preconditionFailure("no table \(path.joined(separator: "/"))")
    }
    return table.compactMapValues { ($0 as? NSNumber)?.doubleValue }
  }

  static func names(_ path: String...) -> [String] {
    guard let table = value(path) as? [String: Any] else { return [] }
    return table.keys.sorted()
  }

  private static func value(_ path: [String]) -> Any? {
    path.reduce(tree as Any?) { branch, name in (branch as? [String: Any])?[name] }
  }

  /// What the specification allows: 1e-4 of the number, or 1e-6 for small differences.
  static func agrees(_ got: Double, _ want: Double) -> Bool {
    (got - want).magnitude <= max(1e-4 * want.magnitude, 1e-6)
  }
}
