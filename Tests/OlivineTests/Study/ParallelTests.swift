import Foundation
import Olivine
import Testing

@Suite("Work on several threads") struct ParallelTests {
  @Test("no more threads work at once than were asked for", arguments: [1, 2, 3])
  func limit(threads: Int) {
    let watch = Watch()
    Cohort.onThreads(threads)(64) { _ in
      watch.enter()
      Thread.sleep(forTimeInterval: 0.001)
      watch.leave()
    }
    #expect(watch.most <= threads && watch.calls == 64)
  }
}

/// Counts who is inside at the same time.
private final class Watch: @unchecked Sendable {
  private let lock = NSLock()
  private var inside = 0
  private(set) var most = 0
  private(set) var calls = 0

  func enter() {
    lock.withLock {
      inside += 1
      calls += 1
      most = max(most, inside)
    }
  }

  func leave() { lock.withLock { inside -= 1 } }
}
