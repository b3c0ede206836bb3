import Catalogue

/// A list of names that somebody types, each taken when it is exact and asked about when it is not.
protocol NamedThings: Sendable {
  /// What the list may hold: a code and every name it goes by.
  static var known: [(code: String, names: [String])] { get }
  static func lookUp(_ text: String) -> NameLookup
  static func name(of code: String) -> String
  /// Whether a name that is like no other is asked for once more.
  static var asksForAnotherName: Bool { get }

  var answer: GivenAnswer { get }
  mutating func add(code: String)
  /// Takes a name that nobody knows, and says what becomes of it.
  mutating func addUnknown(_ typed: String) -> String
}

extension NamedThings {
  static func turn(_ line: TypedLine, from empty: Self) -> Turn {
    if line.saysNone { return .answered(empty.answer) }
    if line.yesOrNo == true { return .unclear("interview.again.names", [:]) }
    return empty.turn(reading: line.parts.filter { !TypedLine($0).saysNone })
  }

  /// Reads the first of the names that are left, then the others.
  private func turn(reading names: [String]) -> Turn {
    guard let typed = names.first else { return .answered(answer) }
    let rest = Array(names.dropFirst())
    switch Self.match(typed) {
    case .known(let code):
      return adding(code, for: typed, then: rest)
    case .ambiguous(let codes):
      return choose(typed, from: codes, then: rest)
    case .unknown(let suggestions):
      let pieces = typed.split(separator: " and ").flatMap { $0.split(separator: " & ") }
        .map(String.init)
      if pieces.count > 1 { return turn(reading: pieces + rest) }
      if !suggestions.isEmpty { return choose(typed, from: suggestions, then: rest) }
      return Self.asksForAnotherName
        ? askForAnotherName(typed, then: rest) : leaving(typed, then: rest)
    }
  }

  private func adding(_ code: String, for typed: String, then rest: [String]) -> Turn {
    var next = self
    next.add(code: code)
    return next.turn(reading: rest).preceded(by: ["\(typed) \u{2192} \(Self.name(of: code))"])
  }

  private func leaving(_ typed: String, then rest: [String]) -> Turn {
    var next = self
    let note = next.addUnknown(typed)
    return next.turn(reading: rest).preceded(by: [note])
  }

  private func choose(_ typed: String, from codes: [String], then rest: [String]) -> Turn {
    .ask(
      .choice(
        CheckWording.current("interview.ask.which_name", ["typed": typed]),
        of: codes.map(Self.name(of:))
      ) { number in
        guard let number else { return leaving(typed, then: rest) }
        return adding(codes[number], for: typed, then: rest)
      } otherwise: { line in
        turn(reading: [line.text] + rest)
      }, notes: [])
  }

  private func askForAnotherName(_ typed: String, then rest: [String]) -> Turn {
    let prompt = CheckWording.current("interview.ask.other_name", ["typed": typed])
    return .ask(
      FollowUp(prompt: prompt) { line in
        if line.saysUnknown || line.saysNone { return leaving(typed, then: rest) }
        switch Self.match(line.text) {
        case .known(let code): return adding(code, for: line.text, then: rest)
        case .ambiguous(let codes): return choose(line.text, from: codes, then: rest)
        case .unknown(let codes):
          return codes.isEmpty
            ? leaving(typed, then: rest) : choose(line.text, from: codes, then: rest)
        }
      }, notes: [])
  }

  /// Looks a name up as typed, then without "I take" and without its dose.
  private static func match(_ typed: String) -> NameLookup {
    var words = TypedLine(typed).folded.split(separator: " ").map(String.init)
    for opening in [["i", "have"], ["i", "take"], ["have"], ["take"]]
    where words.starts(with: opening) {
      words.removeFirst(opening.count)
    }
    let plain = words.joined(separator: " ")
    let dose = words.firstIndex { $0.first?.isNumber == true } ?? words.endIndex
    var name = Array(words[..<dose])
    while let last = name.last, doseWords.contains(last) { name.removeLast() }
    var result = lookUp(typed)
    for candidate in [plain, name.joined(separator: " ")] where !candidate.isEmpty {
      guard case .unknown(let spelledAlike) = result else { return result }
      result = lookUp(candidate)
      if case .unknown(let more) = result { result = .unknown(suggestions: spelledAlike + more) }
    }
    guard case .unknown(let spelledAlike) = result else { return result }
    var suggestions: [String] = []
    for code in spelledAlike + sharingWords(with: name) where !suggestions.contains(code) {
      suggestions.append(code)
    }
    return .unknown(suggestions: Array(suggestions.prefix(6)))
  }

  private static var doseWords: Set<String> {
    [
      "tablet", "tablets", "capsule", "capsules", "daily", "once", "twice", "drops", "pill",
      "pills", "spray", "cream", "injection", "injections",
    ]
  }

  /// The codes with a name that shares a telling word, those that share most first.
  private static func sharingWords(with words: [String]) -> [String] {
    let telling = Set(words.filter { $0.count >= 4 && !commonWords.contains($0) })
    guard !telling.isEmpty else { return [] }
    let scores = known.enumerated().compactMap { position, entry -> (Int, Int, String)? in
      let shared =
        entry.names.map { name in
          telling.intersection(name.lowercased().split { !$0.isLetter }.map(String.init)).count
        }.max() ?? 0
      return shared == 0 ? nil : (-shared, position, entry.code)
    }
    return scores.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  private static var commonWords: Set<String> {
    [
      "disease", "syndrome", "chronic", "acute", "type", "pain", "with", "from", "have", "take",
      "tablet", "tablets", "medicine", "problem", "problems", "trouble", "pills", "pill",
      "vitamin", "magnesium", "other", "another", "past", "untreated", "treated",
    ]
  }
}
