/// A moment as the caller's clock gave it: seconds to compare, and the local time that is written down.
///
/// Nothing here reads a clock.
package struct Timestamp: Hashable, Sendable {
  /// Whole seconds since the beginning of 1970, UTC.
  package let seconds: Int
  /// Local time with its distance from UTC, "2026-11-24T11:48:12+01:00".
  package let local: String

  package init(seconds: Int, local: String) {
    self.seconds = seconds
    self.local = local
  }
}
