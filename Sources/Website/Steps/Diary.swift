import Hummingbird
import Interchange
import Olivine
import Pages
import Store

extension Routes {
  /// Today, yesterday, paper, and all that was written.
  mutating func addDiary() {
    get(.today, for: .person) { visit in
      let file = try PersonFile.own(by: visit)
      guard let reopened = try file.reopened(on: visit.today) else {
        return visit.page { noTrialPage(hasPlan: file.hasPlan) }
      }
      return visit.page { todayPage(TodayModel(reopened.course, order: reopened.order)) }
    }
    post(.today, for: .person) { visit in
      try Self.record(visit, as: .entry) { open, state in
        todayPage(TodayModel(open.course, order: open.reopened.order, state: state))
      }
    }
    get(.saved, for: .person) { visit in
      let course = try visit.openTrial().course
      guard let model = SavedModel(course) else { return .see(.today) }
      return visit.page { savedPage(model) }
    }
    get(.more, for: .person) { visit in
      let open = try visit.openTrial()
      let number = open.course.trial.number(of: visit.today)
      let state = FormState(
        values: DiaryEntryForm.values(of: open.course.entries[number] ?? DiaryEntry()))
      return visit.page {
        moreEntryPage(MoreModel(open.course, order: open.reopened.order, state: state))
      }
    }
    post(.more, for: .person) { visit in
      try Self.record(visit, as: .entry) { open, state in
        moreEntryPage(MoreModel(open.course, order: open.reopened.order, state: state))
      }
    }
    get(.yesterday, for: .person) { visit in
      let course = try visit.openTrial().course
      return visit.page { yesterdayPage(YesterdayModel(course)) }
    }
    post(.yesterday, for: .person) { visit in
      try Self.record(visit, as: .yesterday) { open, state in
        yesterdayPage(YesterdayModel(open.course, state: state))
      }
    }
    get(.paperEntry, for: .person) { visit in
      let course = try visit.openTrial().course
      return visit.page { paperEntryPage(PaperEntryModel(course)) }
    }
    post(.paperEntry, for: .person) { visit in try Self.recordPaper(visit) }
    get(.diary, for: .person) { visit in
      let course = try visit.openTrial().course
      return visit.page { diaryPage(DiaryModel(course, newest: visit.number("before"))) }
    }
    get(.status, for: .person) { visit in
      let course = try visit.openTrial().course
      return visit.page { statusPage(StatusModel(course)) }
    }
    get(.look, for: .person) { visit in
      let course = try visit.openTrial().course
      return visit.page { lookPage(LookModel(course)) }
    }
    post(.look, for: .person) { visit in try Self.look(visit) }
  }

  private static func record(
    _ visit: Visit, as source: TrialEvent.Source,
    again: (OpenTrial, FormState) -> Document
  ) throws -> Response {
    let open = try visit.openTrial()
    let (day, source) = visit.shownDay(else: source)
    let entry: DiaryEntry
    do throws(FormRefusal) {
      entry = try DiaryEntryForm.entry(from: visit.form.values)
    } catch {
      return visit.pageWithProblems { again(open, visit.state(error.problems)) }
    }
    // The same button twice is one entry.
    if open.course.lastEntry(on: day) == entry { return .see(.saved) }
    let events: [NewEvent]
    do throws(EntryRefusal) {
      events = try open.course.recording(entry, for: day, from: source, written: visit.time.local)
        .events
    } catch {
      let field = open.course.trial.trialProtocol.outcome.rawValue
      return visit.pageWithProblems {
        again(open, visit.state([FieldProblem(field, .entry(error))]))
      }
    }
    try open.append(events, visit)
    return .see(.saved)
  }

  private static func recordPaper(_ visit: Visit) throws -> Response {
    let open = try visit.openTrial()
    let outcome = open.course.trial.trialProtocol.outcome
    var course = open.course
    var events: [NewEvent] = []
    do {
      for (day, entry) in try PaperEntryForm.entries(from: visit.form.values, outcome: outcome) {
        do throws(EntryRefusal) {
          let step = try course.recording(
            entry, for: day, from: .paper, written: visit.time.local)
          events += step.events
          course = step.course
        } catch {
          throw FormRefusal(problems: [FieldProblem(PaperEntryForm.field(of: day), .entry(error))])
        }
      }
    } catch let refusal as FormRefusal {
      return visit.pageWithProblems {
        paperEntryPage(PaperEntryModel(open.course, state: visit.state(refusal.problems)))
      }
    }
    if !events.isEmpty { try open.append(events, visit) }
    return .see(.saved)
  }

  private static func look(_ visit: Visit) throws -> Response {
    let open = try visit.openTrial()
    guard let look = try? open.course.plannedLook() else { return .see(.look) }
    let result: LookResult
    do throws(LookError) {
      result = try open.course.look(look, with: open.reopened.order)
    } catch {
      var model = LookModel(open.course)
      model.stage = .tooFewScores
      return visit.page { lookPage(model) }
    }
    let event = TrialEvent.looked(day: look.day, findings: result.findings.map(\.code))
    if !open.course.records.contains(where: { $0.event == event }) {
      try open.append([NewEvent(event, on: visit.today)], visit)
    }
    return .see(.look)
  }
}

extension Visit {
  /// The day that the page showed, which midnight may have made yesterday.
  fileprivate func shownDay(
    else source: TrialEvent.Source
  ) -> (day: Day, source: TrialEvent.Source) {
    let day = source == .yesterday ? today - 1 : today
    guard let shown = form.text(EntryField.shownDay).flatMap({ Day($0) }), shown != day else {
      return (day, source)
    }
    return (shown, shown == today ? .entry : .yesterday)
  }

  /// Problems beside the fields they belong to.
  func state(_ problems: [FieldProblem]) -> FormState {
    FormState(
      values: form.values,
      problems: problems.map { FormProblem(field: $0.field, message: $0.message()) })
  }
}

extension TrialCourse {
  /// What was written last for a day.
  fileprivate func lastEntry(on day: Day) -> DiaryEntry? {
    for record in records.reversed() where record.day == day {
      if case .entry(let entry, _) = record.event { return entry }
    }
    return nil
  }
}
