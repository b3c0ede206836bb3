import Olivine
import OlivineTesting
import Testing

/// The doses of thousands of plans; the limits are written out, so that a changed table is noticed.
@Suite("Doses of random plans") struct DoseLawTests {
  @Test("thousands of people are cleared and get a plan")
  func enough() {
    #expect(PlanCase.all.count > 4_000)
    #expect(PlanCase.all.count { $0.plan != nil } > 2_000)
  }

  @Test("no dose is above the room, and with what is already taken none above the ceiling")
  func limits() {
    #expect(
      PlanCase.breaking { example, plan in
        let taken = example.clearance.person.magnesiumAlreadyTaken ?? .infinity
        return plan.steps.allSatisfy {
          $0.dose > 0 && $0.dose <= example.clearance.room
            && $0.dose + taken <= example.clearance.maximum + 1e-9 && $0.dose <= 350
        }
      } == [])
  }

  @Test("the first seven days stay at 125 mg or less")
  func start() {
    #expect(
      PlanCase.breaking { _, plan in
        plan.steps.first?.fromDay == 1
          && plan.steps.allSatisfy { $0.fromDay > 7 || $0.dose <= 125 }
      } == [])
  }

  @Test("steps are seven days apart or more, rise, and rise by 125 mg at most")
  func pace() {
    #expect(
      PlanCase.breaking { _, plan in
        zip(plan.steps, plan.steps.dropFirst()).allSatisfy { step, next in
          next.fromDay - step.fromDay >= 7 && next.dose > step.dose
            && next.dose - step.dose <= 125
        }
      } == [])
  }

  @Test("the intakes of a day add up to the wished dose, to 250 mg without a wish, or to the room")
  func sums() {
    #expect(
      PlanCase.breaking { example, plan in
        let target = min(example.wishes.target ?? 250, example.clearance.room)
        let wanted = (0..<plan.steps.count).map { min(125 * Double($0 + 1), target) }
        return plan.steps.map { $0.intakes.reduce(0) { $0 + $1.milligrams } } == wanted
          && plan.fullDose == target
      } == [])
  }

  @Test("more than 200 mg is split into two near halves when a second time is free, less never")
  func split() {
    #expect(
      PlanCase.breaking { example, plan in
        let clock = Clock(example.separatedTimes)
        return plan.steps.allSatisfy { step in
          let (times, amounts) = (step.intakes.map(\.time), step.intakes.map(\.milligrams))
          guard step.dose > 200 else { return times.count == 1 }
          if times.count == 2 {
            return Clock.minutes(between: times[0], and: times[1]) >= 240
              && abs(amounts[0] - amounts[1]) < 2
          }
          return times.count == 1
            && !clock.freeHalfHours.contains { Clock.minutes(between: $0, and: times[0]) >= 240 }
        }
      } == [])
  }

  @Test("a wish above the room is said to be lowered, and no other")
  func lowered() {
    #expect(
      PlanCase.breaking { example, plan in
        let wish = example.wishes.target ?? 0
        let isAbove = wish > example.clearance.room
        return plan.loweredFrom == (isAbove ? wish : nil)
          && (plan.loweredSentence() != nil) == isAbove
          && plan.loweredSentence()?.contains("{") != true
      } == [])
  }

  @Test("nobody who gets worse or takes one medicine more gets a higher dose")
  func worse() {
    var broken: [String] = []
    var compared = 0
    for example in PlanCase.all {
      var random = SeededGenerator(seed: example.seed &+ 1_000_000)
      var more = example.clearance.person
      more.medicines?.append(random.pick(RandomPerson.medicines))
      let worsening = Worsening.random(of: example.clearance.person, using: &random)
      let others =
        [("medicine", more)]
        + (worsening.flatMap { $0.isNamedException ? nil : [($0.what, $0.person)] } ?? [])
      for (what, person) in others {
        guard let clearance = assess(person, on: caseDay).clearance,
          let plan = try? PlanCase.plan(within: clearance, wishes: example.wishes).get()
        else { continue }
        compared += 1
        // Without a plan before, the times or forms refused it, never the dose.
        let before = example.plan?.fullDose ?? example.clearance.room
        if plan.fullDose > before { broken.append("seed \(example.seed): \(what)") }
      }
    }
    #expect(broken == [])
    #expect(compared > 2_000)
  }
}
