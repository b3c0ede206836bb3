import Olivine
import OlivineTesting
import Testing

/// Doses written by hand against a clearance of 350 mg, at both sides of each limit.
@Suite("The review of planned doses") struct DoseReviewTests {
  private let clearance: Clearance
  private let citrate: Code<Form>

  init() throws {
    clearance = try #require(assess(InventedPerson.margaret(on: caseDay), on: caseDay).clearance)
    citrate = try #require(Code<Form>("citrate"))
    try #require(clearance.room == 350)
  }

  private func review(
    _ doses: [(Int, [Double])], at times: [String] = ["12:00", "16:00", "20:00"],
    medicines: [MedicineTime] = []
  ) -> [DoseFinding] {
    let steps = doses.map { day, amounts in
      PlannedStep(
        fromDay: day,
        intakes: zip(times.compactMap { TimeOfDay($0) }, amounts).map {
          PlannedStep.Intake(time: $0, milligrams: $1)
        })
    }
    return clearance.review(steps, form: citrate, medicineTimes: medicines)
  }

  @Test("small steps a week apart raise nothing")
  func quiet() {
    #expect(review([(1, [125]), (8, [125, 125])]) == [])
    #expect(review([]) == [])
  }

  @Test("the room itself is allowed, and nothing above it")
  func room() {
    let steps: [(Int, [Double])] = [(1, [100]), (8, [100, 100]), (15, [150, 150])]
    #expect(!review(steps + [(22, [175, 175])]).contains { $0.isViolation })
    #expect(
      review(steps + [(22, [175, 175.0001])]).filter(\.isViolation)
        == [.aboveRoom(day: 22, dose: 350.0001, room: 350)])
  }

  @Test("what is already taken narrows the room")
  func taken() throws {
    var person = InventedPerson.margaret(on: caseDay)
    person.otherMagnesium = 250
    let narrow = try #require(assess(person, on: caseDay).clearance)
    let noon = TimeOfDay(minutes: 720)
    func findings(_ dose: Double) -> [DoseFinding] {
      let intake = PlannedStep.Intake(time: noon, milligrams: dose)
      return narrow.review([PlannedStep(fromDay: 1, intakes: [intake])], form: citrate)
    }
    #expect(findings(100) == [])
    #expect(findings(100.0001) == [.aboveRoom(day: 1, dose: 100.0001, room: 100)])
  }

  @Test("a forbidden form")
  func form() throws {
    let salt = try #require(Code<Form>("sulfate_heptahydrate"))
    #expect(clearance.review([], form: salt) == [.forbiddenForm("sulfate_heptahydrate")])
  }

  @Test("125 mg may start, 125.0001 may not")
  func start() {
    #expect(review([(1, [125])]) == [])
    #expect(review([(1, [125.0001])]) == [.startsTooHigh(dose: 125.0001, limit: 125)])
  }

  @Test("day 7 belongs to the first week, day 8 does not")
  func firstWeek() {
    #expect(review([(1, [50]), (7, [126])]) == [.startsTooHigh(dose: 126, limit: 125)])
    #expect(review([(1, [50]), (8, [126])]) == [])
    #expect(
      review([(8, [126])]) == [.stepsTooFast(day: 8, increase: 126, limit: 125)],
      "nothing was taken a week before")
  }

  @Test("a step of 125 mg is allowed a week after the last, not larger and not sooner")
  func steps() {
    #expect(review([(1, [125]), (8, [125, 125])]) == [])
    #expect(
      review([(1, [125]), (8, [125, 125.5])])
        == [
          .stepsTooFast(day: 8, increase: 125.5, limit: 125), .aboveSoftLimit(dose: 250.5),
        ])
    #expect(
      review([(1, [100]), (8, [100, 100]), (14, [150, 150])])
        == [
          .stepsTooFast(day: 14, increase: 200, limit: 125), .aboveSoftLimit(dose: 300),
        ])
    #expect(
      review([(1, [100]), (8, [100, 100]), (15, [150, 150])]) == [.aboveSoftLimit(dose: 300)])
  }

  @Test("the order in which steps are given does not matter")
  func order() {
    let steps: [(Int, [Double])] = [(1, [125]), (8, [125, 125]), (15, [175, 175])]
    #expect(review(steps.reversed()) == review(steps))
  }

  @Test("days from 1 and amounts from 0; nothing else is a dose")
  func malformed() {
    #expect(review([(1, [0])]) == [])
    #expect(review([(0, [50])]) == [.malformed(day: 0)])
    #expect(review([(-3, [50])]) == [.malformed(day: -3)])
    #expect(review([(1, [-0.1])]) == [.malformed(day: 1)])
    #expect(review([(1, [.nan])]).contains(.malformed(day: 1)))
    #expect(review([(1, [.infinity])]).contains(.malformed(day: 1)))
    #expect(
      review([(1, [100, -50])]).contains(.malformed(day: 1)), "a sum may look right and not be")
  }

  @Test(
    "gabapentin at 23:00 keeps two hours each way, around midnight too",
    arguments: [
      ("21:00", true), ("21:01", false), ("23:00", false), ("00:59", false), ("01:00", true),
      ("12:00", true),
    ])
  func medicine(time: String, isClear: Bool) throws {
    let taken = MedicineTime(
      medicine: "gabapentin", time: try #require(TimeOfDay("23:00")))
    let findings = review([(1, [100])], at: [time], medicines: [taken])
    let separation = try #require(clearance.separations.first { $0.medicine == "gabapentin" })
    let intake = try #require(TimeOfDay(time))
    #expect(findings == (isClear ? [] : [.tooCloseToMedicine(separation, at: intake)]))
  }

  @Test("a medicine that needs no distance is no obstacle")
  func free() throws {
    let taken = MedicineTime(medicine: "metformin", time: try #require(TimeOfDay("12:00")))
    #expect(review([(1, [100])], medicines: [taken]) == [])
  }

  @Test("more than 250 mg a day is remarked, 250 is not")
  func soft() {
    let steps: [(Int, [Double])] = [(1, [125]), (8, [125, 125])]
    #expect(review(steps) == [])
    #expect(
      review(steps + [(15, [125, 125.0001])]) == [.aboveSoftLimit(dose: 250.0001)])
  }

  @Test("more than 200 mg at once is remarked, 200 is not")
  func large() {
    #expect(review([(1, [100]), (8, [200])]) == [])
    #expect(review([(1, [100]), (8, [200.0001])]) == [.largeIntake(milligrams: 200.0001)])
  }

  @Test("remarks forbid nothing, all else does, and each names its rule")
  func kinds() throws {
    let separation = try #require(clearance.separations.first)
    let noon = TimeOfDay(minutes: 720)
    let kinds: [(DoseFinding, String, Bool)] = [
      (.aboveRoom(day: 1, dose: 2, room: 1), "D05", true), (.forbiddenForm("x"), "D05", true),
      (.malformed(day: 0), "D05", true), (.startsTooHigh(dose: 2, limit: 1), "D10", true),
      (.stepsTooFast(day: 1, increase: 2, limit: 1), "D10", true),
      (.tooCloseToMedicine(separation, at: noon), "X00", true),
      (.aboveSoftLimit(dose: 1), "D03", false), (.largeIntake(milligrams: 1), "D04", false),
    ]
    for (finding, rule, isViolation) in kinds {
      #expect(finding.rule == rule && finding.isViolation == isViolation, "\(finding)")
      #expect(RuleText.with(id: rule) != nil)
    }
  }
}
