/// Doses and infusions cut into stretches on which nothing changes from outside.
struct Timeline {
  struct Segment {
    let from: Double
    let to: Double
    /// Taken at the beginning.
    let doses: [OralDose]
    /// mmol/h throughout.
    let infusion: Double
  }

  let segments: [Segment]

  /// Times closer than this are one, hours.
  private static let resolution = 1e-9

  /// - Parameter end: hours; doses at or after it are left out.
  init(doses: [OralDose], infusions: [Infusion], until end: Double) {
    let taken = doses.filter { $0.hour < end }.sorted { $0.hour < $1.hour }
    let edges = infusions.flatMap { [$0.from, $0.to] }.filter { $0 > 0 && $0 < end }
    var cuts: [Double] = []
    for time in ([0, end] + taken.map(\.hour) + edges).sorted()
    where time - (cuts.last ?? -1) > Self.resolution {
      cuts.append(time)
    }
    var next = 0
    var segments: [Segment] = []
    for (from, to) in zip(cuts, cuts.dropFirst()) {
      let first = next
      while next < taken.count, taken[next].hour <= from + Self.resolution { next += 1 }
      let rate = infusions.reduce(0) { sum, infusion in
        let covers =
          infusion.from <= from + Self.resolution && to <= infusion.to + Self.resolution
        return covers ? sum + infusion.rate : sum
      }
      segments.append(
        Segment(from: from, to: to, doses: Array(taken[first..<next]), infusion: rate))
    }
    self.segments = segments
  }
}
