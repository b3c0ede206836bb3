import LawTesting
import Olivine
import OlivineTesting
import Testing

@Suite("The course of a trial") struct TrialCourseTests {
  private func start(_ layout: String = "mirrored", blinding: Blinding = .helper) throws
    -> (course: TrialCourse, order: SealedOrder)
  {
    let (trial, order) = try #require(TrialFixture.sealed(layout, blinding: blinding))
    return (TrialCourse(trial, records: [], today: trial.firstDay), order)
  }

  /// The same record, read on another day.
  private func course(_ course: TrialCourse, on number: Int) -> TrialCourse {
    TrialCourse(course.trial, records: course.records, today: course.trial.day(number))
  }

  private func entry(_ change: (inout DiaryEntry) -> Void) -> DiaryEntry {
    var entry = DiaryEntry()
    entry.scores = ["pain": 5]
    change(&entry)
    return entry
  }

  private func record(
    _ entry: DiaryEntry, on number: Int, _ course: TrialCourse
  ) throws -> TrialCourse {
    let today = self.course(course, on: number)
    return try today.recording(entry, for: today.today, from: .entry, written: "w").course
  }

  @Test("today and yesterday are taken, what is older is refused unless it comes from paper")
  func days() throws {
    let course = course(try start().course, on: 20)
    let trial = course.trial
    let pain = entry { _ in }
    func recording(_ number: Int, _ source: TrialEvent.Source) throws(EntryRefusal) {
      _ = try course.recording(pain, for: trial.day(number), from: source, written: "w")
    }
    try recording(20, .entry)
    try recording(19, .yesterday)
    try recording(3, .paper)
    #expect(throws: EntryRefusal.tooLate(trial.day(18))) { try recording(18, .yesterday) }
    #expect(throws: EntryRefusal.tooLate(trial.day(19))) { try recording(19, .entry) }
    #expect(throws: EntryRefusal.dayAhead(trial.day(21))) { try recording(21, .paper) }
    #expect(throws: EntryRefusal.beforeStart(trial.day(0), start: trial.firstDay)) {
      try recording(0, .paper)
    }
    let after = self.course(course, on: trial.trialProtocol.lastDay + 1)
    #expect(throws: EntryRefusal.afterEnd(after.today, last: trial.lastDay)) {
      _ = try after.recording(pain, for: after.today, from: .entry, written: "w")
    }
  }

  @Test("an edit replaces what it answers and leaves the rest; the old value stays on the record")
  func edits() throws {
    var course = try record(entry { $0.note = "first" }, on: 3, try start().course)
    course = try record(entry { $0.scores = ["pain": 2] }, on: 3, course)
    #expect(course.entries[3]?.scores == ["pain": 2])
    #expect(course.entries[3]?.note == "first")
    #expect(course.records.count == 2)
  }

  @Test("paper days count as missing, and their doses count")
  func paper() throws {
    let (begun, order) = try start()
    let later = course(begun, on: 40)
    var course = try later.recording(
      entry { $0.taken = 0.5 }, for: later.trial.day(35), from: .paper, written: "w"
    ).course
    course = self.course(course, on: course.trial.trialProtocol.lastDay + 1)
    #expect(course.paperDays == [35])
    let revealed = try order.reveal(at: .completed(days: course.completedDays))
    // A diary needs a score of its own to be analysed.
    let scored = try later.recording(
      entry { _ in }, for: later.trial.day(40), from: .entry, written: "w"
    ).course.adding(
      [NewEvent(.entry(entry { $0.taken = 0.5 }, .paper), on: later.trial.day(35))],
      written: "w")
    let diary = try self.course(scored, on: course.trial.trialProtocol.lastDay + 1).diary(
      in: revealed, using: TrialFixture.digest)
    #expect(diary.scores[34] == nil)
    #expect(diary.lateScores == [34: 5])
    let planned = course.trial.trialProtocol.design.input(of: revealed.sequence)
    #expect(diary.input[34] == planned[34] * 0.5)
  }

  @Test("two days of many stools halve the dose from the next day, and once more ends it")
  func halving() throws {
    var course = try start().course
    for day in [5, 6] { course = try record(entry { $0.stools = 6 }, on: day, course) }
    #expect(course.dosing.share(onDay: 6) == 1)
    #expect(course.dosing.share(onDay: 7) == 0.5)
    course = try record(entry { $0.stools = 1 }, on: 7, course)
    for day in [8, 9] { course = try record(entry { $0.stools = 6 }, on: day, course) }
    #expect(course.dosing.stoppedAfter == 9)
    #expect(course.dosing.share(onDay: 10) == 0)
    #expect(course.stage == .stopped(day: 9))
  }

  @Test("a pause ends only when nothing stands against it, and the dose is then as before")
  func pause() throws {
    var course = try record(entry { $0.illHours = 30 }, on: 10, try start().course)
    #expect(course.dosing.isPaused)
    #expect(course.pausedBy == ["T06"])
    course = self.course(course, on: 12)
    #expect(throws: ResumeRefusal.stillFires(rules: ["T06"])) {
      try course.resuming(because: "well")
    }
    course = try record(entry { $0.illHours = 0 }, on: 13, course)
    let event = try course.resuming(because: "well for 48 hours")
    course = course.adding([event], written: "w")
    #expect(!course.dosing.isPaused)
    #expect(course.dosing.share(onDay: 12) == 0)
    #expect(course.dosing.share(onDay: 13) == 1)
  }

  @Test("a new medicine pauses until the person is checked again")
  func newMedicine() throws {
    var course = try record(entry { $0.newMedicine = "ibuprofen" }, on: 10, try start().course)
    course = try record(entry { _ in }, on: 11, course)
    #expect(throws: ResumeRefusal.checkNeeded(rules: ["T10"])) {
      try course.resuming(because: "I feel well")
    }
    course = course.adding(
      [NewEvent(.rechecked(person: "{}", reason: "checked"), on: course.today)], written: "w")
    #expect(try course.resuming(because: "checked").event == .resumed(reason: "checked"))
  }

  @Test("whatever is written, the dose never rises above the plan, and a stop is for good")
  func dosingLaw() throws {
    let begun = try start().course
    for seed in 0..<300 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      var course = begun
      var stopped: Int?
      for number in 1...60 where random.chance(0.8) {
        let today = self.course(course, on: number)
        let entry = TrialFixture.entry(using: &random)
        guard let step = try? today.recording(entry, for: today.today, from: .entry, written: "w")
        else { continue }
        course = step.course
        if random.chance(0.3), let event = try? course.resuming(because: "well") {
          course = course.adding([event], written: "w")
        }
        if let stopped { #expect(course.dosing.stoppedAfter == stopped, "seed \(seed)") }
        stopped = course.dosing.stoppedAfter
        for day in 1...100 {
          let share = course.dosing.share(onDay: day)
          #expect([0, 0.5, 1].contains(share))
          if let stopped, day > stopped { #expect(share == 0, "seed \(seed)") }
        }
        // Reading the same record again gives the same course.
        let again = TrialCourse(course.trial, records: course.records, today: course.today)
        #expect(again.dosing == course.dosing)
        #expect(again.entries == course.entries)
      }
    }
  }

  @Test("no look before its day, none after the end, and a late look knows no later score")
  func looks() throws {
    let (trial, order) = try #require(TrialFixture.sealed("pairs"))
    let looks = trial.trialProtocol.plannedLooks
    let first = try #require(looks.first)
    var course = TrialCourse(trial, records: [], today: trial.firstDay)
    for number in 1...(first.day + 5) {
      let today = self.course(course, on: number)
      course = today.adding(
        [
          NewEvent(
            .entry(entry { $0.scores = ["pain": (number * 7) % 11] }, .entry), on: today.today)
        ], written: "w")
    }
    #expect(throws: LookRefusal.tooEarly(completedDays: first.day - 1, firstLook: first.day)) {
      try self.course(course, on: first.day).plannedLook()
    }
    let onTime = self.course(course, on: first.day + 1)
    let late = self.course(course, on: first.day + 5)
    #expect(try onTime.plannedLook() == first)
    #expect(try late.plannedLook() == first)
    #expect(try onTime.look(first, with: order) == late.look(first, with: order))
    #expect(throws: LookRefusal.self) {
      try self.course(course, on: trial.trialProtocol.lastDay + 1).plannedLook()
    }
  }

  @Test("after an early stop the days off count for two weeks, and no other orders are offered")
  func earlyStop() throws {
    let (begun, order) = try start()
    var course = begun
    for number in 1...70 {
      let today = self.course(course, on: number)
      course = today.adding(
        [NewEvent(.entry(entry { _ in }, .entry), on: today.today)], written: "w")
    }
    course = self.course(course, on: 70).adding(
      [NewEvent(.stopped(reason: "enough"), on: course.trial.day(70))], written: "w")
    let stopped = self.course(course, on: 95)
    let end = try #require(stopped.end)
    let revealed = try order.reveal(at: end)
    // Nobody has to go on: days after the last score are not missing.
    let short = try stopped.diary(in: revealed, using: TrialFixture.digest)
    #expect(short.days == 70 && short.missingDays == 0)
    #expect(stopped.missedDays == 0 && stopped.daysInTrial == 70)
    #expect(stopped.diaryUntil == course.trial.day(84))
    for number in 71...84 {
      let today = self.course(course, on: number)
      course = today.adding(
        [NewEvent(.entry(entry { _ in }, .entry), on: today.today)], written: "w")
    }
    let later = self.course(course, on: 95)
    let diary = try later.diary(in: revealed, using: TrialFixture.digest)
    #expect(diary.days == 84)
    #expect(diary.input[70...].allSatisfy { $0 == 0 })
    #expect(diary.sequences.isEmpty)
    #expect(!later.trial.sealed.trialProtocol.design.sequences.isRandomised || diary.isRandomised)
  }

  @Test(
    "a second complaint scored on most days is read together with the first, and stands beside it")
  func joint() throws {
    let (begun, order) = try start()
    var alone: [NewEvent] = []
    var together: [NewEvent] = []
    var random = SeededGenerator(seed: 4)
    for number in 1...begun.trial.trialProtocol.lastDay {
      let pain = random.whole(3...7)
      let day = begun.trial.day(number)
      alone.append(NewEvent(.entry(entry { $0.scores = ["pain": pain] }, .entry), on: day))
      together.append(
        NewEvent(
          .entry(entry { $0.scores = ["pain": pain, "sleep": min(10, pain + 1)] }, .entry), on: day)
      )
    }
    let end = course(begun, on: begun.trial.trialProtocol.lastDay + 1)
    let one = try TrialAnswer(
      end.adding(alone, written: "w"), sealed: order, using: TrialFixture.digest)
    let both = try TrialAnswer(
      end.adding(together, written: "w"), sealed: order, using: TrialFixture.digest)
    #expect(one.joint == nil && one.jointOutcomes.isEmpty)
    #expect(both.jointOutcomes == [.pain, .sleep])
    #expect(both.joint != nil)
    #expect(both.verdict == one.verdict)
    #expect(both.conduct().contains { $0.contains("pain and sleep trouble") })
  }

  @Test("an order that was not promised gives no diary")
  func otherOrder() throws {
    let (begun, order) = try start()
    let course = self.course(begun, on: begun.trial.trialProtocol.lastDay + 1)
    let revealed = try order.reveal(at: try #require(course.end))
    let other = RevealedOrder(seed: revealed.seed &+ 1, sequence: revealed.sequence)
    #expect(throws: DiaryRefusal.seal(.seedNotPromised)) {
      try course.diary(in: other, using: TrialFixture.digest)
    }
  }
}
