import Interchange
import Olivine
import OlivineTesting
import Testing

@Suite("The order stays secret") struct SecrecyTests {
  @Test(
    "in a blinded trial nothing that the person sees depends on the order",
    arguments: TrialFixture.layouts)
  func blinded(layout: String) throws {
    var seen: Set<String> = []
    var orders: Set<String> = []
    for seed in 0..<40 as Range<UInt64> {
      let (trial, order) = try #require(TrialFixture.sealed(layout, seed: seed))
      var random = SeededGenerator(seed: 3)
      var course = TrialCourse(trial, records: [], today: trial.firstDay)
      var text = CalendarFile(
        of: trial, entryTime: TimeOfDay(minutes: 1_200), stamp: "20261124T000000Z"
      ).text
      for number in 1...trial.trialProtocol.lastDay {
        course = TrialCourse(trial, records: course.records, today: trial.day(number))
        let card = TodayCard(course, order: order)
        text += JSONValue(card).text() + card.sentence() + JSONValue(course).text()
        let entry = TrialFixture.entry(using: &random)
        if let step = try? course.recording(
          entry, for: course.today, from: .entry, written: "w")
        {
          course = step.course
        }
      }
      seen.insert(text)
      let revealed = order.emergencyUnblinding(onDay: 1, by: .clinician, because: .emergency)
      orders.insert(revealed.order.sequence.code)
    }
    #expect(seen.count == 1)
    // The law says something only where chance draws.
    let isDrawn = try #require(TrialFixture.sealed(layout)).trial.trialProtocol.design.sequences
      .isRandomised
    #expect(orders.count > 1 || !isDrawn)
  }

  @Test("in an open trial the card follows the order, and only for today")
  func open() throws {
    let (trial, order) = try #require(TrialFixture.sealed(blinding: .open))
    let revealed = order.emergencyUnblinding(onDay: 1, by: .person, because: .wish).order
    let planned = trial.trialProtocol.design.input(of: revealed.sequence)
    for number in 1...trial.trialProtocol.lastDay {
      let course = TrialCourse(trial, records: [], today: trial.day(number))
      // The check may end before the trial does; then nothing is taken.
      guard trial.plan.clearance.isValid(on: course.today) else { continue }
      let card = TodayCard(course, order: order)
      switch card.instruction {
      case .magnesium(let intakes):
        let dose = intakes.map(\.milligrams).reduce(0, +)
        #expect(abs(dose - planned[number - 1] * trial.plan.fullDose) < 1e-9, "day \(number)")
      case .nothing: #expect(planned[number - 1] == 0, "day \(number)")
      default: Issue.record("day \(number): \(card.instruction)")
      }
    }
  }

  @Test("when the check has ended, the card asks for no magnesium")
  func expired() throws {
    let (trial, order) = try #require(TrialFixture.sealed(blinding: .open))
    let after = trial.plan.clearance.expiry + 1
    #expect(after <= trial.lastDay)
    let card = TodayCard(TrialCourse(trial, records: [], today: after), order: order)
    #expect(card.instruction == .checkExpired(trial.plan.clearance.expiry))
  }
}
