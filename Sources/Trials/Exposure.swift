import Maths

/// How much of the full effect each day's intake has built up, with first-order onset and offset.
///
///     x_t = x_(t-1) + (1 - 2^(-1/h)) (d_t - x_(t-1))
///
/// d_t is the share of the planned dose taken on day t, h the half-life in days. Half-lives near zero
/// give the step function of the textbook analysis.
public struct Exposure: Hashable, Sendable {
  /// Exposure at the end of each day; 1 is the full effect of the planned dose.
  public let days: [Double]

  /// - Parameters:
  ///   - input: share of the planned dose of each day.
  ///   - halfLife: in days, above zero.
  ///   - before: exposure before the first day.
  public init(input: [Double], halfLife: Double, before: Double = 0) {
    precondition(halfLife > 0, "a half-life is above zero")
    let rate = Self.rate(Lanes(repeating: logarithm(halfLife)))[0]
    var exposure = before
    days = input.map { dose in
      exposure += rate * (dose - exposure)
      return exposure
    }
  }

  /// The share of the way to the day's input that is covered in one day, from log half-lives.
  @inline(__always)
  static func rate(_ logHalfLife: Lanes) -> Lanes {
    let inverse = (Lanes(repeating: 0) - logHalfLife).exponential  // 1 / h
    let exponent: Lanes = inverse * -0.69314718055994530942  // ln 2
    return Lanes(repeating: 1) - exponent.exponential
  }
}
