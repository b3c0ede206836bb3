import Olivine
import Pages

/// The pages of the web site that belong to a person, as links name them.
enum SiteAddresses {
  static let all = Set(
    (places + CheckQuestion.allCases.map { .question($0) }).map(\.address)
      + ["", "/letter", "/status", "/doctor"].map { SitePlace.person("p1").address + $0 })

  private static let places: [SitePlace] = [
    .home, .check, .food, .answers, .result, .letter, .plan, .whatIf, .forecast, .mechanism,
    .designs, .begin,
    .started, .today, .saved, .more, .yesterday, .diary, .paperDiary, .paperEntry, .calendar,
    .helperList, .status, .look, .pause, .recheck, .unblind, .unblinded, .stop, .stopped, .answer,
    .doctor, .next, .data, .export, .delete, .settings, .aboutYou, .aboutYouSaved, .people, .share,
    .signIn, .signOut, .help,
  ]
}
