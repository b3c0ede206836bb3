import Foundation
import Olivine

/// An event as it stands in the column `body`.
struct EventBody: Codable {
  private var entry: DiaryEntry?
  private var source: String?
  private var rules: [String]?
  private var action: String?
  private var reason: String?
  private var person: String?
  private var field: String?
  private var from: String?
  private var to: String?
  private var day: Int?
  private var findings: [String]?
  private var requester: String?

  init(_ event: TrialEvent) {
    switch event {
    case .entry(let entry, let source): (self.entry, self.source) = (entry, source.rawValue)
    case .safety(let rules, let action): (self.rules, self.action) = (rules, action)
    case .resumed(let reason): self.reason = reason
    case .rechecked(let person, let reason): (self.person, self.reason) = (person, reason)
    case .amended(let field, let from, let to, let reason):
      (self.field, self.from, self.to, self.reason) = (field, from, to, reason)
    case .looked(let day, let findings): (self.day, self.findings) = (day, findings)
    case .unblinded(let requester, let reason):
      (self.requester, self.reason) = (requester, reason)
    case .stopped(let reason): self.reason = reason
    }
  }

  /// The same event always gives the same text.
  var text: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  /// Nil for what this version does not know.
  static func event(kind: String, text: String) -> TrialEvent? {
    (try? JSONDecoder().decode(EventBody.self, from: Data(text.utf8)))?.event(kind: kind)
  }

  private func event(kind: String) -> TrialEvent? {
    switch kind {
    case "entry":
      guard let entry, let source = source.flatMap(TrialEvent.Source.init(rawValue:)) else {
        return nil
      }
      return .entry(entry, source)
    case "safety": return both(rules, action).map { .safety(rules: $0, action: $1) }
    case "resumed": return reason.map { .resumed(reason: $0) }
    case "rechecked": return both(person, reason).map { .rechecked(person: $0, reason: $1) }
    case "amended":
      guard let field, let from, let to, let reason else { return nil }
      return .amended(field: field, from: from, to: to, reason: reason)
    case "looked": return both(day, findings).map { .looked(day: $0, findings: $1) }
    case "unblinded": return both(requester, reason).map { .unblinded(requester: $0, reason: $1) }
    case "stopped": return reason.map { .stopped(reason: $0) }
    default: return nil
    }
  }

  private func both<One, Other>(_ one: One?, _ other: Other?) -> (One, Other)? {
    guard let one, let other else { return nil }
    return (one, other)
  }
}
