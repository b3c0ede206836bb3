import Dispatch

/// Computes some values on all cores; in their order, whatever the number of threads.
package func inParallel<Value: Sendable>(
  _ count: Int, _ body: @Sendable (Int) -> Value
) -> [Value] {
  let slots = Slots<Value>(count: count)
  DispatchQueue.concurrentPerform(iterations: count) { index in slots.set(body(index), at: index) }
  return slots.all
}

/// Values by position, filled by several threads.
private final class Slots<Value: Sendable>: @unchecked Sendable {
  private let lock = DispatchSemaphore(value: 1)
  private var values: [Value?]

  init(count: Int) { values = Array(repeating: nil, count: count) }

  func set(_ value: Value, at index: Int) {
    lock.wait()
    values[index] = value
    lock.signal()
  }

  var all: [Value] { values.compactMap(\.self) }
}
