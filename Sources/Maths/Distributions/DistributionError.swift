/// Why a distribution cannot be made from the numbers given.
public enum DistributionError: Error, Hashable, Sendable {
  /// The centre is not a finite number (of a log-normal: not positive).
  case centreNotUsable(Double)
  /// The width is not a finite number above zero.
  case widthNotPositive(Double)
}
