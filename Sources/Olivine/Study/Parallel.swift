import Dispatch
public import Physiology

/// Computes some values on several cores; in their order, whatever the number of threads.
///
/// - Parameter threads: at most so many at a time; all cores when left out.
package func inParallel<Value: Sendable>(
  _ count: Int, threads: Int? = nil, _ body: @Sendable (Int) -> Value
) -> [Value] {
  let slots = Slots<Value>(count: count)
  DispatchQueue.concurrentPerform(iterations: min(threads ?? count, count)) { _ in
    while let index = slots.takeNext() { slots.set(body(index), at: index) }
  }
  return slots.all
}

extension Cohort {
  /// Runs blocks of people on several threads; the numbers do not depend on how many.
  ///
  /// - Parameter threads: at most so many at a time; all cores when left out.
  public static func onThreads(_ threads: Int? = nil) -> Executor {
    { count, body in _ = inParallel(count, threads: threads) { body($0) } }
  }
}

/// Values by position, filled by several threads.
private final class Slots<Value: Sendable>: @unchecked Sendable {
  private let lock = DispatchSemaphore(value: 1)
  private var values: [Value?]
  private var taken = 0

  init(count: Int) { values = Array(repeating: nil, count: count) }

  /// The next position that nobody works on; a slow value holds nobody up.
  func takeNext() -> Int? {
    lock.wait()
    defer { lock.signal() }
    guard taken < values.count else { return nil }
    taken += 1
    return taken - 1
  }

  func set(_ value: Value, at index: Int) {
    lock.wait()
    values[index] = value
    lock.signal()
  }

  var all: [Value] { values.compactMap(\.self) }
}
