import Olivine
import OlivineTesting
import Testing

/// That no plan exists without a clearance needs no test that runs: `Plan` has one initialiser, which takes
/// a `Clearance`, and `Clearance` has none outside `Safety`.
@Suite("Random plans as a whole") struct PlanLawTests {
  @Test("the review of the doses finds no violation, and its remarks are those of the plan")
  func review() {
    #expect(
      PlanCase.breaking { example, plan in
        let times = example.clearance.person.medicineDetails.flatMap { code, detail in
          detail.times.map { MedicineTime(medicine: code.text, time: $0) }
        }
        let findings = example.clearance.review(
          plan.steps, form: plan.form, medicineTimes: times)
        return !findings.contains { $0.isViolation } && Set(findings) == Set(plan.remarks)
      } == [])
  }

  @Test("equal inputs give equal plans and equal refusals")
  func equal() {
    let broken = PlanCase.all.filter { PlanCase(seed: $0.seed)?.result != $0.result }
    #expect(broken.map(\.seed) == [])
  }

  @Test("a clearance holds from its day to its last day, and no plan is made outside")
  func expiry() {
    for example in PlanCase.all.prefix(1_000) where example.plan != nil {
      let clearance = example.clearance
      for day in [clearance.day - 1, clearance.expiry + 1, clearance.expiry + 400] {
        #expect(throws: PlanRefusal.expired(clearance.expiry), "seed \(example.seed)") {
          try Plan(within: clearance, on: day, wishes: example.wishes)
        }
      }
      let last = try? Plan(within: clearance, on: clearance.expiry, wishes: example.wishes)
      #expect(last == example.plan, "seed \(example.seed)")
    }
  }

  @Test("above 250 mg magnesium and kidneys are tested at week 4; no test of the check is lost")
  func monitoring() {
    #expect(
      PlanCase.breaking { example, plan in
        let asked = example.clearance.monitoring
        guard plan.fullDose > 250 else { return plan.monitoring == asked }
        let added = [MonitoringTest.serumMagnesium, .creatinine].allSatisfy { test in
          plan.monitoring.contains {
            $0.test == test && $0.weeks.contains(4) && $0.reasons.contains("D03")
          }
        }
        let kept = asked.allSatisfy { item in
          plan.monitoring.contains {
            $0.test == item.test && Set($0.weeks).isSuperset(of: item.weeks)
              && Set($0.reasons).isSuperset(of: item.reasons)
          }
        }
        return added && kept && plan.monitoring.map(\.test) == plan.monitoring.map(\.test).sorted()
      } == [])
    #expect(PlanCase.all.count { ($0.plan?.fullDose ?? 0) > 250 } > 100)
  }
}
