/// How long a name must wait after wrong passwords.
///
/// Four may be wrong without delay; from the fifth on the wait doubles from half a minute up to a quarter
/// of an hour. A name that nobody has waits like any other. After a day without a try all is forgotten.
package enum SignInThrottle {
  package static let freeFailures = 4
  /// Seconds.
  package static let shortestWait = 30
  package static let longestWait = 900
  package static let memory = 86_400

  /// The moment, seconds since 1970, from which another try is allowed.
  ///
  /// - Parameter failures: the times of tries since the last success, seconds since 1970, in any order.
  /// - Returns: nil when a try is allowed now.
  package static func waitUntil(failures: [Int], now: Int) -> Int? {
    let recent = failures.filter { now - $0 < memory }
    guard let last = recent.max(), recent.count > freeFailures else { return nil }
    let doublings = min(recent.count - freeFailures - 1, 5)
    let end = last + min(shortestWait << doublings, longestWait)
    return end > now ? end : nil
  }
}
