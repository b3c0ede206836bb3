import Olivine
import OlivineTesting
import Testing

/// Each refusal is reached on purpose, and says what is the matter without an unfilled brace.
@Suite("Plans that are refused") struct PlanRefusalTests {
  @Test("a check that has ended")
  func expired() throws {
    let clearance = try clearance()
    expect(.expired(clearance.expiry), on: clearance.expiry + 1, within: clearance)
  }

  @Test("what is already taken reaches the limit")
  func noRoom() throws {
    expect(.noRoom(maximum: 350), within: try clearance { $0.otherMagnesium = 350 })
    expect(.noRoom(maximum: 350), within: try clearance { $0.otherMagnesium = 400 })
    let plan = try Plan(within: clearance { $0.otherMagnesium = 349.5 }, on: caseDay)
    #expect(plan.fullDose == 0.5)
  }

  @Test(
    "a dose of nothing, less than nothing, or no number",
    arguments: [0, -0.0, -1, -.infinity] as [Double])
  func noDose(target: Double) throws {
    expect(.noDose(target), PlanWishes(target: target), within: try clearance())
  }

  @Test("a dose that is no number")
  func notANumber() throws {
    let clearance = try clearance()
    let refusal = PlanCase.plan(within: clearance, wishes: PlanWishes(target: .nan))
    guard case .failure(.noDose(let dose)) = refusal else {
      Issue.record("\(refusal)")
      return
    }
    #expect(dose.isNaN)
  }

  @Test("a form that the rules forbid, for everybody or for this person")
  func forbidden() throws {
    let salt = try #require(Code<Form>("sulfate_heptahydrate"))
    expect(.formForbidden(salt), PlanWishes(form: salt), within: try clearance())
    let citrate = try #require(Code<Form>("citrate"))
    let allergic = try clearance { $0.allergicForms = [citrate] }
    expect(.formForbidden(citrate), PlanWishes(form: citrate), within: allergic)
  }

  @Test("a form that comes only as tablets, for someone who swallows with difficulty")
  func swallowing() throws {
    let oxide = try #require(Code<Form>("oxide"))
    let difficult = try clearance {
      $0.conditions = ["swallowing_difficulty"].compactMap(Code.init)
    }
    expect(.formHardToSwallow(oxide), PlanWishes(form: oxide), within: difficult)
    #expect(
      try Plan(within: clearance(), on: caseDay, wishes: PlanWishes(form: oxide)).form == oxide)
  }

  @Test("a form for the skin")
  func skin() throws {
    let oil = try #require(Code<Form>("topical_chloride"))
    expect(.formNotByMouth(oil), PlanWishes(form: oil), within: try clearance())
  }

  @Test("no form is left")
  func noForm() throws {
    let all = Form.allCodes.compactMap { Code<Form>($0) }
    expect(.noForm, within: try clearance { $0.allergicForms = all })
  }

  @Test("medicines take the whole day")
  func noTime() throws {
    let crowded = try clearance { person in
      let medicines = ["gabapentin", "mycophenolate"].compactMap { Code<Medicine>($0) }
      let hours = [[6, 10, 14], [18, 22]]
      person.medicines = medicines
      for (medicine, hours) in zip(medicines, hours) {
        person.medicineDetails[medicine] = MedicineDetail(
          times: hours.map { TimeOfDay(minutes: $0 * 60) })
      }
    }
    let names = crowded.separations.map(\.medicine)
    try #require(Set(names) == ["gabapentin", "mycophenolate"])
    // Two hours each way leave only the minutes at 8:00, 12:00, 16:00 and 20:00.
    let plan = try Plan(within: crowded, on: caseDay, wishes: PlanWishes(target: 100))
    #expect(plan.steps.flatMap(\.intakes).map(\.time.minutes) == [8 * 60])

    var closer = crowded.person
    let gabapentin = try #require(Code<Medicine>("gabapentin"))
    closer.medicineDetails[gabapentin]?.times = [390, 610, 840, 990].map(TimeOfDay.init(minutes:))
    closer.medicineDetails[try #require(Code("mycophenolate"))]?.times =
      [1_090, 1_300].map(TimeOfDay.init(minutes:))
    let full = try #require(assess(closer, on: caseDay).clearance)
    expect(.noTimeOfDay(medicines: ["gabapentin", "mycophenolate"]), within: full)
  }

  @Test("random wishes are refused for what they are, and all reasons of a wish come up")
  func random() {
    var seen: Set<String> = []
    for example in PlanCase.all {
      guard let refusal = example.refusal else { continue }
      let text = refusal.text()
      #expect(!text.contains("{") && !text.contains("[") && text.hasSuffix("."), "\(refusal)")
      let room = example.clearance.room
      switch refusal {
      case .expired: Issue.record("seed \(example.seed) has expired")
      case .noRoom: #expect(room == 0, "seed \(example.seed)")
      case .noDose(let dose): #expect(dose <= 0 && room > 0, "seed \(example.seed)")
      case .formForbidden(let form), .formHardToSwallow(let form), .formNotByMouth(let form):
        #expect(form == example.wishes.form && refusal.isAboutForm, "seed \(example.seed)")
      case .noForm: #expect(example.clearance.usableForms.isEmpty, "seed \(example.seed)")
      case .noTimeOfDay: #expect(!example.separatedTimes.isEmpty, "seed \(example.seed)")
      }
      seen.insert("\(refusal)".prefix { $0 != "(" }.description)
    }
    #expect(
      seen.isSuperset(of: [
        "noRoom", "noDose", "formForbidden", "formHardToSwallow", "formNotByMouth", "noTimeOfDay",
      ]), "\(seen)")
  }

  private func clearance(_ change: (inout Person) -> Void = { _ in }) throws -> Clearance {
    var person = InventedPerson.margaret(on: caseDay)
    change(&person)
    return try #require(assess(person, on: caseDay).clearance)
  }

  private func expect(
    _ refusal: PlanRefusal, _ wishes: PlanWishes = PlanWishes(), on day: Day = caseDay,
    within clearance: Clearance, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(throws: refusal, sourceLocation: sourceLocation) {
      try Plan(within: clearance, on: day, wishes: wishes)
    }
    let text = refusal.text()
    #expect(!text.contains("{") && !text.contains("["), sourceLocation: sourceLocation)
  }
}
