package import Olivine

/// A page of the web site that belongs to a person or an account, with the path that leads to it.
///
/// What everybody may read has its own list, ``LearnPlace``.
package enum SitePlace: Hashable, Sendable {
  case home
  // check
  case check
  case question(CheckQuestion)
  case food
  case answers
  case result
  case letter
  // plan
  case plan
  case whatIf
  case forecast
  case mechanism
  // try
  case designs
  case begin
  case beginCheck
  case started
  case today
  case saved
  case more
  case yesterday
  case diary
  case paperDiary
  case paperEntry
  case calendar
  case helperList
  case status
  case look
  case pause
  case recheck
  case unblind
  case unblinded
  case stop
  case stopped
  // answer
  case answer
  case doctor
  case next
  // account
  case data
  case export
  case delete
  case settings
  case aboutYou
  case aboutYouSaved
  case people
  case person(String)
  case share
  case signIn
  case signOut
  case help

  /// The parts of the path.
  package var path: [String] {
    switch self {
    case .home: []
    case .check: ["check"]
    case .question(let question): ["check", "question", question.rawValue]
    case .food: ["check", "food"]
    case .answers: ["check", "answers"]
    case .result: ["check", "result"]
    case .letter: ["check", "letter"]
    case .plan: ["plan"]
    case .whatIf: ["plan", "what-if"]
    case .forecast: ["plan", "forecast"]
    case .mechanism: ["plan", "mechanism"]
    case .designs: ["try", "designs"]
    case .begin: ["try", "begin"]
    case .beginCheck: ["try", "begin", "check"]
    case .started: ["try", "started"]
    case .today: ["today"]
    case .saved: ["today", "saved"]
    case .more: ["today", "more"]
    case .yesterday: ["today", "yesterday"]
    case .diary: ["try", "diary"]
    case .paperDiary: ["try", "paper-diary"]
    case .paperEntry: ["try", "paper"]
    case .calendar: ["try", "calendar.ics"]
    case .helperList: ["try", "helper-list"]
    case .status: ["try", "status"]
    case .look: ["try", "look"]
    case .pause: ["try", "pause"]
    case .recheck: ["try", "recheck"]
    case .unblind: ["try", "unblind"]
    case .unblinded: ["try", "unblinded"]
    case .stop: ["try", "stop"]
    case .stopped: ["try", "stopped"]
    case .answer: ["answer"]
    case .doctor: ["answer", "doctor"]
    case .next: ["answer", "next"]
    case .data: ["data"]
    case .export: ["data", "export"]
    case .delete: ["data", "delete"]
    case .settings: ["settings"]
    case .aboutYou: ["about-you"]
    case .aboutYouSaved: ["about-you", "saved"]
    case .people: ["people"]
    case .person(let id): ["people", id]
    case .share: ["share"]
    case .signIn: ["sign-in"]
    case .signOut: ["sign-out"]
    case .help: ["help"]
    }
  }

  package var address: String { target.address }

  /// Where a link or a form leads.
  var target: LinkTarget { .page(segments: path) }

  /// The words of a link to it.
  var title: String {
    if case .question(let question) = self { return question.text }
    return wording("site.place.\(name)")
  }
}
