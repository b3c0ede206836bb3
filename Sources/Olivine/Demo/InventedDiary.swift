import Maths
public import Trials

/// An invented diary: a trial of three random pairs after a run-in, drawn from the model of the analysis.
public enum InventedDiary {
  /// The truth behind the scores, which the analysis has to find.
  private enum Truth {
    static let level = 5.6
    static let effect = -1.3
    static let correlation = 0.35
    static let noise = 1.0
    static let halfLife = 4.0
    static let missing = 0.06
  }

  private static let runIn = 14
  private static let period = 14
  private static let orders = ["ABABBA", "ABBAAB", "ABBABA", "BAABAB", "BAABBA", "BABAAB"]

  /// The same seed gives the same diary.
  ///
  /// - Returns: nil only if the simulated diary were refused, which a test excludes.
  public static func diary(seed: UInt64) -> Diary? {
    var coin = RandomStream(seed: seed, purpose: .randomisation)
    var shocks = RandomStream(seed: seed, purpose: .scores)
    var skips = RandomStream(seed: seed, purpose: .missing)
    let order = orders[Int(coin.nextUniform() * Double(orders.count))]
    let phases = Self.phases(order)
    let input = phases.map { $0 == "B" ? 1.0 : 0.0 }
    let exposure = Exposure(input: input, halfLife: Truth.halfLife).days
    var noise = 0.0
    var scores: [Double?] = []
    for day in phases.indices {
      let carried = day == 0 ? 0 : Truth.correlation
      let shock = shocks.nextNormal() * (1 - carried * carried).squareRoot()
      noise = carried * noise + Truth.noise * shock
      let score = Truth.level + Truth.effect * exposure[day] + noise
      let isMissing = skips.nextUniform() < Truth.missing
      scores.append(isMissing ? nil : min(10, max(0, score.rounded())))
    }
    return try? Diary(
      input: input, scores: scores, phases: String(phases), periodDays: period,
      runInDays: runIn, sequences: orders.map { String(Self.phases($0)) }, blinding: .helper,
      isRandomised: true)
  }

  private static func phases(_ order: String) -> [Character] {
    Array(repeating: "A", count: runIn)
      + order.flatMap { Array(repeating: $0, count: period) }
  }
}
