import Catalogue
import Testing

@Suite("Distances between words") struct SpellingTests {
  @Test(
    "well-known distances",
    arguments: [
      ("kitten", "sitting", 3), ("", "abc", 3), ("flaw", "lawn", 2), ("same", "same", 0),
      ("intention", "execution", 5), ("metformin", "metfromin", 2), ("ménière", "meniere", 2),
    ])
  func examples(left: String, right: String, distance: Int) {
    #expect(Spelling.distance(left, right) == distance)
  }

  @Test("the distance is that of the definition, for thousands of random pairs")
  func definition() {
    for seed in 0..<3_000 {
      var words = RandomWords(seed: UInt64(seed))
      let (left, right) = (words.word(), words.word())
      #expect(
        Spelling.distance(left, right) == definition(Array(left), Array(right)),
        "seed \(seed): \(left) \(right)")
    }
  }

  @Test("a distance is symmetric, zero only for equal words, and no longer than a detour")
  func metric() {
    for seed in 0..<5_000 {
      var words = RandomWords(seed: UInt64(seed) + 1_000_000)
      let (a, b, c) = (words.word(), words.word(), words.word())
      let direct = Spelling.distance(a, c)
      #expect(direct == Spelling.distance(c, a), "seed \(seed)")
      #expect((direct == 0) == (a == c), "seed \(seed)")
      #expect(direct <= Spelling.distance(a, b) + Spelling.distance(b, c), "seed \(seed)")
      #expect(direct >= abs(a.count - c.count) && direct <= max(a.count, c.count), "seed \(seed)")
    }
  }

  @Test("the nearest word is the first of the nearest in the alphabet, and nil without words")
  func nearest() {
    #expect(Spelling.nearest(to: "Wieght_kg", in: ["height_cm", "weight_kg"]) == "weight_kg")
    #expect(Spelling.nearest(to: "ac", in: ["bc", "ab"]) == "ab")
    #expect(Spelling.nearest(to: "k99", in: ["C16", "K09", "X01"]) == "K09")
    #expect(Spelling.nearest(to: "a", in: []) == nil)
  }

  /// Wagner and Fischer 1974, with the whole table instead of one row.
  private func definition(_ left: [Character], _ right: [Character]) -> Int {
    var table = Array(
      repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in 0...left.count {
      for j in 0...right.count {
        guard i > 0, j > 0 else {
          table[i][j] = i + j
          continue
        }
        let change = left[i - 1] == right[j - 1] ? 0 : 1
        table[i][j] = min(
          table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + change)
      }
    }
    return table[left.count][right.count]
  }
}
