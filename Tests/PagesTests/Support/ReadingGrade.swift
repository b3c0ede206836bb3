import Pages

/// The Flesch-Kincaid reading grade of texts, counted as `Tools/reading_grade.py` counts it.
///
/// Source: Kincaid 1975, Research Branch Report 8-75. The formula finds the worst pages; it does not prove
/// that the others are clear.
struct ReadingGrade {
  private(set) var words = 0
  private(set) var sentences = 0
  private(set) var syllables = 0

  /// The grade of everything added so far; nil before the first word.
  var value: Double? {
    guard words > 0 else { return nil }
    return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words)
      - 15.59
  }

  /// Counts a text; a label, which ends without a full stop, question mark or exclamation mark, has no grade.
  mutating func add(_ text: String) {
    guard text.contains(/[.?!]\)?\s*$/) else { return }
    let plain = text.replacing(/\{[a-zA-Z0-9_]+\}/, with: " ")
      .replacing(/(\d)[.,](\d)/) { "\($0.1)\($0.2)" }
    let found = plain.matches(of: /[A-Za-z0-9\u{C0}-\u{FF}]+(?:['’][a-z]+)?/)
    guard !found.isEmpty else { return }
    words += found.count
    sentences += max(1, plain.matches(of: /[.?!:;]+(?=\s|$|\))/).count)
    syllables += found.map { Self.syllables(in: String($0.output)) }.reduce(0, +)
  }

  static func grade(_ text: String) -> Double? {
    var grade = ReadingGrade()
    grade.add(text)
    return grade.value
  }

  /// The number of syllables of one word, by rule of thumb.
  static func syllables(in word: String) -> Int {
    var word = word.lowercased()
    if let known = spelled[word] { return known }
    if word.contains(where: \.isNumber) { return 1 }
    if let known = exceptions[word] { return known }
    word = word.replacing(/['’]s?$/, with: "")
    var count = word.matches(of: /[aeiouy]+/).count
    if word.contains(silentEnding) { count -= 1 }
    count += word.matches(of: splitVowels).count - word.matches(of: /[ct]ia/).count
    return max(1, count)
  }

  /// A final e, ed or es that is not heard: "take", "asked", "takes"; but "table", "wanted", "doses".
  private static var silentEnding: Regex<Substring> {
    /[aeiouy]le$|[^aeiouyl]e$|[^aeiouydt]ed$|[aeiouy]les$|[^aeiouycsxzgl]es$/
  }

  /// Two vowels side by side that are heard apart: "calcium", "dialysis".
  private static var splitVowels: Regex<Substring> {
    /ia|io(?![un])|iu|ua(?![rl])|eo(?!u)/
  }

  private static let spelled = [
    "mg": 1, "mmol": 1, "l": 1, "egfr": 4, "ecg": 3, "hiv": 3, "b12": 2, "b6": 2, "hba1c": 5,
    "nmda": 4, "inr": 3, "tsh": 3, "d": 1,
  ]

  /// Words the rules above get wrong.
  private static let exceptions = [
    "acid": 2, "agreed": 2, "anyone": 3, "area": 3, "being": 2, "create": 2, "creatinine": 4,
    "diabetes": 4, "diarrhoea": 4, "diet": 2, "dietitian": 4, "does": 1, "doing": 2, "dose": 1,
    "every": 2, "eye": 1, "fluid": 2, "going": 2, "hour": 1, "hours": 1, "idea": 3, "ideas": 3,
    "likely": 2, "loose": 1, "lying": 2, "magnesium": 4, "medicine": 3, "medicines": 3,
    "minute": 2, "minutes": 2, "nausea": 3, "people": 2, "potassium": 4, "quiet": 2,
    "radius": 3, "reaction": 3, "safely": 2, "safety": 2, "sciatica": 4, "science": 2,
    "someone": 2, "something": 2, "sometimes": 2, "somewhere": 2, "trial": 2, "trials": 2,
    "unlikely": 3, "urea": 3, "useful": 2, "usual": 3, "video": 3, "whole": 1,
  ]
}

extension Document {
  /// The grade of the sentences a person reads in the main part.
  ///
  /// Left out: tables and code, which hold data; drawings, whose words stand below them as well; whatever a
  /// table of facts says of itself, such as sources, studies and the article's own claims (class `data`).
  var readingGrade: ReadingGrade {
    var grade = ReadingGrade()
    let main = body.elements.first { $0.name == .main }
    for block in main.map({ Markup.element($0).blocks(leavingOut: ["data", "source-line"]) }) ?? []
    {
      grade.add(block)
    }
    return grade
  }
}

extension Markup {
  /// The words of each block, such as a paragraph or an entry of a list.
  func blocks(leavingOut classes: Set<String>) -> [String] {
    var blocks: [String] = []
    var open = ""
    collect(leavingOut: classes, into: &blocks, open: &open)
    blocks.append(open)
    return blocks.map { $0.replacing(/\s+/, with: " ") }.filter { $0.contains(where: \.isLetter) }
  }

  private func collect(
    leavingOut classes: Set<String>, into blocks: inout [String], open: inout String
  ) {
    switch self {
    case .text(let text): open += text
    case .group(let members):
      for member in members { member.collect(leavingOut: classes, into: &blocks, open: &open) }
    case .element(let element):
      let own = Set((element.value(of: .class) ?? "").split(separator: " ").map(String.init))
      if !own.isDisjoint(with: classes) || [.svg, .table, .code].contains(element.name) { return }
      let isInline = [.span, .strong, .em, .a, .bdi, .small, .time, .abbr].contains(element.name)
      if isInline {
        element.content.collect(leavingOut: classes, into: &blocks, open: &open)
      } else {
        blocks.append(open)
        open = ""
        element.content.collect(leavingOut: classes, into: &blocks, open: &open)
        blocks.append(open)
        open = ""
      }
    }
  }
}
