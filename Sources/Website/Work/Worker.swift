import Dispatch

/// Computes what takes longer than a page may, a few at a time, beside the requests.
///
/// The same question is computed once: whoever asks again meanwhile, or soon after, gets the same answer.
/// A computation that takes longer than its deadline is told to stop, and counts as late.
package actor Worker {
  package enum Outcome<Value: Sendable>: Sendable {
    case done(Value)
    /// Still at work; the share that is done, 0 to 1, where it is known.
    case working(share: Double?)
    /// Too many wait already.
    case busy
    /// It took longer than the deadline.
    case late
    case failed(any Error)
  }

  private enum State {
    case waiting(@Sendable (JobControl) throws -> any Sendable)
    case running
    case finished(Result<any Sendable, any Error>)
    case late
  }

  private struct Job {
    var state: State
    let control = JobControl()
  }

  private let limit: Int
  private let longestQueue: Int
  private let deadline: Duration
  private let kept: Int
  private var jobs: [String: Job] = [:]
  private var isClosed = false
  /// Keys in the order in which they came.
  private var order: [String] = []

  /// - Parameters:
  ///   - limit: computations at the same time.
  ///   - longestQueue: computations that may wait.
  ///   - deadline: how long one may take.
  ///   - kept: finished ones that are remembered.
  package init(limit: Int, longestQueue: Int = 32, deadline: Duration, kept: Int = 64) {
    self.limit = max(1, limit)
    self.longestQueue = longestQueue
    self.deadline = deadline
    self.kept = kept
  }

  /// Asks for the result of a computation, and starts it where nobody did.
  ///
  /// - Parameters:
  ///   - key: names the question; it must say whose it is.
  ///   - patience: how long to wait before the answer is "still at work".
  package func outcome<Value: Sendable>(
    _ key: String, patience: Duration, _ work: @escaping @Sendable (JobControl) throws -> Value
  ) async -> Outcome<Value> {
    if jobs[key] == nil {
      guard !isClosed, waitingCount < longestQueue else { return .busy }
      jobs[key] = Job(state: .waiting(work))
      order.append(key)
      startNext()
    }
    let clock = ContinuousClock()
    let end = clock.now + patience
    while true {
      switch jobs[key]?.state {
      case .finished(.success(let value))?:
        guard let value = value as? Value else { return .failed(WorkerFault.otherKind) }
        return .done(value)
      case .finished(.failure(let error))?:
        forget(key)
        return .failed(error)
      case .late?:
        forget(key)
        return .late
      case nil: return .failed(WorkerFault.forgotten)
      case .waiting?, .running?:
        guard clock.now < end else { return .working(share: jobs[key]?.control.share) }
        try? await Task.sleep(for: .milliseconds(10))
      }
    }
  }

  /// The result of a computation that was begun before; nil where nobody asked for it.
  package func known<Value: Sendable>(
    _ key: String, patience: Duration
  ) async -> Outcome<Value>? {
    guard jobs[key] != nil else { return nil }
    return await outcome(key, patience: patience) { _ in throw WorkerFault.forgotten }
  }

  /// Stops and forgets the computations whose key begins with a text, such as those of a deleted person.
  package func forgetAll(startingWith prefix: String) {
    for key in order where key.hasPrefix(prefix) {
      jobs[key]?.control.cancel()
      forget(key)
    }
  }

  /// Stops and forgets everything, as the program ends; what asks from now on is refused.
  package func close() {
    isClosed = true
    forgetAll(startingWith: "")
  }

  private var waitingCount: Int {
    jobs.values.count { if case .waiting = $0.state { true } else { false } }
  }

  private var runningCount: Int {
    jobs.values.count { if case .running = $0.state { true } else { false } }
  }

  private func startNext() {
    guard runningCount < limit else { return }
    let next = order.first { if case .waiting? = jobs[$0]?.state { true } else { false } }
    guard let next, case .waiting(let work)? = jobs[next]?.state, let control = jobs[next]?.control
    else { return }
    jobs[next]?.state = .running
    let deadline = deadline
    DispatchQueue.global(qos: .userInitiated).async {
      let result = Result { try work(control) }
      Task { await self.finish(next, control, result) }
    }
    Task {
      try? await Task.sleep(for: deadline)
      self.expire(next, control)
    }
  }

  private func finish(
    _ key: String, _ control: JobControl, _ result: Result<any Sendable, any Error>
  ) {
    if let job = jobs[key], job.control === control, case .running = job.state {
      jobs[key]?.state = .finished(result)
      forgetOldest()
    }
    startNext()
  }

  private func expire(_ key: String, _ control: JobControl) {
    guard let job = jobs[key], job.control === control, case .running = job.state else { return }
    control.cancel()
    jobs[key]?.state = .late
    startNext()
  }

  private func forget(_ key: String) {
    jobs[key] = nil
    order.removeAll { $0 == key }
  }

  private func forgetOldest() {
    let finished = order.filter {
      if case .finished? = jobs[$0]?.state { true } else { false }
    }
    for key in finished.dropLast(kept) { forget(key) }
  }
}

enum WorkerFault: Error {
  case otherKind, forgotten
}
