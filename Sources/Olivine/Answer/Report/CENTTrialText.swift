import Catalogue
import Maths
import People
import Quantities
import Trials

/// What the record of a trial can say beside its analysis, by the id of the item.
struct CENTTrialText {
  private let answer: TrialAnswer
  private let course: TrialCourse
  private let trial: Trial
  private let wording: Wording

  init(_ answer: TrialAnswer, _ wording: Wording) {
    self.answer = answer
    course = answer.course
    trial = answer.course.trial
    self.wording = wording
  }

  var texts: [String: String] {
    design.merging(conduct) { $1 }.merging(result) { $1 }
  }

  /// The items of the protocol, from those of the report and what holds for every trial.
  ///
  /// - Parameter report: the texts of the report, by their ids.
  func protocolTexts(from report: [String: String]) -> [String: String] {
    func of(_ ids: String...) -> String { ids.compactMap { report[$0] }.joined(separator: " ") }
    let looks = list(fixed.plannedLooks.map { "\($0.day)" })
    return [
      "S1-5": of("1a") + " " + wording("spent.title", ["version": "\(fixed.version)"]),
      "S6-8": of("2a", "2b", "3a"), "S9-10": of("4b", "4a") + " " + wording("spent.eligible"),
      "S11": of("5") + " " + wording("spent.adherence"),
      "S12-13": of("6a") + " " + wording("spent.timeline", ["looks": looks]),
      "S14-15": of("7a") + " " + wording("spent.persons"),
      "S16-17": of("8a", "8b", "9", "10", "11a") + " " + wording("spent.unblinding"),
      "S18-19": wording("spent.data"), "S20": of("12a", "12c", "13b"),
      "S21-23": of("7b", "19") + " " + wording("spent.audit"), "S24-31": wording("spent.rest"),
    ]
  }

  private var fixed: TrialProtocol { trial.trialProtocol }

  private var comparator: String { wording("cent.comparator.\(fixed.comparator.rawValue)") }

  private var design: [String: String] {
    let leadIn = fixed.design.leadIn
    let person = trial.plan.clearance.person
    let halfLife = LogHalfLife.median(fixed.priors)
    return [
      "1a": wording(
        "cent.1a",
        ["comparator": comparator, "N": wording("outcome.\(fixed.outcome.rawValue)")]),
      "3a": wording(
        "cent.3a",
        [
          "layout": fixed.design.layout.code, "tolerance": "\(leadIn.toleranceDays)",
          "run_in": "\(leadIn.runInDays)", "wash_out": "\(leadIn.washOutDays)",
          "drawn": "\(fixed.design.sequences.days)", "h": halfLife.text(decimals: 1),
        ]),
      "4a": wording(
        "cent.4a",
        [
          "cause": person.neuropathyCause ?? wording("cent.none"),
          "conditions": list(person.conditions?.map(\.text) ?? []),
          "medicines": list(person.medicines?.map(\.text) ?? []),
        ]),
      "4b": wording("cent.4b"),
      "5": wording(
        "cent.5",
        [
          "form": trial.plan.form.shortName, "mg": trial.plan.fullDose.text(),
          "times": list(trial.plan.steps.last?.intakes.map(\.time.description) ?? []),
          "comparator": comparator,
        ]),
      "7a": wording("cent.7a", ["sd": fixed.plannedSD.text(decimals: 2)]),
      "7b": wording(
        "cent.7b",
        [
          "looks": list(fixed.plannedLooks.map { "\($0.day)" }),
          "taken": list(looksTaken.map { "\($0)" }),
        ]),
      "8a": fixed.design.sequences.isRandomised
        ? wording("cent.8a", ["n": "\(fixed.design.sequences.count)"])
        : wording("cent.8a.fixed"),
      "8b": restriction,
      "8c": wording("cent.8c", ["sequence": answer.order.sequence.code]),
      "9": fixed.blinding == .open
        ? wording("cent.9.open")
        : wording("cent.9", ["check": wording("cent.9.verified")]),
      "10": fixed.blinding == .open
        ? wording("cent.10.open")
        : wording("cent.10", ["who": wording("cent.who.\(fixed.blinding.rawValue)")]),
    ].filter { !$0.value.isEmpty }
  }

  private var restriction: String {
    switch fixed.design.sequences {
    case .pairs: wording("cent.8b.pairs")
    case .listed: wording("cent.8b.list")
    case .fixed: ""
    }
  }

  private var looksTaken: [Int] {
    course.records.compactMap {
      if case .looked(let day, _) = $0.event { day } else { nil }
    }
  }

  private var conduct: [String: String] {
    let changes = course.changes(in: wording)
    var texts = [
      "3b": changes.isEmpty ? wording("cent.3b.none") : changes.joined(separator: " "),
      "6c": wording("cent.3b.none"),
      "11a": blindness,
      "13a": wording(
        "cent.13a", ["done": "\(lastDay)", "planned": "\(fixed.lastDay)"]),
      "14a": wording(
        "cent.14a",
        ["start": wording.date(trial.firstDay), "end": wording.date(trial.day(lastDay))]),
      "14b": ending,
      "24": wording("cent.24", ["hash": trial.sealed.protocolHash.hexadecimal]),
    ]
    if fixed.comparator == .placebo {
      let guesses = answer.guesses.map {
        " " + wording("robust.guess", ["right": "\($0.right)", "n": "\($0.guesses)"])
      }
      texts["11b"] = wording("cent.11b.alike") + (guesses ?? "")
    }
    return texts
  }

  private var lastDay: Int { course.dosing.stoppedAfter ?? fixed.lastDay }

  private var blindness: String {
    guard fixed.blinding != .open else { return wording("cent.11a.open") }
    let opened = course.records.first {
      if case .unblinded = $0.event { true } else { false }
    }
    return opened.map { wording("cent.11a.broken", ["date": wording.date($0.day)]) }
      ?? wording("cent.11a.blind")
  }

  private var ending: String {
    guard let day = course.dosing.stoppedAfter else { return wording("cent.14b.completed") }
    let why = course.records.compactMap { record -> String? in
      switch record.event {
      case .stopped(let reason): reason
      case .safety(let rules, "stop"): rules.joined(separator: ", ")
      default: nil
      }
    }.first
    return wording(
      "cent.14b.stopped", ["day": "\(day)", "why": why ?? wording("cent.none")])
  }

  private var result: [String: String] {
    let harms = answer.harms.map { $0.sentence(in: wording) } + course.stopEvents(in: wording)
    return [
      "19": harms.isEmpty ? wording("cent.19.none") : harms.joined(separator: ". ") + "."
    ]
  }

  private func list(_ items: [String]) -> String {
    items.isEmpty ? wording("cent.none") : items.joined(separator: ", ")
  }
}

/// The median half-life that a trial was planned with, days.
private enum LogHalfLife {
  static func median(_ priors: TrialPriors) -> Double { exponential(priors.logHalfLife.mean) }
}

extension [UInt8] {
  /// Two digits for each byte.
  package var hexadecimal: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
