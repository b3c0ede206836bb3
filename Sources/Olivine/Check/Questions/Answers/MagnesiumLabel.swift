import Catalogue
import Quantities

/// One magnesium product as somebody types it: "citrate 400 mg twice a day".
struct MagnesiumLabel: Sendable {
  /// What the mg on the label weigh.
  enum Kind: Sendable {
    case element
    case compound
    case unknown
  }

  let typed: String
  /// The forms that the words may mean.
  var forms: [String]
  var milligrams: Double?
  var kind: Kind?
  /// Portions a day.
  var perDay: Double?

  /// Nil when a number cannot be told apart, is missing, or is impossible.
  init?(_ line: TypedLine) {
    typed = line.text
    let words = line.tokens
    forms = Self.forms(named: words)
    kind = words.contains("elemental") ? .element : nil
    for (index, word) in words.enumerated() {
      guard let value = TypedNumber.value(word) else { continue }
      let next = index + 1 < words.count ? words[index + 1] : ""
      if let scale = Self.masses[next] {
        guard milligrams == nil else { return nil }
        milligrams = value * scale
      } else if value >= 20, milligrams == nil, !words.contains("mg") {
        milligrams = value
      } else {
        guard perDay == nil else { return nil }
        perDay = value
      }
    }
    if perDay == nil { perDay = Self.count(in: words) }
    if let perDay, !(0...100).contains(perDay) { return nil }
    if let milligrams, !(0...10_000).contains(milligrams) { return nil }
    if milligrams == nil, !isTopical { return nil }
  }

  private static let masses = [
    "mg": 1.0, "milligram": 1, "milligrams": 1, "g": 1_000, "gram": 1_000, "grams": 1_000,
  ]

  private static func count(in words: [String]) -> Double? {
    if words.contains("twice") { return 2 }
    return ["once", "daily", "day"].contains { words.contains($0) } ? 1 : nil
  }

  var isTopical: Bool {
    forms.count == 1 && forms.allSatisfy { Form.with(id: $0)?.isTopical ?? false }
  }

  /// Products for the skin add nothing to the day.
  mutating func countsAsNothing() {
    milligrams = milligrams ?? 0
    kind = .element
    perDay = perDay ?? 1
  }

  func with(_ change: (inout MagnesiumLabel) -> Void) -> MagnesiumLabel {
    var copy = self
    change(&copy)
    return copy
  }

  /// The forms that one of the words names.
  static func forms(named words: [String]) -> [String] {
    for word in words {
      if let form = everydayNames[word] { return [form] }
      if Form.with(id: word) != nil { return [word] }
      guard word.count > 5, !["magnesium", "elemental", "tablet", "tablets"].contains(word) else {
        continue
      }
      let forms = Form.all.filter { $0.name.lowercased().contains(word) }.map(\.id)
      if !forms.isEmpty { return forms }
    }
    return []
  }

  private static let everydayNames = [
    "glycinate": "bisglycinate", "glycine": "bisglycinate", "epsom": "sulfate_heptahydrate",
    "milk": "hydroxide", "magnesia": "hydroxide", "oil": "topical_chloride",
    "spray": "topical_chloride", "cream": "topical_chloride", "l-threonate": "threonate",
  ]
}
