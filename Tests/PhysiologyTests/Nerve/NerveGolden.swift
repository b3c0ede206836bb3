import Foundation

/// The numbers of the independent reference program of the nerve model.
enum NerveGolden {
  /// Parsed once; never changed.
  nonisolated(unsafe) private static let tree: Any? = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let url = folder.appending(components: "..", "Fixtures", "nerve_golden.json")
    return (try? Data(contentsOf: url)).flatMap { try? JSONSerialization.jsonObject(with: $0) }
  }()

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

  static func rows(_ path: String...) -> [[Double]] {
    guard let list = value(path) as? [[NSNumber]] else {
      preconditionFailure("no matrix \(path.joined(separator: "/"))")
    }
    return list.map { $0.map(\.doubleValue) }
  }

  static func names(_ path: String...) -> [String] {
    ((value(path) as? [String: Any]) ?? [:]).keys.sorted()
  }

  private static func value(_ path: [String]) -> Any? {
    path.reduce(tree) { branch, name in (branch as? [String: Any])?[name] }
  }

  /// Block table: 1e-9 of the number.
  static let blockTolerance = 1e-9
  /// Slow states given the stored surface: 1e-4.
  static let slowTolerance = 1e-4
  /// Spikes of all neurons together.
  ///
  /// A change of magnesium in its last digit moves three spikes of the
  /// reference program at 0.56 mmol/L, as threshold crossings amplify rounding.
  static let spikesApart = 4.0
  /// Mean calcium; the specification allows 2 per cent.
  static let chargeTolerance = 1e-3
  /// Firing, wind-up and elasticities of a population; the specification allows 2 per cent.
  static let responseTolerance = 5e-3
}

/// Whether the long suite runs, which `make long` asks for.
enum LongRun {
  static let isOn = ProcessInfo.processInfo.environment["OLIVINE_LONG"] != nil
}

/// Whether a number is within a share of the wanted one, or within that share of 1.
func isNear(_ got: Double, _ want: Double, _ tolerance: Double) -> Bool {
  (got - want).magnitude <= tolerance * max(want.magnitude, 1)
}
