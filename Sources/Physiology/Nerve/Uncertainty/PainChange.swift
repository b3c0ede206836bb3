import Catalogue
import Maths

/// What the mechanism would predict for a reported pain, over all that its parameters may be.
///
/// A hypothesis, never a forecast for one person: all intervals lie below zero by construction, because no
/// range lets magnesium increase pain. For timing of trials, wide priors and virtual people.
public struct PainChange: Sendable {
  /// What changes, over the first two weeks.
  public enum Change: Hashable, Sendable {
    /// Serum rises by so many mmol/L.
    case serum(by: Double)
    /// Magnesium at the cord is multiplied.
    case fluid(times: Double)
  }

  /// The sample on one day.
  public struct Day: Hashable, Sendable {
    public let number: Int
    /// Points on the scale of the pain; below zero is less.
    public let change: Quantiles
    /// Change of magnesium at the cord, per cent.
    public let fluid: Quantiles
    /// Share of draws with relief that matters.
    public let relevant: Double
  }

  public let days: [Day]

  /// - Parameters:
  ///   - serum: at the start, mmol/L.
  ///   - pain: reported, 0 to 10.
  ///   - days: ascending, multiples of 14.
  public init(
    _ parameters: SlowParameters = .diabetic, serum: Double, change: Change, pain: Double = 5,
    on days: [Int] = [28, 84, 182], draws count: Int = NerveDraws.usual
  ) {
    let draws = NerveDraws()
    let drawn = (0..<count).map { draws.draw($0, of: parameters) }
    var changes = [[Double]](repeating: [], count: days.count)
    var fluids = changes
    for block in stride(from: 0, to: count, by: Lanes.width) {
      let eight = (0..<Lanes.width).map { drawn[min(block + $0, count - 1)] }
      let model = LaneNerve(eight.map(\.parameters))
      let input = Exposure(serum: serum, change: change, disease: parameters[.disease])
      let start = model.settled(at: input.on(0))
      let untreated = model.excess(start)
      var state = start
      var step = 0
      for (place, day) in days.enumerated() {
        let last = Int((Double(day) / LaneNerve.step).rounded())
        while step < last {
          let now = Double(step) * LaneNerve.step
          model.advance(
            &state, from: input.on(now), over: input.on(now + LaneNerve.step / 2),
            to: input.on(now + LaneNerve.step))
          step += 1
        }
        let treated = model.excess(state)
        for lane in 0..<min(Lanes.width, count - block) {
          let ratio =
            untreated[lane] > Self.noPain ? treated[lane] / untreated[lane] - 1 : 0
          changes[place].append(pain * eight[lane].share * ratio)
          fluids[place].append(100 * (state.fluid[lane] / start.fluid[lane] - 1))
        }
      }
    }
    let relevant = -NerveParameter.value("relevant_share") * pain
    self.days = days.indices.map { place in
      Day(
        number: days[place], change: Quantiles(of: changes[place]),
        fluid: Quantiles(of: fluids[place]),
        relevant: Double(changes[place].count { $0 <= relevant }) / Double(count))
    }
  }

  /// Excitability above its threshold that is no pain.
  private static let noPain = 1e-6

  private struct Exposure {
    let serum: Course
    let fluid: Course
    let disease: Double

    init(serum: Double, change: Change, disease: Double) {
      let days = 0.0...14.0
      switch change {
      case .serum(let rise):
        self.serum = Course(from: serum, to: serum + rise, days: days)
        fluid = Course(1)
      case .fluid(let factor):
        self.serum = Course(serum)
        fluid = Course(from: 1, to: factor, days: days)
      }
      self.disease = disease
    }

    func on(_ day: Double) -> NerveInput {
      let level = Lanes(repeating: serum.value(on: day))
      return NerveInput(
        serum: level, fluidSerum: level,
        fluidFactor: Lanes(repeating: fluid.value(on: day)),
        disease: Lanes(repeating: disease))
    }
  }
}
