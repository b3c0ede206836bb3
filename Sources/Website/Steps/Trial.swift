import Foundation
import Hummingbird
import Interchange
import Olivine
import Pages
import Store

extension Routes {
  /// Choosing a test, starting it, and what may happen to it on the way.
  mutating func addTrial() {
    addDesigns()
    addBegin()
    addFiles()
    addChanges()
  }

  private mutating func addDesigns() {
    get(.designs, for: .person) { visit in
      let wishes = visit.wishes.designs ?? [:]
      guard let proposal = try TrialChoice.proposal(wishes, visit) else { return .see(.plan) }
      return visit.page { designsPage(DesignsModel(proposal, state: FormState(values: wishes))) }
    }
    post(.designs, for: .person) { visit in
      try visit.changeWishes {
        $0.designs = Wishes.values(of: visit.form)
        $0.begin = nil
      }
      return .see(.designs)
    }
  }

  private mutating func addBegin() {
    get(.begin, for: .person) { visit in try TrialChoice.questions(visit) }
    get(.beginCheck, for: .person) { visit in try TrialChoice.lastLook(visit) }
    post(.begin, for: .person) { visit in
      guard let proposal = try TrialChoice.proposal(visit.form.values, visit) else {
        return .see(.plan)
      }
      return try TrialChoice.receive(proposal, visit)
    }
    get(.started, for: .person) { visit in
      guard let reopened = try PersonFile.own(by: visit).reopened(on: visit.today) else {
        return .see(.today)
      }
      return visit.page {
        startedPage(StartedModel(reopened.trial, reminder: visit.preferences.reminder))
      }
    }
  }

  private mutating func addFiles() {
    get(.calendar, for: .person) { visit in
      let trial = try visit.openTrial().reopened.trial
      let file = CalendarFile(
        of: trial, entryTime: visit.preferences.reminder, stamp: visit.moment.stamp)
      return .download(file.text, name: "olivine.ics", type: "text/calendar; charset=utf-8")
    }
    get(.paperDiary, for: .person) { visit in
      let trial = try visit.openTrial().reopened.trial
      return visit.page {
        paperDiary(
          weeks: (trial.trialProtocol.lastDay + 6) / 7, start: trial.firstDay,
          outcome: trial.trialProtocol.outcome)
      }
    }
    get(.helperList, for: .person) { visit in
      let trial = try visit.openTrial().reopened.trial
      return visit.page { helperListPage(trial) }
    }
    post(.helperList, for: .person) { visit in
      let reopened = try visit.openTrial().reopened
      guard visit.form.has("helper"), let list = try? reopened.order.dispensingList() else {
        return .see(.helperList)
      }
      return visit.page { dispensingPage(list, for: reopened.trial) }
    }
  }

  private mutating func addChanges() {
    post(.pause, for: .person) { visit in
      let open = try visit.openTrial()
      guard let reason = visit.form.text("reason") else {
        return visit.pageWithProblems {
          pausePage(
            PauseModel(open.course, state: visit.state("reason", "trial.pause.reason.needed")))
        }
      }
      let event: NewEvent
      do throws(ResumeRefusal) {
        event = try open.course.resuming(because: reason)
      } catch {
        return visit.pageWithProblems {
          pausePage(
            PauseModel(
              open.course,
              state: FormState(
                values: visit.form.values,
                problems: [FormProblem(field: "reason", message: error.text())])))
        }
      }
      try open.append([event], visit)
      return .see(.today)
    }
    get(.pause, for: .person) { visit in
      let course = try visit.openTrial().course
      return visit.page { pausePage(PauseModel(course)) }
    }
    get(.recheck, for: .person) { visit in
      let open = try visit.openTrial()
      return visit.page {
        recheckPage(RecheckModel(open.course, stage: open.recheckStage(on: visit.today)))
      }
    }
    post(.recheck, for: .person) { visit in try Self.recheck(visit) }
    get(.unblind, for: .person) { visit in
      let course = try visit.openTrial().course
      return visit.page { unblindPage(UnblindModel(course)) }
    }
    post(.unblind, for: .person) { visit in try Self.unblind(visit) }
    get(.unblinded, for: .person) { visit in
      let open = try visit.openTrial()
      let number = max(1, open.reopened.trial.number(of: visit.today))
      let order = open.reopened.order
      // Read only after the record says that it was opened.
      guard open.course.wasUnblinded else { return .see(.unblind) }
      let (revealed, _) = order.emergencyUnblinding(
        onDay: number, by: .person, because: .emergency)
      guard let model = UnblindedModel(open.course, order: revealed) else { return .see(.unblind) }
      return visit.page { unblindedPage(model) }
    }
    get(.stop, for: .person) { visit in
      guard let open = try? visit.openTrial() else { return .see(.today) }
      return visit.page { stopPage(StopModel(open.course)) }
    }
    post(.stop, for: .person) { visit in
      let open = try visit.openTrial()
      guard open.course.end == nil else { return .see(.stopped) }
      guard visit.form.has("sure") else {
        return visit.pageWithProblems {
          stopPage(StopModel(open.course, state: visit.state("sure", "trial.stop.sure.needed")))
        }
      }
      let reason = visit.form.text("reason") ?? "the person's wish"
      try open.append([NewEvent(.stopped(reason: reason), on: visit.today)], visit)
      return .see(.stopped)
    }
    get(.stopped, for: .person) { visit in
      let course = try visit.openTrial().course
      return visit.page { stoppedPage(StoppedModel(course)) }
    }
  }

  private static func recheck(_ visit: Visit) throws -> Response {
    let open = try visit.openTrial()
    guard case .confirm = open.recheckStage(on: visit.today), let check = open.file.check else {
      return .see(.recheck)
    }
    let reason = visit.form.text("reason") ?? siteWords("site.recheck.reason")
    let event = try open.reopened.rechecked(
      person: try open.document(of: check), on: check.day, as: open.trial.kept,
      because: reason)
    try open.append([event], visit)
    return .see(.today)
  }

  private static func unblind(_ visit: Visit) throws -> Response {
    let open = try visit.openTrial()
    guard let reason = visit.form.text("reason").flatMap(UnblindingEvent.Reason.init(rawValue:)),
      let requester = visit.form.text("by").flatMap(UnblindingEvent.Requester.init(rawValue:)),
      visit.form.has("sure")
    else {
      let missing = ["reason", "by", "sure"].first { visit.form.text($0) == nil } ?? "reason"
      return visit.pageWithProblems {
        unblindPage(
          UnblindModel(open.course, state: visit.state(missing, "trial.unblind.\(missing).needed")))
      }
    }
    try open.append(
      [
        NewEvent(
          .unblinded(requester: requester.rawValue, reason: reason.rawValue), on: visit.today)
      ],
      visit)
    return .see(.unblinded)
  }
}

extension Visit {
  /// The form again, with a problem at one field.
  func state(_ field: String, _ id: String) -> FormState {
    FormState(
      values: form.values, problems: [FormProblem(field: field, message: siteWords(id))])
  }
}
