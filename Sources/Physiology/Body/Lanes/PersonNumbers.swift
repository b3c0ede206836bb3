import Maths

/// One number for each of several people who are worked on together.
///
/// The engine is written once, over these operations. ``Lanes`` run it eight people wide; plain numbers run
/// it one person or one operation at a time, slowly, so that the lanes can be tested against them. Every
/// operation works on each person by itself; only ``max()`` and ``min()`` see all of them, and choose the
/// steps they share.
protocol PersonNumbers: Sendable {
  /// Yes or no for each person.
  associatedtype Choice

  /// How many people there are.
  static var width: Int { get }

  /// Zero for everybody.
  init()
  init(repeating value: Double)
  subscript(person: Int) -> Double { get set }

  static func + (left: Self, right: Self) -> Self
  static func - (left: Self, right: Self) -> Self
  static func * (left: Self, right: Self) -> Self
  static func / (left: Self, right: Self) -> Self
  static func + (left: Self, right: Double) -> Self
  static func * (left: Self, right: Double) -> Self
  static func / (left: Self, right: Double) -> Self
  static func += (left: inout Self, right: Self)
  static func *= (left: inout Self, right: Self)

  func squareRoot() -> Self
  var exponential: Self { get }
  var logarithm: Self { get }

  static func .< (left: Self, right: Self) -> Choice
  static func .> (left: Self, right: Self) -> Choice
  func replacing(with other: Self, where choice: Choice) -> Self
  func limited(from low: Double, to high: Double) -> Self

  /// The largest and the smallest number of anybody.
  func max() -> Double
  func min() -> Double
}

extension SIMD8: PersonNumbers where Scalar == Double {
  typealias Choice = SIMDMask<SIMD8<Int64>>

  static var width: Int { 8 }
}
