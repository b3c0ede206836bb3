import Interchange
import Olivine
import Pages
import Testing

/// What pages say of what was written: saved, diary, status, paper.
@Suite("The record of a trial on pages")
struct TrialRecordPageTests {
  private static let day = ExamplePeople.today

  private func sample() throws -> SampleTrial {
    try #require(SampleTrial(startingOn: Self.day))
  }

  @Test("findings stand on the saved page, the most urgent first, and an emergency as one")
  func findings() throws {
    let sample = try sample()
    let course = sample.course(on: 40)
    var entry = DiaryEntry()
    entry.events = ["fainted"]
    entry.stools = 20
    entry.illHours = 40
    let after = try course.recording(
      entry, for: course.today, from: .entry, written: "now"
    ).course
    let model = try #require(SavedModel(after))
    let page = savedPage(model)
    let review = try #require(after.review)
    #expect(review.findings.count > 2)
    let sorted = review.findings.sorted { $0.urgency > $1.urgency }
    let cards = page.body.elements.filter { $0.name == .article }
    #expect(cards.count == sorted.count)
    for (card, finding) in zip(cards, sorted) {
      #expect(card.content.plainText.contains(finding.message()))
      #expect(card.content.plainText.contains(finding.nextStep() ?? ""))
      #expect(
        (card.value(of: .class) ?? "").contains("emergency")
          == (finding.urgency == .emergencyNow))
    }
  }

  @Test("without a finding the saved page says that it can be closed, and what was saved")
  func saved() throws {
    let sample = try sample()
    #expect(SavedModel(sample.course(on: 1)) == nil)
    let model = try #require(SavedModel(sample.course(on: 30, through: 30)))
    let words = savedPage(model).body.plainText
    #expect(model.questions.isEmpty)
    #expect(words.contains(Wording.english("trial.saved.close")))
    // The heading keeps the date on one line.
    let date = sample.trial.day(30).inWords.replacing(" ", with: "\u{A0}")
    #expect(words.contains(date))
    #expect(!model.isChange)
    func later(_ edit: (inout DiaryEntry) -> Void) throws -> SavedModel {
      var entry = DiaryEntry()
      edit(&entry)
      let again = sample.course(on: 30, through: 30).adding(
        [NewEvent(.entry(entry, .entry), on: model.day)], written: "later")
      return try #require(SavedModel(again))
    }
    // More of the same day is no change, and neither is the same number once more.
    #expect(try !later { $0.stools = 2 }.isChange)
    #expect(try !later { $0.scores = model.entry.scores }.isChange)
    let changed = try later { $0.scores = ["pain": 10] }
    #expect(changed.isChange)
    #expect(savedPage(changed).body.plainText.contains(Wording.english("trial.saved.changed")))
  }

  @Test("what else is asked today stands below what was saved, with a link to its place")
  func asked() throws {
    let sample = try sample()
    var asked = 0
    for number in 1...sample.lastDay {
      let course = sample.course(on: number, through: number)
      let page = savedPage(try #require(SavedModel(course)))
      let links = Set(page.body.elements.compactMap { $0.value(of: .href) })
      let more = moreEntryPage(
        MoreModel(course, order: sample.order, state: FormState()))
      let places = Set(more.body.elements.compactMap { $0.value(of: .id) })
      for question in TodayCard(course, order: sample.order).questions {
        let place = "group-\(question.rawValue)"
        #expect(links.contains("\(SitePlace.more.address)#\(place)"), "day \(number)")
        #expect(places.contains(place), "day \(number)")
        asked += 1
      }
    }
    #expect(asked > 5)
  }

  @Test("the diary has a row for every day, newest first, and a gap is missing, never zero")
  func diary() throws {
    let sample = try sample()
    for last in [1, 5, 28, 29, 57, sample.lastDay] {
      let course = sample.course(on: last, through: last, missing: [3, last - 2])
      var shown: [Int] = []
      var newest: Int? = nil
      repeat {
        let model = DiaryModel(course, newest: newest)
        shown += model.rows.map(\.number)
        #expect(model.scores.count == last)
        for row in model.rows {
          #expect((row.entry == nil) == (model.scores[row.number - 1] == nil))
        }
        #expect(diaryPage(model).rendered().utf8.count < 60_000)
        newest = model.earlier
      } while newest != nil
      #expect(shown == (1...last).reversed())
    }
    #expect(DiaryModel(sample.course(on: -4)).rows.isEmpty)
  }

  @Test("an entry that came late, from paper, or was changed carries its mark")
  func marks() throws {
    let sample = try sample()
    var entry = DiaryEntry()
    entry.scores = ["pain": 9]
    let events = [
      NewEvent(.entry(entry, .yesterday), on: sample.trial.day(8)),
      NewEvent(.entry(entry, .paper), on: sample.trial.day(5)),
      NewEvent(.entry(entry, .entry), on: sample.trial.day(7)),
    ]
    let course = sample.course(on: 9, missing: [5, 8]).adding(events, written: "now")
    let marks = Dictionary(
      uniqueKeysWithValues: DiaryModel(course).rows.map { ($0.number, $0.marks) })
    #expect(marks[8] == [.yesterday])
    #expect(marks[5] == [.paper])
    #expect(marks[7] == [.changed])
    #expect(marks[6] == [])
    let words = diaryPage(DiaryModel(course)).body.plainText
    for mark in DiaryModel.Mark.allCases {
      #expect(words.contains(Wording.english("trial.diary.mark.\(mark.rawValue)")))
    }
  }

  @Test("paper rows are the past days without a score, and their names are those of the form")
  func paper() throws {
    let sample = try sample()
    let model = PaperEntryModel(sample.course(on: 20, missing: [2, 9, 18, 19]))
    #expect(model.days.map { sample.trial.number(of: $0) } == [18, 9, 2])
    let names = paperEntryPage(model).body.elements.filter { $0.name == .select }
      .compactMap { $0.value(of: .name) }
    #expect(names == model.days.map(PaperEntryForm.field))
  }

  @Test("every field of a page is a field that the form of an entry reads")
  func fields() throws {
    let sample = try sample()
    let course = sample.course(on: 36)
    var full = DiaryEntry()
    full.expectation = 3
    full.guess = .unknown
    let state = FormState(values: DiaryEntryForm.values(of: full))
    let page = moreEntryPage(MoreModel(course, order: sample.order, state: state))
    let names = Set(
      page.body.elements.filter { [.input, .textarea, .select].contains($0.name) }
        .compactMap { $0.value(of: .name) })
    let known = Set(Outcome.allCases.map(\.rawValue) + DiaryField.allCases.map(\.rawValue))
    #expect(names.subtracting(known) == [EntryField.shownDay])
    #expect(known.subtracting(names) == [])
    // Whatever a radio button, a tick box or a list sends is taken.
    for choice in page.body.elements where choice.name == .input {
      guard let name = choice.value(of: .name), let value = choice.value(of: .value),
        ["radio", "checkbox"].contains(choice.value(of: .type))
      else { continue }
      let entry = try DiaryEntryForm.entry(
        from: [name: [value], "serum": name == "serum_unit" ? ["0.9"] : []])
      #expect(entry.isEmpty == value.isEmpty, "\(name) \(value)")
    }
  }

  @Test("how a trial stands is told as the terminal tells it")
  func status() throws {
    let sample = try sample()
    let course = sample.course(on: 40, missing: [7, 8])
    let words = statusPage(StatusModel(course)).body.plainText
    let trial = sample.trial
    for part in [
      "Day 40 of \(trial.trialProtocol.lastDay)", trial.lastDay.inWords,
      trial.plan.clearance.expiry.inWords, trial.plan.form.shortName,
    ] { #expect(words.contains(part), "\(part)") }
    let next = try #require(course.nextLook)
    #expect(words.contains(trial.day(next.day).inWords))
  }

  @Test("a look is due once its days lie behind, and stays readable after it was taken")
  func looks() throws {
    let sample = try sample()
    let first = try #require(sample.looks.first)
    let trial = sample.trial
    #expect(
      LookModel(sample.course(on: first)).stage
        == .notYet(trial.day(first), isFirst: true))
    let course = sample.course(on: first + 1)
    #expect(LookModel(course).stage == .due(trial.day(first)))
    let taken = course.adding(
      [NewEvent(.looked(day: first, findings: ["futility"]), on: course.today)], written: "now")
    #expect(LookModel(taken).stage == .taken(trial.day(first), findings: ["futility"]))
    #expect(
      lookPage(LookModel(taken)).body.plainText.contains(Wording.english("try.look.futility")))
    #expect(LookModel(sample.course(on: sample.lastDay + 1)).stage == .ended)
  }

  @Test("a pause can be ended only when nothing stands against it")
  func pause() throws {
    let sample = try sample()
    func telling(_ edit: (inout DiaryEntry) -> Void) throws -> TrialCourse {
      var entry = DiaryEntry()
      edit(&entry)
      let course = sample.course(on: 40)
      return try course.recording(entry, for: course.today, from: .entry, written: "now").course
    }
    let ill = try telling { $0.illHours = 30 }
    #expect(PauseModel(ill).stage == .stillNeeded)
    #expect(!pausePage(PauseModel(ill)).body.elements.contains { $0.name == .form })
    let medicine = try telling { $0.newMedicine = "ace_inhibitor" }
    #expect(PauseModel(medicine).stage == .checkFirst)
    #expect(PauseModel(sample.course(on: 40)).stage == .notPaused)
    let later = TrialCourse(
      sample.trial, records: ill.records, today: sample.trial.day(43))
    var well = DiaryEntry()
    well.scores = ["pain": 4]
    let after = try later.recording(well, for: later.today, from: .entry, written: "now").course
    #expect(PauseModel(after).stage == .canGoOn)
    #expect(pausePage(PauseModel(after)).body.elements.contains { $0.name == .form })
  }

  @Test("what comes next never tells to test again by habit, and stops where stopping is right")
  func next() throws {
    let answer = try #require(InventedTrial.answer(on: Self.day))
    var model = AfterAnswerModel(answer)
    for verdict in VerdictClass.allCases {
      model.verdict = verdict
      let words = afterAnswerPage(model).body.plainText
      #expect(words.contains(Wording.english("trial.next.\(verdict.rawValue).first")))
      #expect(words.contains(Wording.english("trial.next.again.text")))
      let goesOn = words.contains(Wording.english("trial.next.go_on"))
      #expect(goesOn == ([.clearRelief, .probableRelief, .cannotTell].contains(verdict)))
    }
  }
}
