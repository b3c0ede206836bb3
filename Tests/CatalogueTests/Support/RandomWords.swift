/// Repeatable words for the laws of spelling (SplitMix64, Steele 2014).
struct RandomWords {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  private mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  /// Up to nine letters of a small alphabet, so that words often share some.
  mutating func word() -> String {
    let letters = Array("abcde")
    return String((0..<next(below: 10)).map { _ in letters[next(below: letters.count)] })
  }

  /// The word with one letter changed, dropped or put in.
  mutating func slip(in word: String) -> String {
    var letters = Array(word)
    let position = next(below: letters.count)
    switch next(below: 3) {
    case 0: letters[position] = "z"
    case 1: letters.remove(at: position)
    default: letters.insert("z", at: position)
    }
    return String(letters)
  }
}
