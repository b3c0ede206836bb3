public import Catalogue
import Maths
import Physiology
import Quantities

/// What a forecast says in words, the same on a terminal and on a page.
extension Forecast {
  /// How fast an effect would come and go, which clock that hangs on, and how unsure it is.
  public func halfLifeSentences(in wording: Wording = .english) -> [String] {
    guard let effect = effectHalfLife else { return [] }
    let law = effect.distribution
    var sentences = [
      wording(
        "forecast.half_life",
        [
          "days": law.median.text(decimals: 1), "low": law.quantile(0.05).text(decimals: 1),
          "high": law.quantile(0.95).text(decimals: 1),
        ])
    ]
    if let strongest = effect.dominantPart {
      let clock = strongest.clock.halfLife
      sentences.append(
        wording(
          "forecast.half_life.dominant",
          [
            "clock": wording("forecast.clock.\(strongest.clock.process.rawValue)"),
            "days": clock.median.text(decimals: 1), "low": clock.quantile(0.05).text(decimals: 1),
            "high": clock.quantile(0.95).text(decimals: 1),
          ]))
      sentences.append(wording("forecast.clock.\(strongest.clock.process.rawValue).basis"))
    }
    return sentences + [wording("forecast.half_life.trial")]
  }

  /// What a low serum may come from, and how each answers; empty where none was measured low.
  public func explanationSentences(in wording: Wording = .english) -> [String] {
    guard !body.explained.isEmpty else { return [] }
    return [wording("forecast.explained.lead")]
      + body.explained.map { explained in
        wording(
          "forecast.explained.\(explained.explanation.rawValue)",
          [
            "rise": explained.rise.median.text(decimals: 3),
            "serum": Self.serum(explained.serum.median),
          ])
      }
  }

  /// How many of 100 virtual people come to have too much.
  public func riskSentences(in wording: Wording = .english) -> [String] {
    let limits = [
      (BodyForecast.Risk.high, body.risk.aboveHigh),
      (BodyForecast.Risk.veryHigh, body.risk.aboveVeryHigh),
    ]
    return limits.map { limit, share in
      let values = ["limit": Self.serum(limit), "n": "\(Int((100 * share).rounded()))"]
      return share > 0 && share < 0.005
        ? wording("forecast.risk.under", values) : wording("forecast.risk", values)
    } + [wording(isCautious ? "forecast.risk.cautious" : "forecast.risk.note")]
  }

  /// A serum in the units of both systems.
  public static func serum(_ value: Double) -> String {
    (try? SerumMagnesium(value, .millimolesPerLitre))?.inBothUnits
      ?? "\(value.text(decimals: 2)) mmol/L"
  }
}
