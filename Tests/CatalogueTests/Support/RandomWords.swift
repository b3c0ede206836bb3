import OlivineTesting

/// Repeatable words for the laws of spelling.
struct RandomWords {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// Up to nine letters of a small alphabet, so that words often share some.
  mutating func word() -> String {
    let letters = Array("abcde")
    return String((0..<random.whole(0...9)).map { _ in random.pick(letters) })
  }

  /// The word with one letter changed, dropped or put in.
  mutating func slip(in word: String) -> String {
    var letters = Array(word)
    let position = random.whole(0...letters.count - 1)
    switch random.whole(0...2) {
    case 0: letters[position] = "z"
    case 1: letters.remove(at: position)
    default: letters.insert("z", at: position)
    }
    return String(letters)
  }
}
