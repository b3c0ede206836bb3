import Olivine
import Store

/// A test as text.
enum TryText {
  private static var words: Wording { .english }

  static func started(_ trial: Trial, in folder: String, files: NewTrialFiles) -> TextPage {
    var page = TextPage()
    page.heading("Your test: \(trial.trialProtocol.lastDay) days")
    page.paragraph(
      words("try.started", ["date": words.date(trial.firstDay), "end": words.date(trial.lastDay)]))
    page.paragraph(words("try.sealed"))
    if trial.trialProtocol.blinding == .open {
      page.paragraph(words("try.expectation.open"))
    } else {
      page.paragraph(words("try.helper"))
    }
    page.row("Check again by", words.date(trial.plan.clearance.expiry))
    page.heading("In \(folder)")
    page.row(files.calendar, "reminders for your phone or computer")
    page.row(files.diary, "a diary to print, if you like paper")
    page.row(files.sealedProtocol, "what was fixed before day 1")
    if files.hasList { page.row(files.list, "for the one who fills the capsules") }
    page.row("Protocol mark", mark(trial.sealed.protocolHash))
    page.row("Promise", mark(trial.sealed.commitment.bytes))
    page.heading("Each evening")
    page.line("  olivine try record --dir \(folder) --pain 4")
    addEmergency(to: &page)
    page.close()
    return page
  }

  static func card(_ card: TodayCard, _ opened: TrialFolder) -> TextPage {
    var page = TextPage()
    switch card.instruction {
    case .notStarted, .completed, .stopped: page.heading("Your test")
    default: page.heading("Day \(card.day) of \(card.lastDay)")
    }
    page.paragraph(card.sentence())
    if let review = opened.course.review, card.isResting { add(review, to: &page) }
    switch card.instruction {
    case .completed: page.line("  olivine answer \(opened.path)")
    case .notStarted, .stopped: break
    default:
      page.paragraph(
        card.isDone
          ? words("try.today.done")
          : words("try.today.ask", ["N": words("outcome.\(card.outcome.rawValue)")]))
    }
    for question in card.questions {
      page.bullet(words("try.today.question.\(question.rawValue)"))
    }
    if card.missed > 0 {
      page.paragraph(
        words(
          card.missed == 1 ? "try.today.missed.one" : "try.today.missed", ["n": "\(card.missed)"]))
    }
    addEmergency(to: &page)
    page.close()
    return page
  }

  static func recorded(_ result: RecordResult) -> TextPage {
    var page = TextPage()
    page.heading(
      words(
        result.isChange ? "try.saved.changed" : "try.saved", ["date": words.date(result.day)]))
    switch result.source {
    case .entry: break
    case .yesterday: page.paragraph(words("try.yesterday"))
    case .paper: page.paragraph(words("try.paper"))
    }
    if let review = result.course.review { add(review, to: &page) }
    page.close()
    return page
  }

  static func changed(_ id: String?, _ card: TodayCard, _ opened: TrialFolder) -> TextPage {
    var page = TextPage()
    page.heading(
      id.map { words($0) } ?? words("try.saved", ["date": words.date(opened.course.today)]))
    page.paragraph(card.sentence())
    page.close()
    return page
  }

  static func unblinded(_ opened: TrialFolder, _ order: RevealedOrder) -> TextPage {
    var page = TextPage()
    page.heading(words("try.unblinded"))
    var day = opened.trial.trialProtocol.design.leadIn.days + 1
    for stretch in order.sequence.stretches {
      page.row(
        words.date(opened.trial.day(day)),
        (stretch.phase == .treatment ? "magnesium" : comparator(opened.trial))
          + " for \(stretch.days) days")
      day += stretch.days
    }
    addEmergency(to: &page)
    page.close()
    return page
  }

  static func verified(_ opened: TrialFolder) -> TextPage {
    var page = TextPage()
    page.heading("Nothing was changed")
    page.row("Records", "\(opened.course.records.count), each tied to the one before")
    page.row("Protocol mark", mark(opened.trial.sealed.protocolHash))
    page.row("Promise", mark(opened.trial.sealed.commitment.bytes))
    page.row("Order", "the one that was promised")
    page.close()
    return page
  }

  /// What the stop rules say, the most urgent first.
  private static func add(_ review: SignsReview, to page: inout TextPage) {
    for finding in review.findings.sorted(by: { $0.urgency > $1.urgency }) {
      page.bullet("\(finding.message()) [\(finding.rule)]")
      if let next = finding.nextStep() { page.paragraph(next, indent: 4) }
    }
  }

  private static func addEmergency(to page: inout TextPage) {
    page.heading("Stop, and get help")
    page.paragraph(words("emergency.signs"))
  }

  static func comparator(_ trial: Trial) -> String {
    trial.trialProtocol.comparator == .placebo ? "placebo" : "nothing"
  }

  /// The first digits of a hash, for comparing by eye.
  static func mark(_ bytes: [UInt8]) -> String { String(bytes.hexadecimal.prefix(16)) }
}

extension TodayCard {
  /// Nothing is taken because of a rule.
  fileprivate var isResting: Bool {
    switch instruction {
    case .paused, .stopped: true
    default: false
    }
  }
}
