extension Food {
  /// Foods whose name holds every word of a query, forgiving small slips of spelling.
  ///
  /// A word matches a word of the name that begins with it, or that is at most one letter in four away.
  /// Exact matches come first, then richer foods. Cost: one pass over the table.
  public static func search(_ query: String, group: String? = nil) -> [Food] {
    let wanted = query.searchWords
    return all.filter { group == nil || $0.group == group }
      .compactMap { food -> (food: Food, slips: Int)? in
        let words = (food.name + " " + food.group.replacing("_", with: " ")).searchWords
        var slips = 0
        for word in wanted {
          guard let best = words.compactMap({ word.slips(against: $0) }).min() else { return nil }
          slips += best
        }
        return (food, slips)
      }
      .sorted {
        ($0.slips, -$0.food.milligramsPerPortion, $0.food.id)
          < ($1.slips, -$1.food.milligramsPerPortion, $1.food.id)
      }
      .map(\.food)
  }
}

extension String {
  fileprivate var searchWords: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// How many letters a typed word is away from a word of a name; nil when too far.
  fileprivate func slips(against word: String) -> Int? {
    if word.hasPrefix(self) { return 0 }
    let limit = count / 4
    guard abs(word.count - count) <= limit else { return nil }
    let slips = Spelling.distance(self, word)
    return slips <= limit ? slips : nil
  }
}
