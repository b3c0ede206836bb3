import Maths

/// Eight people, each of whose numbers is worked on by itself: what lanes are tested against.
struct OneByOne: PersonNumbers {
  private var people: (Double, Double, Double, Double, Double, Double, Double, Double)

  static var width: Int { 8 }

  init() { self.init(repeating: 0) }

  init(repeating value: Double) {
    people = (value, value, value, value, value, value, value, value)
  }

  subscript(person: Int) -> Double {
    get { withUnsafeBytes(of: people) { $0.bindMemory(to: Double.self)[person] } }
    set {
      withUnsafeMutableBytes(of: &people) { $0.bindMemory(to: Double.self)[person] = newValue }
    }
  }

  // A call for every operation: written out in place, the engine would take minutes to compile.
  @inline(never)
  private func each(_ other: OneByOne, _ work: (Double, Double) -> Double) -> OneByOne {
    var result = self
    for person in 0..<Self.width { result[person] = work(self[person], other[person]) }
    return result
  }

  @inline(never)
  private func each(_ work: (Double) -> Double) -> OneByOne {
    each(self) { number, _ in work(number) }
  }

  @inline(never)
  static func + (left: OneByOne, right: OneByOne) -> OneByOne { left.each(right, +) }
  @inline(never)
  static func - (left: OneByOne, right: OneByOne) -> OneByOne { left.each(right, -) }
  @inline(never)
  static func * (left: OneByOne, right: OneByOne) -> OneByOne { left.each(right, *) }
  @inline(never)
  static func / (left: OneByOne, right: OneByOne) -> OneByOne { left.each(right, /) }
  static func + (left: OneByOne, right: Double) -> OneByOne { left.each { $0 + right } }
  static func * (left: OneByOne, right: Double) -> OneByOne { left.each { $0 * right } }
  static func / (left: OneByOne, right: Double) -> OneByOne { left.each { $0 / right } }
  static func += (left: inout OneByOne, right: OneByOne) { left = left + right }
  static func *= (left: inout OneByOne, right: OneByOne) { left = left * right }

  func squareRoot() -> OneByOne { each { $0.squareRoot() } }
  var exponential: OneByOne { each(\.exponential) }
  var logarithm: OneByOne { each(\.logarithm) }

  static func .< (left: OneByOne, right: OneByOne) -> [Bool] {
    (0..<width).map { left[$0] < right[$0] }
  }

  static func .> (left: OneByOne, right: OneByOne) -> [Bool] { right .< left }

  func replacing(with other: OneByOne, where choice: [Bool]) -> OneByOne {
    var result = self
    for person in 0..<Self.width where choice[person] { result[person] = other[person] }
    return result
  }

  func limited(from low: Double, to high: Double) -> OneByOne {
    each { $0.limited(from: low, to: high) }
  }

  func max() -> Double { (1..<Self.width).reduce(self[0]) { Swift.max($0, self[$1]) } }
  func min() -> Double { (1..<Self.width).reduce(self[0]) { Swift.min($0, self[$1]) } }
}
