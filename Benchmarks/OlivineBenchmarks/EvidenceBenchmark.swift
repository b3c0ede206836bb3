import Evidence
import Foundation

/// Processor time of meta-analyses, in milliseconds: all golden analyses together, and one REML of many
/// studies.
struct EvidenceBenchmark: Encodable {
  /// Per round: every fit, Q-profile, leave-one-out, Egger, rank test, trim-and-fill and subgroup of the
  /// golden file.
  var goldenMilliseconds: [Double] = []
  /// Per round: one REML with modified interval of 10 000 studies.
  var largeMilliseconds: [Double] = []
  /// How many pooled estimates a round of the golden analyses makes.
  var goldenFits = 0

  init(golden path: String, rounds: Int) throws {
    let golden = try JSONDecoder().decode(
      GoldenMeta.self, from: try Data(contentsOf: URL(filePath: path)))
    let sets = try (golden.datasets + golden.edgeCases).map { set in
      (try EffectList(estimates: set.yi, variances: set.vi), set)
    }
    let large = try Self.simulated(10_000)
    for _ in 0..<rounds {
      let repeats = 20
      let start = clock()
      for _ in 0..<repeats {
        goldenFits = 0
        for (effects, set) in sets { goldenFits += try Self.analyse(effects, set) }
      }
      goldenMilliseconds.append(Self.milliseconds(since: start) / Double(repeats))
      let largeStart = clock()
      _ = try PooledEstimate(large)
      largeMilliseconds.append(Self.milliseconds(since: largeStart))
    }
  }

  private static func milliseconds(since start: clock_t) -> Double {
    Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1e3
  }

  /// What the golden file holds for a set; the result is the number of pooled estimates.
  private static func analyse(_ effects: EffectList, _ set: GoldenMeta.Set) throws -> Int {
    var fits = 0
    for fit in set.fits {
      guard let method = PoolingMethod(rawValue: fit.method),
        let interval = PoolingInterval(rawValue: fit.test)
      else { continue }
      _ = try PooledEstimate(effects, method: method, interval: interval)
      fits += 1
    }
    guard set.isDataSet else { return fits }
    _ = try QProfile(effects)
    for (method, interval) in [
      (PoolingMethod.derSimonianLaird, PoolingInterval.normal),
      (.restrictedLikelihood, .knappHartung),
    ] {
      let whole = try PooledEstimate(effects, method: method, interval: interval)
      fits += try LeaveOneOut.all(effects, of: whole).count + 1
    }
    _ = try EggerTest(effects)
    _ = try MetaRegression(effects, moderator: effects.variances.map { $0.squareRoot() })
    _ = try RankTest(effects)
    _ = try TrimAndFill(effects)
    if let groups = set.groups {
      _ = try Subgroups(effects, groups: groups, method: .derSimonianLaird, interval: .normal)
    }
    return fits
  }

  /// Studies with a known pattern; no random numbers are needed to time them.
  private static func simulated(_ count: Int) throws -> EffectList {
    let shares = (0..<count).map { Double($0) / Double(count) }
    return try EffectList(
      estimates: shares.map { sin(40 * $0) - 0.5 + 0.3 * cos(977 * $0) },
      variances: shares.map { 0.05 + 0.2 * $0 })
  }
}

/// As much of the golden file as the benchmark reads.
struct GoldenMeta: Decodable {
  struct Fit: Decodable {
    let method: String
    let test: String
  }

  struct Set: Decodable {
    struct Input: Decodable { let group: String? }

    let yi: [Double]
    let vi: [Double]
    let fits: [Fit]
    let inputs: [Input]?

    var isDataSet: Bool { inputs != nil }
    var groups: [String]? {
      let groups = inputs?.compactMap(\.group) ?? []
      return groups.count == yi.count ? groups : nil
    }
  }

  let datasets: [Set]
  let edgeCases: [Set]

  enum CodingKeys: String, CodingKey {
    case datasets
    case edgeCases = "edge_cases"
  }
}
