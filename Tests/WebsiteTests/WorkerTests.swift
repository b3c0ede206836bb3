import Foundation
import Olivine
import Pages
import Synchronization
import Testing
import Website

@Suite("Work beside the requests") struct WorkerTests {
  private final class Counter: Sendable {
    private let value = Mutex(0)
    var count: Int { value.withLock { $0 } }
    func add() { value.withLock { $0 += 1 } }
  }

  /// Asks until there is an outcome: a busy machine may let every thread wait for a long time.
  private func settled<Value: Sendable>(
    _ worker: Worker, _ key: String, _ work: @escaping @Sendable (JobControl) throws -> Value
  ) async -> Worker.Outcome<Value> {
    while true {
      let outcome = await worker.outcome(key, patience: .seconds(5), work)
      if case .working = outcome { continue }
      return outcome
    }
  }

  @Test("the same question is computed once, however many ask")
  func once() async throws {
    let worker = Worker(limit: 2, deadline: .seconds(20))
    let counter = Counter()
    let answers = await withTaskGroup(of: Int?.self) { group in
      for _ in 0..<20 {
        group.addTask {
          let outcome = await settled(worker, "a") { _ in
            counter.add()
            Thread.sleep(forTimeInterval: 0.05)
            return 42
          }
          if case .done(let value) = outcome { return value }
          return nil
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers.allSatisfy { $0 == 42 })
    #expect(counter.count == 1)
  }

  @Test("what takes longer than the patience says how far it is, and is there later")
  func patience() async throws {
    let worker = Worker(limit: 1, deadline: .seconds(20))
    let gate = Counter()
    let work: @Sendable (JobControl) -> String = { control in
      control.report(0.5)
      while gate.count == 0 { Thread.sleep(forTimeInterval: 0.005) }
      return "there"
    }
    guard case .working(let share) = await worker.outcome("b", patience: .milliseconds(60), work)
    else {
      Issue.record("done too soon")
      return
    }
    #expect(share == nil || share == 0.5)
    gate.add()
    guard case .done(let text) = await settled(worker, "b", work) else {
      Issue.record("never done")
      return
    }
    #expect(text == "there")
  }

  @Test("a computation that exceeds its deadline is told to stop and makes room")
  func deadline() async throws {
    let worker = Worker(limit: 1, deadline: .milliseconds(50))
    let stopped = Counter()
    let endless: @Sendable (JobControl) -> Int = { control in
      while !control.isCancelled { Thread.sleep(forTimeInterval: 0.005) }
      stopped.add()
      return 0
    }
    guard case .late = await settled(worker, "c", endless) else {
      Issue.record("not late")
      return
    }
    // On a busy machine even this may start too late for so short a deadline, and is asked again.
    var value: Int?
    while value == nil {
      switch await settled(worker, "d", { _ in 7 }) {
      case .done(let seven): value = seven
      case .late: continue
      case .working, .busy, .failed:
        Issue.record("no room")
        return
      }
    }
    #expect(value == 7)
    #expect(stopped.count == 1)
  }

  @Test("a forecast that is told to stop does so between two blocks, and the next one starts")
  func stoppedForecast() async throws {
    let worker = Worker(limit: 1, deadline: .milliseconds(50))
    let today = TestClock.start
    let plan = try #require(SampleTrial(startingOn: today)).trial.plan
    let blocks = Mutex((all: 0, afterStop: 0))
    let ended = Counter()
    // One after the other, so that no machine is done however late it is told to stop.
    let endless: @Sendable (JobControl) throws -> Forecast = { control in
      defer { ended.add() }
      while true {
        _ = try Forecast(of: plan, days: 84, people: 2_000) { (count, body) throws(JobStopped) in
          for block in 0..<count {
            try control.checkpoint()
            body(block)
            blocks.withLock {
              $0.all += 1
              if control.isCancelled { $0.afterStop += 1 }
            }
          }
        }
      }
    }
    guard case .late = await settled(worker, "forecast", endless) else {
      Issue.record("not late")
      return
    }
    var next = false
    while !next {
      switch await settled(worker, "next", { _ in 7 }) {
      case .done: next = true
      case .late: continue
      case .working, .busy, .failed:
        Issue.record("no room")
        return
      }
    }
    // The thread comes back, too, and only what was in hand was finished.
    while ended.count == 0 { try await Task.sleep(for: .milliseconds(5)) }
    #expect(blocks.withLock { $0.afterStop } <= 1)
  }

  @Test("a worker that is closed stops what it does and takes nothing more")
  func closed() async throws {
    let worker = Worker(limit: 1, deadline: .seconds(3_600))
    let stopped = Counter()
    let slow: @Sendable (JobControl) throws -> Int = { control in
      defer { stopped.add() }
      while true {
        try control.checkpoint()
        Thread.sleep(forTimeInterval: 0.005)
      }
    }
    guard case .working = await worker.outcome("a", patience: .milliseconds(20), slow) else {
      Issue.record("not begun")
      return
    }
    await worker.close()
    while stopped.count == 0 { try await Task.sleep(for: .milliseconds(5)) }
    guard case .busy = await worker.outcome("b", patience: .zero, slow) else {
      Issue.record("taken although closed")
      return
    }
  }

  @Test("more than the queue holds is refused at once")
  func full() async throws {
    let worker = Worker(limit: 1, longestQueue: 2, deadline: .seconds(3_600))
    let slow: @Sendable (JobControl) -> Int = { control in
      while !control.isCancelled { Thread.sleep(forTimeInterval: 0.005) }
      return 0
    }
    for key in ["1", "2", "3"] {
      guard case .working = await worker.outcome(key, patience: .milliseconds(20), slow) else {
        Issue.record("\(key) was not taken")
        return
      }
    }
    guard case .busy = await worker.outcome("4", patience: .milliseconds(20), slow) else {
      Issue.record("taken although full")
      return
    }
    await worker.forgetAll(startingWith: "")
  }
}
