/// Distances between words, for "did you mean".
public enum Spelling {
  /// The smallest number of letters to insert, delete or change.
  ///
  /// O(n m) time, O(m) memory.
  public static func distance(_ left: String, _ right: String) -> Int {
    let a = Array(left.unicodeScalars)
    let b = Array(right.unicodeScalars)
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let change = diagonal + (letter == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(row[j + 1] + 1, row[j] + 1, change)
      }
    }
    return row[b.count]
  }

  /// The known word nearest to a text, whatever their case; the first in alphabetical order when several
  /// are as near.
  ///
  /// Only the first 64 letters are compared, so that a whole document in place of a word costs little.
  public static func nearest(to text: String, in words: [String]) -> String? {
    let text = String(text.prefix(64)).lowercased()
    return words.sorted().min {
      distance(text, $0.lowercased()) < distance(text, $1.lowercased())
    }
  }
}
