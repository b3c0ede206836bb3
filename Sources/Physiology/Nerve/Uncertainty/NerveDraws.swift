import Catalogue
import Maths

/// A space-filling sample of what the parameters may be, without random numbers.
///
/// An additive recurrence by the generalised golden ratio over the uniform ranges of the table. It is the
/// uncertainty of parameters inside the model; whether the chain of the model is true is not in it.
public struct NerveDraws: Sendable {
  /// What varies, in the order of the recurrence; the last is the share of a pain that the pathway explains.
  static let symbols: [SlowParameters.Symbol] = [
    .fluidUp, .fluidDown, .sensitivity, .excitability, .driveOfLoss, .largestGain, .halfGain,
    .gainDownDays, .inflammationFall, .inhibitionLoss, .loadGain, .trophic, .regrowthDays,
  ]
  static let share = NerveParameter.with(id: "share")

  /// How many are drawn where nobody says otherwise.
  public static let usual = 1_024

  /// The parameters of one draw, and the share of a pain.
  public struct Draw: Hashable, Sendable {
    public let parameters: SlowParameters
    public let share: Double
  }

  private let increments: [Double]

  public init() {
    let dimensions = Self.symbols.count + 1
    var ratio = 2.0
    for _ in 0..<60 { ratio = exponential(logarithm(1 + ratio) / Double(dimensions + 1)) }
    increments = (1...dimensions).map { exponential(-logarithm(ratio) * Double($0)) }
  }

  /// The draw with a number from 0 on, of a person in some condition.
  public func draw(_ number: Int, of parameters: SlowParameters) -> Draw {
    var drawn = parameters
    for (place, symbol) in Self.symbols.enumerated() {
      guard let range = symbol.row.range else { continue }
      drawn[symbol] = value(number, place, in: range)
    }
    let range = Self.share.range ?? 0...1
    return Draw(parameters: drawn, share: value(number, Self.symbols.count, in: range))
  }

  private func value(_ number: Int, _ place: Int, in range: ClosedRange<Double>) -> Double {
    let moved = 0.5 + Double(number + 1) * increments[place]
    return range.lowerBound
      + (range.upperBound - range.lowerBound) * (moved - moved.rounded(.down))
  }
}
