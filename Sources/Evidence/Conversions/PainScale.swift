/// A scale from its best to its worst value.
public struct PainScale: Hashable, Sendable {
  public let low: Double
  public let high: Double

  /// - Returns: nil unless low lies below high.
  public init?(low: Double, high: Double) {
    guard low < high, low.isFinite, high.isFinite else { return nil }
    self.low = low
    self.high = high
  }

  /// A value carried to 0-10: y' = 10 (y - low) / (high - low).
  ///
  /// - Parameter mirrored: whether high values are good, so that the direction is turned.
  public func onTen(_ value: Double, mirrored: Bool = false) -> Double {
    let share = (value - low) / (high - low)
    return 10 * (mirrored ? 1 - share : share)
  }

  /// A standard deviation carried to 0-10.
  public func deviationOnTen(_ deviation: Double) -> Double { 10 * deviation / (high - low) }

  /// Words in the name of a scale that measures the intensity of pain in one number.
  private static let oneDimensional = ["NRS", "VAS", "BOX-11", "BPI SEVERITY", "NUMERICAL"]
  /// Scales of several items, which are pooled only as standardised differences.
  private static let composite = ["NPSI", "NTSS", "MPQ", "MNSI", "NDS", "FIQ", "CIPN20"]

  /// Whether scores of a scale may be carried to 0-10.
  public static func canRescale(_ name: String) -> Bool {
    let name = name.uppercased()
    return !composite.contains { name.contains($0) }
      && oneDimensional.contains { name.contains($0) }
  }
}
