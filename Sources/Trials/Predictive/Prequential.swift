import Maths

/// How well the model foretold each score from the earlier ones, one step ahead.
///
/// The logarithmic scores add up to the log evidence, so they reward a model for what it said before
/// it knew, and never for a fit afterwards.
public struct Prequential: Hashable, Sendable {
  /// What was foretold for one scored day, against what came.
  public struct Forecast: Hashable, Sendable {
    /// Index of the day.
    public let day: Int
    /// Log of the predictive density at the score.
    public let logScore: Double
    /// Predictive probability of a score no higher: uniform between 0 and 1 when the model holds.
    public let pit: Double

    /// The same probability as a standard normal number.
    public var z: Double { normalQuantile(min(max(pit, 1e-300), 1 - 1e-16)) }
  }

  /// One forecast for each scored day.
  public let forecasts: [Forecast]
  /// Sum of the log scores: the log evidence, on the grid of this analysis.
  public let logScore: Double
  /// Sum of the log scores of the same model without treatment.
  public let logScoreWithoutTreatment: Double

  /// Foretells every score of a diary.
  ///
  /// Cost: about 30 ms for 84 scored days. The grid grows with the diary up to 500 scored days;
  /// beyond that the log scores lose digits.
  public init(of diary: Diary) {
    let grid = PredictiveGrid(scoredDays: diary.scoredDaysOn + diary.scoredDaysOff)
    forecasts = grid.forecasts(of: diary)
    logScore = forecasts.reduce(0) { $0 + $1.logScore }
    let none = Normal(checkedMean: 0, sd: 1e-6)
    let untreated = diary.with(priors: diary.priors.with(.effect, none))
    logScoreWithoutTreatment = grid.withoutHalfLives.forecasts(of: untreated)
      .reduce(0) { $0 + $1.logScore }
  }

  /// Mean log score of a day.
  public var meanLogScore: Double { logScore / Double(forecasts.count) }

  /// Mean log score of a day, less that of the same model without treatment.
  ///
  /// Above zero, knowing the treatment helped to foretell the scores.
  public var meanGainFromTreatment: Double {
    (logScore - logScoreWithoutTreatment) / Double(forecasts.count)
  }

  /// How many forecasts fall into each twelfth of the probability scale; even when the model holds.
  public var pitHistogram: [Int] {
    var counts = [Int](repeating: 0, count: 12)
    for forecast in forecasts { counts[min(11, Int(forecast.pit * 12))] += 1 }
    return counts
  }

  /// Runs of scored days whose score lay more than three standard deviations from the forecast, as
  /// ranges of days from the first to after the last.
  public var surprises: [Range<Int>] {
    var runs: [Range<Int>] = []
    var isOpen = false
    for forecast in forecasts {
      let isSurprise = abs(forecast.z) > 3
      if isSurprise, isOpen, let last = runs.popLast() {
        runs.append(last.lowerBound..<(forecast.day + 1))
      } else if isSurprise {
        runs.append(forecast.day..<(forecast.day + 1))
      }
      isOpen = isSurprise
    }
    return runs
  }
}
