import Catalogue
import Olivine
import Pages

/// English in disguise: every sentence in brackets, with accents on its letters and its placeholders kept,
/// so that whatever a page says without the table stands out.
enum PseudoLanguage {
  static let open: Character = "⟦"
  static let close: Character = "⟧"

  /// The table of sentences as a file `wording.xa.tsv` would give it.
  static let table: Table = {
    let lines = Table(.named("wording.en.tsv")).rows.map { row in
      let text = row["text"] == "-" ? "-" : disguised(row["text"])
      return "\(row["id"])\t\(text)\t"
    }
    return Table(
      TableText(
        name: "wording.xa.tsv", sha256: "",
        text: (["id\ttext\tnote"] + lines).joined(separator: "\n")))
  }()

  private static let accents: [Character: Character] = [
    "a": "á", "c": "ç", "e": "é", "i": "í", "n": "ñ", "o": "ó", "s": "š", "u": "ú", "y": "ý",
  ]

  private static func disguised(_ text: String) -> String {
    var isPlaceholder = false
    let letters = text.map { letter -> Character in
      if letter == "{" { isPlaceholder = true }
      if letter == "}" { isPlaceholder = false }
      return isPlaceholder ? letter : accents[letter] ?? letter
    }
    return "\(open)\(String(letters))\(close)"
  }

  // MARK: - What is left in English

  /// Runs of English words in a text that neither the table nor a name of the tables of facts explains.
  ///
  /// Every sentence of the table has accents on its letters, so a word with a plain vowel was put there by
  /// code, alone or as the value of a placeholder.
  static func english(in text: String) -> [String] {
    text.split { $0 == open || $0 == close }.flatMap(runs).filter { !isName($0) }
  }

  /// Words in a row without an accent.
  private static func runs(in piece: Substring) -> [String] {
    var runs: [[Substring]] = [[]]
    for token in piece.split(whereSeparator: \.isWhitespace) {
      if token.contains(where: accented.contains) {
        runs.append([])
      } else {
        runs[runs.count - 1].append(token)
      }
    }
    return runs.map { $0.joined(separator: " ") }.filter(isEnglish)
  }

  private static let accented = Set(accents.values)

  /// Whether some word could have been disguised; units and signs such as mg, L or B12 could not.
  private static func isEnglish(_ run: String) -> Bool {
    run.split { !$0.isLetter && !$0.isNumber }.contains { word in
      word.count > 1 && !word.contains(where: \.isNumber)
        && word.contains { accents[$0] != nil }
    }
  }

  /// Whether a run is a name from a table of facts, or several with marks between them.
  private static func isName(_ run: String) -> Bool {
    names.contains(run.bare)
      || run.pieces.allSatisfy {
        !isEnglish($0) || names.contains($0.bare) || units.contains($0.bare)
      }
  }

  /// Signs of the trade, the same in every language, and the people and the product of the examples.
  private static let units: Set = [
    "mmol/l", "µmol/l", "pmol/l", "metfromin", "mg/dl", "ml/min/1", "olivine", "egfr", "mmol/mol",
    "margaret example",
    "rosa example", "ahmed example", "dr ada byron", "dr elizabeth blackwell", "europe/london",
  ]

  /// Names of the tables of facts, whole and cut at their marks: they are translated with their tables.
  private static let names: Set<String> = {
    var names: [String] = Medicine.all.map(\.name)
    names += Condition.all.map(\.name)
    names += Form.all.map(\.name)
    names += RuleText.all.map(\.title)
    names += StudyRecord.all.map(\.name) + PublishedPool.all.map(\.review)
    for food in Food.all { names += [food.name, food.portion, food.note] }
    return Set(names.flatMap { [$0.bare] + $0.pieces.map(\.bare) })
  }()
}

extension String {
  /// The parts between marks, numbers and the ids of rules.
  fileprivate var pieces: [String] {
    replacing(/\b[A-Z]\d\d\s/, with: "")
      .split(separator: /[;,:.()]\s?|\s[(\[–]|(?:^|\s)\d+(?:\.\d+)?(?:\s|$)/).map { String($0) }
  }

  /// Small letters without marks and numbers at the ends.
  fileprivate var bare: String {
    let marks = { (letter: Character) in !letter.isLetter }
    let kept = drop(while: marks)
    return String(kept.reversed().drop(while: marks).reversed()).lowercased()
  }
}

extension Markup {
  /// English outside the quoted rows of the tables of facts, in text and in names for screen readers.
  var english: [String] {
    switch self {
    case .text(let text): return PseudoLanguage.english(in: text)
    case .group(let members): return members.flatMap(\.english)
    case .element(let element):
      let classes = (element.value(of: .class) ?? "").split(separator: " ")
      if classes.contains("data") || classes.contains("catalogue") { return [] }
      return (element.value(of: .ariaLabel).map(PseudoLanguage.english) ?? [])
        + element.content.english
    }
  }
}
