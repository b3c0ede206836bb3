import Olivine
import OlivineTesting
import Testing

/// Times against a clock that is walked through minute by minute.
@Suite("Times of random plans") struct TimeLawTests {
  @Test("no intake is closer to a medicine than any separation of it")
  func separations() {
    #expect(
      PlanCase.breaking { example, plan in
        let clock = Clock(example.separatedTimes)
        return plan.steps.flatMap(\.intakes).allSatisfy { clock.allows($0.time) }
      } == [])
    #expect(PlanCase.all.count { $0.plan != nil && !$0.separatedTimes.isEmpty } > 200)
  }

  @Test("a plan is refused for the times only when no half hour of the waking day is free")
  func noTime() {
    let refused = PlanCase.all.filter {
      if case .noTimeOfDay = $0.refusal { true } else { false }
    }
    #expect(refused.count > 10)
    for example in refused {
      #expect(Clock(example.separatedTimes).freeHalfHours.isEmpty, "seed \(example.seed)")
      guard case .noTimeOfDay(let medicines) = example.refusal else { continue }
      #expect(
        Set(medicines) == Set(example.separatedTimes.map(\.separation.medicine)),
        "seed \(example.seed)")
    }
  }

  @Test("all separations of the clearance are in the plan")
  func spacing() {
    #expect(PlanCase.breaking { $1.spacing == $0.clearance.separations } == [])
  }

  @Test("who sleeps badly takes an intake in the evening when one is free, and is told only then")
  func evening() {
    #expect(
      PlanCase.breaking { example, plan in
        guard example.clearance.person.preferences.contains(.sleep) else { return true }
        let evening = TimeOfDay(minutes: 18 * 60)
        let isFree = Clock(example.separatedTimes).freeHalfHours.contains { $0 >= evening }
        let isTaken = plan.steps.allSatisfy { $0.intakes.contains { $0.time >= evening } }
        let isTold = plan.reasons.contains { $0.id == "plan.form.sleep" }
        return isTaken == isFree && (isTaken || !isTold)
      } == [])
  }
}
