import Olivine

/// A trial from its first day to its last: what comes when, and how far it has come.
package struct TrialTimeline: Chart {
  /// Days in a row with the same purpose.
  package struct Part: Hashable, Sendable {
    /// What the days are for.
    package enum Kind: Hashable, Sendable {
      /// The dose goes up until it is borne well.
      case tolerance
      /// Scores before the comparison begins.
      case runIn
      /// Days on the same capsules; the letter is `nil` as long as the order is sealed.
      case period(letter: String?)
    }

    package let kind: Kind
    /// First and last day, counted from 1.
    package let days: ClosedRange<Int>

    package init(_ kind: Kind, days: ClosedRange<Int>) {
      self.kind = kind
      self.days = days
    }
  }

  package let finding: String
  /// The parts in order, without overlap.
  package let parts: [Part]
  /// The days after which the result so far is looked at.
  package let looks: [Int]
  /// The day that has come; `nil` before the start.
  package let today: Int?

  /// Sets up the timeline.
  ///
  /// - Precondition: there is a part, parts follow each other from day 1 on, and looks and today lie
  ///   within the trial.
  package init(finding: String, parts: [Part], looks: [Int] = [], today: Int? = nil) {
    precondition(!parts.isEmpty, "a trial has parts")
    var last = 0
    for part in parts {
      precondition(part.days.lowerBound > last, "parts must follow each other")
      last = part.days.upperBound
    }
    precondition(
      (looks + [today].compactMap { $0 }).allSatisfy { (1...last).contains($0) },
      "looks and today lie within the trial")
    self.finding = finding
    self.parts = parts
    self.looks = looks.sorted()
    self.today = today
  }

  /// How long the trial is, in days.
  var dayCount: Int { parts[parts.count - 1].days.upperBound }

  package var description: String {
    let sentences = parts.map { part in
      wording(
        "page.chart.trial.part",
        [
          "name": Self.name(of: part), "from": "\(part.days.lowerBound)",
          "to": "\(part.days.upperBound)",
        ])
    }
    let looked = looks.map { wording("page.chart.trial.look_on", ["day": "\($0)"]) }
    let now = today.map { wording("page.chart.trial.today_is", ["day": "\($0)"]) }
    return (sentences + looked + [now].compactMap { $0 }).joined(separator: " ")
  }

  @MarkupBuilder package var tables: Markup {
    table(
      wording("page.chart.trial.table"),
      columns: [wording("page.chart.trial.what"), FixedWords.Chart.days],
      rows: parts.map { part in
        [
          Self.name(of: part),
          FixedWords.Chart.range(from: "\(part.days.lowerBound)", to: "\(part.days.upperBound)"),
        ]
      } + looks.map { [wording("page.chart.trial.look"), "\($0)"] }
        + (today.map { [[wording("page.chart.trial.today"), "\($0)"]] } ?? []))
  }

  static func name(of part: Part) -> String {
    switch part.kind {
    case .tolerance: wording("page.chart.trial.tolerance")
    case .runIn: wording("page.chart.trial.run_in")
    case .period(let letter?): wording("page.chart.trial.period", ["letter": letter])
    case .period(nil): wording("page.chart.trial.sealed")
    }
  }
}
