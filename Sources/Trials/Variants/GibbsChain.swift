import Maths

/// One chain of the Gibbs sampler.
///
/// Given the augmented data (the precision of each innovation, or the latent score of each day) the
/// model is T1: the hyper-parameters move by Metropolis steps with the coefficients integrated out,
/// then the coefficients are drawn, then the augmented data given both.
struct GibbsChain {
  /// What is added to the data to make the model normal.
  enum Augmentation {
    /// Student's t with 4 degrees of freedom as a scale mixture: precisions of the innovations.
    case robust
    /// Rounded and clipped scores: latent scores.
    case bounded
  }

  private static let metropolisSteps = 4

  private let augmentation: Augmentation
  private let axes: Lower3
  private var scale = 1.2
  private var accepted = 0
  private var regression: ConditionalRegression
  private var fit = ConditionalRegression.Fit()
  private var proposal = ConditionalRegression.Fit()
  private var residuals: [Double]
  private let observed: [Double]
  private var random: RandomStream

  /// Mean and standard deviation of the effect given all else, draw by draw.
  private(set) var effects: [(mean: Double, sd: Double)] = []
  /// Effect and hyper-parameters, draw by draw.
  private(set) var states: [SIMD4<Double>] = []

  init(
    _ augmentation: Augmentation, _ diary: Diary, start: Placement, random: RandomStream
  ) {
    self.augmentation = augmentation
    self.random = random
    axes = start.axes
    regression = ConditionalRegression(diary)
    observed = regression.scores
    residuals = Array(repeating: 0, count: observed.count)
    fit.theta = start.centre
    fit.theta = moved(by: 1)
  }

  /// Runs without keeping draws, and fits the length of the Metropolis steps to one in three.
  mutating func warmUp(_ count: Int) {
    for block in 0..<(count / 50) {
      accepted = 0
      for _ in 0..<50 { step() }
      let share = Double(accepted) / Double(50 * Self.metropolisSteps)
      scale *= exponential((share - 0.33) * (block < 10 ? 1 : 0.5))
      scale = min(max(scale, 0.02), 5)
    }
  }

  /// Runs and keeps.
  mutating func draw(_ count: Int) {
    for _ in 0..<count {
      let coefficients = step()
      effects.append(fit.effect)
      states.append(
        SIMD4(coefficients[3], fit.theta.x, fit.theta.y, fit.theta.z))
    }
  }

  @discardableResult
  private mutating func step() -> ConditionalRegression.Row {
    regression.update(&fit)
    for _ in 0..<Self.metropolisSteps {
      proposal.theta = moved(by: scale)
      regression.update(&proposal)
      if logarithm(random.nextUniform()) < proposal.logDensity - fit.logDensity {
        swap(&fit, &proposal)
        accepted += 1
      }
    }
    let coefficients = fit.coefficients(&random)
    switch augmentation {
    case .robust: drawPrecisions(coefficients)
    case .bounded: drawScores(coefficients)
    }
    return coefficients
  }

  private mutating func moved(by scale: Double) -> Theta {
    let z = Theta(random.nextNormal(), random.nextNormal(), random.nextNormal()) * scale
    return Placement(centre: fit.theta, axes: axes).theta(z)
  }

  /// Precision of each innovation e: Gamma(5/2) / ((4 + e^2) / 2).
  private mutating func drawPrecisions(_ coefficients: ConditionalRegression.Row) {
    var previous = 0.0
    for index in observed.indices {
      let rest = observed[index] - (regression.row(index, fit) * coefficients).sum()
      let kept = index == 0 ? 0 : regression.power(fit.rho, regression.gaps[index])
      let innovation = rest - kept * previous
      let square = innovation * innovation / (fit.variance * (1 - kept * kept))
      // Gamma(5/2) is the sum of two exponentials and half a squared normal.
      let normal = random.nextNormal()
      let gamma =
        0.5 * normal * normal - logarithm(random.nextUniform() * random.nextUniform())
      regression.precisions[index] = 2 * gamma / (4 + square)
      previous = rest
    }
  }

  /// Latent score of each day given its neighbours: normal, cut to what rounds to the score.
  private mutating func drawScores(_ coefficients: ConditionalRegression.Row) {
    for index in observed.indices {
      residuals[index] =
        regression.scores[index] - (regression.row(index, fit) * coefficients).sum()
    }
    for index in observed.indices {
      var (precision, pull) = (1.0, 0.0)
      if index > 0 {
        let kept = regression.power(fit.rho, regression.gaps[index])
        precision = 1 / (1 - kept * kept)
        pull = kept * residuals[index - 1] * precision
      }
      if index + 1 < observed.count {
        let kept = regression.power(fit.rho, regression.gaps[index + 1])
        let share = kept / (1 - kept * kept)
        precision += kept * share
        pull += share * residuals[index + 1]
      }
      let mean = regression.scores[index] - residuals[index] + pull / precision
      let sd = (fit.variance / precision).squareRoot()
      let score = observed[index]
      let low = score <= 0 ? -Double.infinity : (score - 0.5 - mean) / sd
      let high = score >= 10 ? Double.infinity : (score + 0.5 - mean) / sd
      let latent = mean + sd * random.nextNormal(from: low, to: high)
      residuals[index] += latent - regression.scores[index]
      regression.scores[index] = latent
    }
  }
}
