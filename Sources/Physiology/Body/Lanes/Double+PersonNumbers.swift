import Maths

/// One person alone, who shares steps with nobody.
extension Double: PersonNumbers {
  typealias Choice = Bool

  static var width: Int { 1 }

  init(repeating value: Double) { self = value }

  subscript(person: Int) -> Double {
    get { self }
    set { self = newValue }
  }

  var exponential: Double { Maths.exponential(self) }
  var logarithm: Double { Maths.logarithm(self) }

  static func .< (left: Double, right: Double) -> Bool { left < right }
  static func .> (left: Double, right: Double) -> Bool { left > right }

  func replacing(with other: Double, where choice: Bool) -> Double { choice ? other : self }

  func limited(from low: Double, to high: Double) -> Double {
    Swift.min(Swift.max(self, low), high)
  }

  func max() -> Double { self }
  func min() -> Double { self }
}
