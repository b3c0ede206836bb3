/// Studies one below the other, what they say together, and what a person's own diary adds.
package struct ForestPlot: Chart {
  /// What the numbers are.
  package enum Measure: Hashable, Sendable {
    /// A difference: no effect is 0.
    case difference
    /// A ratio: no effect is 1, equal ratios are equally far apart.
    case ratio

    var noEffect: Double { self == .difference ? 0 : 1 }
  }

  /// One study, or a person's own trial.
  package struct Row: Hashable, Sendable {
    package let name: String
    /// What it found; `nil` when it cannot be estimated.
    package let estimate: IntervalEstimate?
    /// Its share of the pooled estimate, 0 to 1.
    package let weight: Double?

    package init(_ name: String, _ estimate: IntervalEstimate?, weight: Double? = nil) {
      self.name = name
      self.estimate = estimate
      self.weight = weight.flatMap { $0.isFinite && $0 > 0 ? min($0, 1) : nil }
    }
  }

  package let finding: String
  package let measure: Measure
  package let studies: [Row]
  /// All studies together; `nil` when nothing was pooled.
  package let pooled: IntervalEstimate?
  /// Where a further study would probably fall.
  package let prediction: ClosedRange<Double>?
  /// The person's own posterior.
  package let personal: Row?
  /// What lies to the left of no effect, such as "less pain on magnesium".
  package let leftWords: String
  package let rightWords: String

  /// Sets up the plot; a ratio that is not above zero counts as not estimable.
  ///
  /// - Precondition: there is at least one study, and the prediction interval is finite.
  package init(
    finding: String, measure: Measure, studies: [Row], pooled: IntervalEstimate? = nil,
    prediction: ClosedRange<Double>? = nil, personal: Row? = nil, leftWords: String,
    rightWords: String
  ) {
    precondition(!studies.isEmpty, "a forest plot needs a study")
    precondition(
      prediction.map { $0.lowerBound.isFinite && $0.upperBound.isFinite } ?? true,
      "a prediction interval must be finite")
    func usable(_ estimate: IntervalEstimate?) -> IntervalEstimate? {
      estimate.flatMap { measure == .difference || $0.hull.lowerBound > 0 ? $0 : nil }
    }
    func usable(_ row: Row) -> Row { Row(row.name, usable(row.estimate), weight: row.weight) }
    self.finding = finding
    self.measure = measure
    self.studies = studies.map { usable($0) }
    self.pooled = usable(pooled)
    self.prediction = prediction.flatMap {
      measure == .difference || $0.lowerBound > 0 ? $0 : nil
    }
    self.personal = personal.map { usable($0) }
    self.leftWords = leftWords
    self.rightWords = rightWords
  }
}
