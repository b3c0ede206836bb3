import Foundation
import Pages
import Testing

@Suite("Axes of charts")
struct ChartsAxisTests {
  @Test("ticks are two to five round numbers inside the range, evenly spaced")
  func linear() {
    var random = ChartRandom(seed: 1)
    for seed in 0..<5_000 {
      let low = random.number(in: -100...100) * pow(10, Double(random.whole(in: -3...3)))
      let span = random.number(in: 0.001...1) * pow(10, Double(random.whole(in: -1...6)))
      let ticks = Ticks(linear: low...(low + span)).values
      #expect((2...5).contains(ticks.count), "seed \(seed): \(low), \(span)")
      for tick in ticks {
        #expect(tick >= low - span * 1e-6 && tick <= low + span * (1 + 1e-6), "seed \(seed)")
      }
      let step = ticks[1] - ticks[0]
      let digit = step / pow(10, floor(log10(step) + 1e-6))
      #expect([1, 2, 5, 10].contains { abs($0 - digit) < 1e-3 }, "seed \(seed): step \(step)")
      for (one, next) in zip(ticks, ticks.dropFirst()) {
        #expect(abs(next - one - step) <= step * 1e-6 + 1e-9, "seed \(seed)")
      }
    }
  }

  @Test("tick numbers tell the ticks apart and carry no useless decimals")
  func numbers() {
    var random = ChartRandom(seed: 2)
    for seed in 0..<5_000 {
      let low = random.number(in: -10...10)
      let ticks = Ticks(linear: low...(low + random.number(in: 0.01...500)))
      let words = ticks.values.map { ticks.text($0) }
      #expect(Set(words).count == words.count, "seed \(seed): \(words)")
      for (value, text) in zip(ticks.values, words) {
        #expect(!text.contains(".") || !text.hasSuffix("0"), "seed \(seed): \(text)")
        let read = Double(text.replacingOccurrences(of: "−", with: "-"))
        #expect(read.map { abs($0 - value) < 1e-9 } == true, "seed \(seed): \(text) \(value)")
      }
    }
    #expect(Ticks(linear: 0...1).values == [0, 0.5, 1])
    #expect(Ticks(linear: -4...3).text(2, isSigned: true) == "+2")
    #expect(Ticks(linear: -4...3).text(-2) == "−2")
  }

  @Test("ratios have two to five ticks, with 1 among them")
  func logarithmic() {
    #expect(Ticks(logarithmic: 0.25...4).values == [0.5, 1, 2])
    #expect(Ticks(logarithmic: 0.1...10).values == [0.2, 1, 5])
    #expect(Ticks(logarithmic: 0.01...100).values == [0.01, 0.1, 1, 10, 100])
    #expect(Ticks(logarithmic: 0.2...5).values == [0.2, 0.5, 1, 2, 5])
    #expect(Ticks(logarithmic: 0.9...1.1).values == [0.9, 0.95, 1, 1.05, 1.1])
    var random = ChartRandom(seed: 3)
    for seed in 0..<5_000 {
      let low = exp(random.number(in: -9...0))
      let high = exp(random.number(in: 0.01...9))
      let ticks = Ticks(logarithmic: low...high)
      #expect((2...5).contains(ticks.values.count), "seed \(seed): \(low) to \(high)")
      #expect(ticks.values.contains { abs($0 - 1) < 1e-9 }, "seed \(seed): \(low) to \(high)")
    }
  }

  @Test("a scale holds its range, keeps the order and never leaves its ends")
  func scale() {
    var random = ChartRandom(seed: 4)
    for seed in 0..<5_000 {
      let isRatio = random.whole(in: 0...1) == 1
      let low = isRatio ? exp(random.number(in: -12...3)) : random.number(in: -1e4...1e4)
      let high = low + abs(random.number(in: -1e3...1e3))
      let scale = Scale(
        covering: low...high, spacing: isRatio ? .logarithmic : .linear, from: 12, to: 328)
      #expect(scale.values.lowerBound <= low && scale.values.upperBound >= high, "seed \(seed)")
      let places = [-.infinity, low, (low + high) / 2, high, .infinity].map(scale.place)
      #expect(places == places.sorted(), "seed \(seed)")
      #expect(places[0] >= 12 - 1e-9 && places[4] <= 328 + 1e-9, "seed \(seed)")
    }
  }

  @Test("equal differences, and on a scale of ratios equal ratios, are equally far apart")
  func distances() {
    let linear = Scale(covering: -2...2, from: 0, to: 100)
    #expect(abs(linear.place(of: 1) - linear.place(of: 0) - 25) < 1e-9)
    let ratio = Scale(covering: 0.25...4, spacing: .logarithmic, from: 0, to: 100)
    #expect(abs(ratio.place(of: 1) - 50) < 1e-6)
    #expect(abs(ratio.place(of: 2) - 75) < 1e-6)
  }
}
