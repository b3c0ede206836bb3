/// A time on the clock, in whole minutes after midnight, without a date or zone.
public struct TimeOfDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 0 to 1439.
  public let minutes: Int

  /// - Parameter minutes: taken around the clock, so that 1500 is one in the night.
  public init(minutes: Int) {
    self.minutes = (minutes % 1_440 + 1_440) % 1_440
  }

  /// Reads `HH:MM`; nil for any other text.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), hours < 24, minutes < 60
    else { return nil }
    self.minutes = hours * 60 + minutes
  }

  /// Hours from this time forward to another, 0 up to but not including 24.
  public func hours(until other: TimeOfDay) -> Double {
    Double((other.minutes - minutes + 1_440) % 1_440) / 60
  }

  public static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }

  /// `08:00`.
  public var description: String {
    let hours = minutes / 60
    let rest = minutes % 60
    return (hours < 10 ? "0" : "") + "\(hours):" + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
