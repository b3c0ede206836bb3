/// What a typed name of a medicine or condition stands for.
public enum NameLookup: Hashable, Sendable {
  /// Exactly one code has this name.
  case known(code: String)
  /// Several codes share the name: the person must say which.
  case ambiguous(codes: [String])
  /// No code has the name; these are spelled most like it, to be offered and never chosen silently.
  case unknown(suggestions: [String])
}

extension Medicine {
  /// Looks a free-text name up, without regard to case and spaces at the ends.
  public static func lookUp(_ text: String) -> NameLookup {
    medicineNames.lookUp(text)
  }

  private static let medicineNames = NameIndex(
    all.map { ($0.code, [$0.code, $0.name] + $0.names) })
}

extension Condition {
  /// Looks a free-text name up, without regard to case and spaces at the ends.
  public static func lookUp(_ text: String) -> NameLookup {
    conditionNames.lookUp(text)
  }

  private static let conditionNames = NameIndex(
    all.map { ($0.code, [$0.code, $0.name] + $0.synonyms) })
}

/// Names folded to lower case, each with the codes that carry it.
private struct NameIndex: Sendable {
  private let codesByName: [String: [String]]

  init(_ entries: [(code: String, names: [String])]) {
    var index: [String: [String]] = [:]
    for (code, names) in entries {
      for name in names.map(\.folded) where index[name]?.contains(code) != true {
        index[name, default: []].append(code)
      }
    }
    codesByName = index
  }

  func lookUp(_ text: String) -> NameLookup {
    let name = text.folded
    switch codesByName[name] {
    case .some(let codes) where codes.count == 1: return .known(code: codes[0])
    case .some(let codes): return .ambiguous(codes: codes)
    case nil: return .unknown(suggestions: suggestions(for: name))
    }
  }

  /// At most five codes with a name at most a third of its letters away, nearest first.
  private func suggestions(for name: String) -> [String] {
    let limit = max(1, name.count / 3)
    let near = codesByName.compactMap { known, codes -> (Int, String)? in
      guard abs(known.unicodeScalars.count - name.unicodeScalars.count) <= limit else { return nil }
      let distance = Spelling.distance(name, known)
      return distance <= limit ? (distance, codes[0]) : nil
    }
    var result: [String] = []
    for (_, code) in near.sorted(by: { $0 < $1 }) where !result.contains(code) {
      result.append(code)
    }
    return Array(result.prefix(5))
  }
}

extension String {
  /// Lower case, underscores as spaces, single spaces, none at the ends.
  fileprivate var folded: String {
    lowercased().replacing("_", with: " ").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
