/// The numbers that 5, 25, 50, 75 and 95 of 100 people do not exceed.
public struct Quantiles: Hashable, Sendable {
  public static let shares = [0.05, 0.25, 0.5, 0.75, 0.95]

  /// In the order of ``shares``.
  public let values: [Double]

  public var median: Double { values[2] }

  public init(values: [Double]) {
    precondition(values.count == Self.shares.count, "five quantiles")
    self.values = values
  }

  /// Of a sample, by straight lines between its ordered values (type 7 of Hyndman and Fan 1996, Am Stat
  /// 50:361).
  ///
  /// - Complexity: linear for spread samples: they are put into buckets, of which five are sorted.
  /// - Precondition: the sample is not empty and finite.
  public init(of sample: [Double]) {
    precondition(!sample.isEmpty, "a sample has values")
    let low = sample.reduce(sample[0]) { $1 < $0 ? $1 : $0 }
    let high = sample.reduce(sample[0]) { $1 > $0 ? $1 : $0 }
    guard high > low else {
      self.init(values: Self.shares.map { _ in low })
      return
    }
    let count = max(16, sample.count / 4)
    let scale = Double(count - 1) / (high - low)
    var starts = [Int](repeating: 0, count: count + 1)
    let buckets = sample.map { Int(($0 - low) * scale) }
    for bucket in buckets { starts[bucket + 1] += 1 }
    for index in 1...count { starts[index] += starts[index - 1] }
    var next = starts
    var ordered = [Double](repeating: 0, count: sample.count)
    for (value, bucket) in zip(sample, buckets) {
      ordered[next[bucket]] = value
      next[bucket] += 1
    }
    /// The value at a rank, after sorting the bucket it lies in.
    func value(at rank: Int) -> Double {
      var (from, to) = (0, count)
      while to - from > 1 {
        let middle = (from + to) / 2
        if starts[middle] <= rank { from = middle } else { to = middle }
      }
      return ordered[starts[from]..<starts[from + 1]].sorted()[rank - starts[from]]
    }
    self.init(
      values: Self.shares.map { share in
        let place = share * Double(sample.count - 1)
        let rank = Int(place)
        let below = value(at: rank)
        guard rank + 1 < sample.count else { return below }
        return below + (place - Double(rank)) * (value(at: rank + 1) - below)
      })
  }
}
