/// Kendall's rank correlation tau-b, with its p-value from the normal approximation.
///
/// The variance is corrected for ties (Kendall 1970, Rank Correlation Methods). Cost: n^2 / 2.
package struct KendallTau: Hashable, Sendable {
  /// Between -1 and 1; nil when one of the two lists is constant.
  package let tau: Double?
  /// Two-sided; nil under two pairs or when a list is constant.
  package let p: Double?

  /// - Precondition: both lists are of one length.
  package init(_ x: [Double], _ y: [Double]) {
    precondition(x.count == y.count, "two lists of one length")
    let n = Double(x.count)
    var score = 0.0
    for i in x.indices {
      for j in 0..<i {
        score += Self.sign(x[i] - x[j]) * Self.sign(y[i] - y[j])
      }
    }
    let pairs = 0.5 * n * (n - 1)
    let (tiesX, tiesY) = (Self.ties(x), Self.ties(y))
    let scale = ((pairs - Self.pairs(tiesX)) * (pairs - Self.pairs(tiesY))).squareRoot()
    guard scale > 0 else {
      (tau, p) = (nil, nil)
      return
    }
    func sum(_ ties: [Double], _ term: (Double) -> Double) -> Double {
      ties.reduce(0) { $0 + term($1) }
    }
    let base =
      n * (n - 1) * (2 * n + 5) - sum(tiesX) { $0 * ($0 - 1) * (2 * $0 + 5) }
      - sum(tiesY) { $0 * ($0 - 1) * (2 * $0 + 5) }
    let second = 4 * Self.pairs(tiesX) * Self.pairs(tiesY) / (2 * n * (n - 1))
    let triples = { (ties: [Double]) in sum(ties) { $0 * ($0 - 1) * ($0 - 2) } }
    let product = triples(tiesX) * triples(tiesY)
    let third = product == 0 ? 0 : product / (9 * n * (n - 1) * (n - 2))
    let variance = base / 18 + second + third
    tau = score / scale
    p = variance > 0 ? min(1, 2 * normalCumulative(-score.magnitude / variance.squareRoot())) : nil
  }

  private static func sign(_ value: Double) -> Double { value > 0 ? 1 : value < 0 ? -1 : 0 }

  /// How often each value stands, where more than once.
  private static func ties(_ values: [Double]) -> [Double] {
    let sorted = values.sorted()
    var sizes: [Double] = []
    var run = 1.0
    for index in sorted.indices {
      if index + 1 < sorted.count, sorted[index + 1] == sorted[index] {
        run += 1
      } else {
        if run > 1 { sizes.append(run) }
        run = 1
      }
    }
    return sizes
  }

  private static func pairs(_ ties: [Double]) -> Double {
    ties.reduce(0) { $0 + 0.5 * $1 * ($1 - 1) }
  }
}
