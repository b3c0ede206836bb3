import Maths
import Trials

/// A diary drawn from the model itself, with known parameters and some missing days.
struct SimulatedDiary {
  private let input: [Double]
  private let phases: String
  private let weekend: [Int]?
  private let scores: [Double?]
  private let effect: Double

  init(seed: UInt64, days: Int = 84, periodDays: Int = 14) throws {
    var random = RandomStream(seed: seed, purpose: .scores)
    var treated = [Bool](repeating: false, count: days)
    for pair in 0...(days / (2 * periodDays)) {
      let treatedFirst = random.nextUniform() < 0.5
      for day in 0..<(2 * periodDays) where pair * 2 * periodDays + day < days {
        treated[pair * 2 * periodDays + day] = (day < periodDays) == treatedFirst
      }
    }
    input = treated.map { $0 ? 1 : 0 }
    phases = String(treated.map { $0 ? "B" : "A" })
    weekend = random.nextUniform() < 0.3 ? (0..<days).map { $0 % 7 > 4 ? 1 : 0 } : nil
    effect = random.nextNormal()
    let rho = 0.7 * random.nextUniform()
    let sigma = 0.5 + random.nextUniform()
    let exposure = Exposure(
      input: input, halfLife: exponential(1.6 + 0.5 * random.nextNormal())
    ).days
    var noise = sigma * random.nextNormal()
    var scores: [Double?] = []
    for day in 0..<days {
      let score = 5 + effect * exposure[day] + noise
      noise = rho * noise + sigma * (1 - rho * rho).squareRoot() * random.nextNormal()
      let isMissing = random.nextUniform() < 0.1
      scores.append(isMissing ? nil : min(10, max(0, score)))
    }
    self.scores = scores
  }

  /// - Parameters:
  ///   - shift: added to every score and to the prior of the level.
  ///   - mirrored: every score y becomes 10 - y, with the priors to match.
  func diary(shiftedBy shift: Double = 0, mirrored: Bool = false) throws -> Diary {
    let sign = mirrored ? -1.0 : 1
    var priors = TrialPriors()
    try priors.set(.effect, mean: sign * -0.3, sd: 1.2)
    try priors.set(.alpha, mean: (mirrored ? 10 - 4.5 : 4.5) + shift, sd: 2.5)
    return try Diary(
      input: input, scores: scores.map { $0.map { (mirrored ? 10 - $0 : $0) + shift } },
      phases: phases, weekend: weekend, periodDays: 14, isRandomised: true, priors: priors,
      scale: -20...30)
  }
}
