public import Catalogue
import Quantities
import Safety
public import Trials

/// How often something unwanted was noted, on magnesium and off it.
public struct HarmCount: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Stool form 6 or 7.
    case looseStools = "loose_stools"
    /// 4 or more of 10.
    case nausea
    case cramps
    case bloating
  }

  public let kind: Kind
  /// Days on which it was noted, and days on which it was asked and answered.
  public let onDays: Int
  public let onAnswered: Int
  public let offDays: Int
  public let offAnswered: Int

  /// From this score on a complaint counts as there; a choice.
  public static let notable = 4

  /// "Loose stools: 3 of 40 days on magnesium, 1 of 38 days off".
  public func sentence(in wording: Wording = .english) -> String {
    wording(
      "harm.count",
      [
        "name": wording("harm.\(kind.rawValue)"), "on": "\(onDays)", "on_days": "\(onAnswered)",
        "off": "\(offDays)", "off_days": "\(offAnswered)",
      ])
  }
}

/// How well the person guessed what they took.
public struct GuessCount: Hashable, Sendable {
  /// Guesses other than "do not know", and how many of them were right.
  public let guesses: Int
  public let right: Int
}

extension TrialCourse {
  /// What was noted of the gut, by what was taken; empty kinds are left out.
  public func harms(in order: RevealedOrder) -> [HarmCount] {
    let isOn = onTreatment(order)
    return HarmCount.Kind.allCases.compactMap { kind in
      var counts = [true: (noted: 0, answered: 0), false: (noted: 0, answered: 0)]
      for (number, entry) in entries {
        guard let isThere = entry.has(kind), isOn.indices.contains(number - 1) else { continue }
        counts[isOn[number - 1], default: (0, 0)].answered += 1
        if isThere { counts[isOn[number - 1], default: (0, 0)].noted += 1 }
      }
      let (on, off) = (counts[true] ?? (0, 0), counts[false] ?? (0, 0))
      guard on.answered + off.answered > 0 else { return nil }
      return HarmCount(
        kind: kind, onDays: on.noted, onAnswered: on.answered, offDays: off.noted,
        offAnswered: off.answered)
    }
  }

  /// Guesses at the end of periods against what was taken; nil in an open trial or without guesses.
  public func guesses(in order: RevealedOrder) -> GuessCount? {
    guard trial.trialProtocol.blinding != .open else { return nil }
    let isOn = onTreatment(order)
    var (guesses, right) = (0, 0)
    for (number, entry) in entries {
      guard let guess = entry.guess, guess != .unknown, isOn.indices.contains(number - 1) else {
        continue
      }
      guesses += 1
      if (guess == .magnesium) == isOn[number - 1] { right += 1 }
    }
    return guesses > 0 ? GuessCount(guesses: guesses, right: right) : nil
  }

  /// Stop rules that acted, with their day and what they did.
  public func stopEvents(in wording: Wording = .english) -> [String] {
    records.compactMap { record in
      guard case .safety(let rules, let action) = record.event else { return nil }
      return wording(
        "harm.event",
        [
          "date": wording.date(record.day), "action": wording("harm.action.\(action)"),
          "rules": rules.joined(separator: ", "),
        ])
    }
  }

  private func onTreatment(_ order: RevealedOrder) -> [Bool] {
    trial.trialProtocol.design.phases(of: order.sequence).map { $0 != .comparator }
  }
}

extension DiaryEntry {
  /// Nil when it was not asked or not answered.
  fileprivate func has(_ kind: HarmCount.Kind) -> Bool? {
    switch kind {
    case .looseStools: stoolForm.map { $0 >= 6 }
    case .nausea: nausea.map { $0 >= HarmCount.notable }
    case .cramps: cramps.map { $0 >= HarmCount.notable }
    case .bloating: bloating.map { $0 >= HarmCount.notable }
    }
  }
}
