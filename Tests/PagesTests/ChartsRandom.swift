import Pages

/// Repeatable numbers and words for laws over many charts.
struct ChartRandom {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1
  }

  private mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }

  mutating func number(in range: ClosedRange<Double>) -> Double {
    let share = Double(next()) / Double(1 << 31)
    return range.lowerBound + share * (range.upperBound - range.lowerBound)
  }

  mutating func whole(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// A few words, now and then one far too long for a line.
  mutating func words() -> String {
    let pieces = ["pain", "on magnesium", "W", "neuropathy,", "2019", "<b>", "Ünïcode", "痛み"]
    var words = (0...whole(in: 0...6)).map { _ in pieces[whole(in: 0...(pieces.count - 1))] }
    if whole(in: 0...9) == 0 { words.append(String(repeating: "Mw", count: 40)) }
    return words.joined(separator: " ")
  }

  /// A number of any size that a page may meet.
  mutating func effect() -> Double {
    let sizes = [0.01, 1, 1, 1, 10, 1_000]
    return number(in: -1...1) * sizes[whole(in: 0...(sizes.count - 1))]
  }

  mutating func interval() -> IntervalEstimate? {
    let best = effect()
    return IntervalEstimate(best, (best - effect().magnitude)...(best + effect().magnitude))
  }
}

/// Labels of a picture that touch another one or leave it.
func misplacedLabels(in picture: Picture) -> [String] {
  let placed = picture.labels.map { (words: $0.words, frame: $0.frame) }
  var found: [String] = []
  for (index, label) in placed.enumerated() {
    let frame = label.frame
    if frame.left < -1e-6 || frame.right > Picture.width + 1e-6 || frame.top < 0
      || frame.bottom > picture.height + 4
    {
      found.append("\(label.words) leaves the picture")
    }
    for other in placed.dropFirst(index + 1)
    where frame.left < other.frame.right && other.frame.left < frame.right
      && frame.top < other.frame.bottom && other.frame.top < frame.bottom
    {
      found.append("\(label.words) meets \(other.words)")
    }
  }
  return found
}
