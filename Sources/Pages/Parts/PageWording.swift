import Olivine

/// A sentence of the wording with its placeholders filled.
func wording(_ id: String, _ values: [String: String] = [:]) -> String {
  PageEnvironment.current.wording(id, values)
}

/// The sentences of the page, for texts that are put together below this room.
var pageWording: Wording { PageEnvironment.current.wording }

/// Joined as people say it: "a", "a and b", "a, b and c".
func list(_ items: [String]) -> String { pageWording.list(items) }

extension String {
  /// A name inside a sentence: "Magnesium sulfate, anhydrous" is "magnesium sulfate (anhydrous)".
  var insideSentence: String {
    let small: String = prefix(1).lowercased() + dropFirst()
    guard let comma = small.firstRange(of: ", ") else { return small }
    return "\(small[..<comma.lowerBound]) (\(small[comma.upperBound...]))"
  }
}

/// A dose or an amount, without decimals that nobody measures.
func milligrams(_ amount: Double) -> String {
  amount.text(decimals: amount < 10 ? 1 : 0)
}

extension Day {
  /// The date as people write it in the language of the page: "6 August 2026".
  var onPage: String { pageWording.date(self) }
}

extension String {
  /// Kept on one line, such as a date in a heading.
  var unbroken: String { replacing(" ", with: "\u{A0}") }
}

extension LikelihoodWord {
  /// The word in the language of the page.
  var onPage: String { wording("word.\(rawValue.replacing(" ", with: "_"))") }
}
