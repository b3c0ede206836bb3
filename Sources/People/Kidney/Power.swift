#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Double {
  /// The power with a real exponent.
  func raised(to exponent: Double) -> Double { pow(self, exponent) }
}
