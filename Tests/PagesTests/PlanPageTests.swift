import Olivine
import Pages
import Testing

@Suite("The plan page")
struct PlanPageTests {
  private func plan(_ example: ExamplePerson) throws -> Plan {
    let assessment = example.assessment
    return try Plan(within: #require(assessment.clearance), on: assessment.day)
  }

  @Test("food comes before the form, the form before the dose, and how to stop last")
  func order() throws {
    let words = planPage(for: try plan(ExamplePeople.olderWithThyroid)).body.plainText
    let order = ["food", "form", "steps", "spacing", "tests", "stop", "end"].compactMap {
      words.firstRange(of: Wording.english("plan.heading.\($0)"))?.lowerBound
    }
    #expect(order.count == 7)
    #expect(order == order.sorted())
  }

  @Test("every step, time, hour apart, test and the last day of the plan is on it")
  func complete() throws {
    let plan = try plan(ExamplePeople.olderWithThyroid)
    let page = planPage(for: plan)
    let words = page.body.plainText
    for step in plan.steps {
      #expect(words.contains("\(step.dose.text()) mg"))
      for intake in step.intakes { #expect(words.contains(intake.time.description)) }
    }
    for item in plan.monitoring {
      #expect(words.contains(Wording.english("monitor.\(item.test.rawValue)")))
    }
    #expect(words.contains("Take Levothyroxine first, then wait 4 hours"))
    #expect(words.contains(plan.clearance.expiry.inWords))
    #expect(words.contains(Wording.english("plan.sick_day")))
    let saysSo = words.contains("No form is shown to be better")
    #expect(saysSo)
  }

  @Test("the day's drawing keeps magnesium away from what it shows")
  func timeline() throws {
    let page = planPage(for: try plan(ExamplePeople.olderWithThyroid)).body
    let drawing = try #require(page.elements.first { $0.value(of: .id) == "day" })
    let words = drawing.content.plainText
    // Magnesium at 12:30 and 18:30, levothyroxine four hours each way, gabapentin two.
    #expect(words.contains("No Levothyroxine from 08:30 to 22:30."))
    #expect(words.contains("No Gabapentin from 10:30 to 14:30 and 16:30 to 20:30."))
  }

  @Test("a check without a clearance gives reasons and the next step, never a dose")
  func refused() {
    for example in ExamplePeople.all where example.assessment.clearance == nil {
      let words = noPlanPage(for: example.assessment).body.plainText
      #expect(!words.contains(Wording.english("plan.steps.caption")))
      for finding in example.assessment.findings where finding.consequence >= .clinician {
        #expect(words.contains(finding.message()), "\(example) \(finding.rule)")
        if let next = finding.nextStep() { #expect(words.contains(next)) }
      }
    }
  }
}
