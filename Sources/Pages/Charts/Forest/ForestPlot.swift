/// Studies one below the other, what they say together, and what a person's own diary adds.
package struct ForestPlot: Chart {
  /// What the numbers are.
  package enum Measure: Hashable, Sendable {
    /// Points of 0-10 pain: no effect is 0, and some differences are too small to matter.
    case points
    /// A difference in another unit: no effect is 0.
    case difference
    /// A ratio: no effect is 1, equal ratios are equally far apart.
    case ratio

    var noEffect: Double { self == .ratio ? 1 : 0 }
    var isRatio: Bool { self == .ratio }
  }

  /// How far a study may mislead, told by a letter, a shape and only then a colour.
  package enum Bias: String, CaseIterable, Hashable, Sendable {
    case low, some, high, critical

    package var letter: String { String(rawValue.prefix(1)).uppercased() }
  }

  /// One study, the pool of a review, or a person's own trial.
  package struct Row: Hashable, Sendable {
    package let name: String
    /// What was tested in whom, and what was printed of both groups; each on a line of its own.
    package let details: [String]
    /// What it found; `nil` when it cannot be estimated.
    package let estimate: IntervalEstimate?
    /// Its share of the pooled estimate, 0 to 1.
    package let weight: Double?
    package let bias: Bias?
    /// Whether a number behind it was not printed.
    package let isHollow: Bool
    /// Where its row of the tables stands.
    package let target: LinkTarget?

    package init(
      _ name: String, _ estimate: IntervalEstimate?, details: [String] = [], weight: Double? = nil,
      bias: Bias? = nil, isHollow: Bool = false, target: LinkTarget? = nil
    ) {
      self.name = name
      self.details = details
      self.estimate = estimate
      self.weight = weight.flatMap { $0.isFinite && $0 > 0 ? min($0, 1) : nil }
      self.bias = bias
      self.isHollow = isHollow
      self.target = target
    }

    /// The same row without an estimate that an axis cannot hold.
    func usable(on measure: Measure) -> Row {
      Row(
        name, estimate.flatMap { $0.usable(on: measure) }, details: details, weight: weight,
        bias: bias, isHollow: isHollow, target: target)
    }
  }

  /// What several studies say together.
  package struct Pool: Hashable, Sendable {
    package let estimate: IntervalEstimate
    /// Where a further study would fall, 95 %.
    package let prediction: ClosedRange<Double>?

    /// - Precondition: the prediction interval is finite.
    package init(_ estimate: IntervalEstimate, prediction: ClosedRange<Double>? = nil) {
      precondition(
        prediction.map { $0.lowerBound.isFinite && $0.upperBound.isFinite } ?? true,
        "a prediction interval must be finite")
      self.estimate = estimate
      self.prediction = prediction
    }

    func usable(on measure: Measure) -> Pool? {
      estimate.usable(on: measure).map {
        Pool(
          $0, prediction: prediction.flatMap { measure.isRatio && $0.lowerBound <= 0 ? nil : $0 })
      }
    }
  }

  /// The studies of one condition.
  package struct Group: Hashable, Sendable {
    /// The name of the condition; nil where there is only one.
    package let title: String?
    package let rows: [Row]
    package let pool: Pool?

    package init(_ title: String? = nil, rows: [Row], pool: Pool? = nil) {
      self.title = title
      self.rows = rows
      self.pool = pool
    }
  }

  package let finding: String
  package let measure: Measure
  package let groups: [Group]
  /// Pools that reviews printed; they share trials with the rows above.
  package let reviews: [Row]
  /// All studies together; `nil` when nothing was pooled.
  package let pool: Pool?
  /// The person's own posterior.
  package let personal: Row?
  /// What lies to the left of no effect, such as "less pain on magnesium".
  package let leftWords: String
  package let rightWords: String
  /// What was done, how sure it is, and how old; a line each.
  package let footer: [String]
  /// Whether the drawing is a file of its own, so that the footer stands in it and not below it.
  package let isAlone: Bool

  /// Sets up the plot; a ratio that is not above zero counts as not estimable.
  package init(
    finding: String, measure: Measure, groups: [Group], reviews: [Row] = [], pool: Pool? = nil,
    personal: Row? = nil, leftWords: String, rightWords: String, footer: [String] = [],
    isAlone: Bool = false
  ) {
    self.finding = finding
    self.measure = measure
    self.groups = groups.map { group in
      Group(
        group.title, rows: group.rows.map { $0.usable(on: measure) },
        pool: group.pool?.usable(on: measure))
    }
    self.reviews = reviews.map { $0.usable(on: measure) }
    self.pool = pool?.usable(on: measure)
    self.personal = personal?.usable(on: measure)
    self.leftWords = leftWords
    self.rightWords = rightWords
    self.footer = footer
    self.isAlone = isAlone
  }

  package var studies: [Row] { groups.flatMap(\.rows) }
}

extension IntervalEstimate {
  fileprivate func usable(on measure: ForestPlot.Measure) -> IntervalEstimate? {
    measure.isRatio && hull.lowerBound <= 0 ? nil : self
  }
}
