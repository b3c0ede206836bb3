import Synchronization

/// What a computation tells of itself, and whether it is still wanted.
package final class JobControl: Sendable {
  private let state = Mutex<(isCancelled: Bool, share: Double?)>((false, nil))

  /// Whether it should stop at the next good place.
  package var isCancelled: Bool { state.withLock { $0.isCancelled } }

  package var share: Double? { state.withLock { $0.share } }

  /// Says how much is done, 0 to 1.
  package func report(_ share: Double) { state.withLock { $0.share = share } }

  /// Where a computation may be given up.
  ///
  /// - Throws: ``JobStopped`` once it is not wanted any more.
  package func checkpoint() throws(JobStopped) {
    if isCancelled { throw JobStopped() }
  }

  func cancel() { state.withLock { $0.isCancelled = true } }
}

/// A computation was told to stop and did.
package struct JobStopped: Error, Hashable, Sendable {}
