import Maths

/// Memory for lanes that grows and is used again, so that no array is made inside a loop.
struct LaneBuffer: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Lanes>
  private var capacity: Int

  init() {
    capacity = 64
    base = .allocate(capacity: 64)
    base.initialize(repeating: Lanes(repeating: 0), count: 64)
  }

  deinit { base.deallocate() }

  /// Makes room for `count` lanes; what was stored before is lost when the buffer grows.
  mutating func reserve(_ count: Int) {
    guard count > capacity else { return }
    base.deallocate()
    capacity = count + count / 2
    base = .allocate(capacity: capacity)
    base.initialize(repeating: Lanes(repeating: 0), count: capacity)
  }

  /// Makes room for `count` lanes; the first `kept` of what was stored stay.
  mutating func reserve(_ count: Int, keeping kept: Int) {
    guard count > capacity else { return }
    let old = base
    capacity = count + count / 2
    base = .allocate(capacity: capacity)
    base.initialize(repeating: Lanes(repeating: 0), count: capacity)
    base.update(from: old, count: kept)
    old.deallocate()
  }

  /// Puts one number at `index`, counted in numbers and not in lanes.
  @inline(__always)
  func store(_ value: Double, at index: Int) {
    UnsafeMutableRawPointer(base).storeBytes(of: value, toByteOffset: index &* 8, as: Double.self)
  }

  /// The number at `index`, counted in numbers and not in lanes.
  @inline(__always)
  func number(at index: Int) -> Double {
    UnsafeRawPointer(base).load(fromByteOffset: index &* 8, as: Double.self)
  }
}
