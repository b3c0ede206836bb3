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

  /// Whether words are rows of a table of facts, once names and numbers are taken off.
  static func isData(_ words: String) -> Bool {
    // A heading of the rule book is the id of a rule with its title.
    let bare = words.trimming.replacing(/^[A-Z]\d\d\s/, with: "")
    if fields.contains(bare) { return true }
    let pieces = bare.split(separator: /[;,:.] |\s[\[(]/).map { String($0).trimming }
    return pieces.allSatisfy { piece in
      !piece.isSentence || fields.contains(piece) || joined.contains(piece)
    }
  }

  /// Every field of every table of facts.
  private static let fields: Set<String> = Set(
    TableText.all.filter { !$0.name.hasPrefix("wording.") }.flatMap { table in
      table.text.split(separator: "\n").flatMap { line in
        line.split(separator: "\t").map { String($0).trimming }
      }
    })

  private static let joined = fields.sorted().joined(separator: "\n")
}

extension String {
  fileprivate var trimming: String {
    let kept = drop { $0.isWhitespace || $0.isPunctuation }
    return String(kept.reversed().drop { $0.isWhitespace || ".;,)".contains($0) }.reversed())
  }

  /// Three or more words in a row.
  fileprivate var isSentence: Bool {
    contains(/[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}/)
  }
}

extension Markup {
  /// Words of three or more in a row that stand outside every disguised sentence.
  var untranslated: [String] {
    texts.map { text in
      var depth = 0
      return String(
        text.filter { letter in
          if letter == PseudoLanguage.open { depth += 1 }
          if letter == PseudoLanguage.close { depth -= 1 }
          return depth == 0 && letter != PseudoLanguage.close
        })
    }.filter(\.isSentence)
  }

  private var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .element(let element): element.content.texts
    case .group(let members): members.flatMap(\.texts)
    }
  }
}
