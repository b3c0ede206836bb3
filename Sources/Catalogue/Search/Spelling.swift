/// Distances between words, for "did you mean".
public enum Spelling {
  /// The smallest number of letters to insert, delete or change.
  ///
  /// O(n m) time, O(m) memory.
  public static func distance(_ left: String, _ right: String) -> Int {
    let a = Array(left.utf8)
    let b = Array(right.utf8)
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

  /// The known word nearest to a text; the first in alphabetical order when several are as near.
  public static func nearest(to text: String, in words: [String]) -> String? {
    let text = text.lowercased()
    return words.sorted().min { distance(text, $0) < distance(text, $1) }
  }
}
