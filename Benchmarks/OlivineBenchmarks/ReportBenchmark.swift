import Foundation
import Trials

/// Processor time, in milliseconds, of everything a full report adds to the answer.
struct ReportBenchmark: Encodable {
  var milliseconds: [String: Double] = [:]

  /// One rounded diary of 84 days.
  init() throws {
    var simulator = DiarySimulator(
      phases: (0..<84).map { $0 / 14 % 2 == 0 ? .comparator : .treatment })
    simulator.missingShare = 0.1
    simulator.isRounded = true
    let diary = try simulator.diary(DiaryTruth(effect: -1), seed: 1)
    let workspace = PosteriorWorkspace()
    for model in VariantModel.allCases {
      milliseconds[model.rawValue] = Self.time {
        VariantRun(model, of: diary, using: workspace)
      }
    }
    milliseconds["prequential"] = Self.time { Prequential(of: diary) }
    milliseconds["checks"] = Self.time { PredictiveCheck.all(of: diary, using: workspace) }
    milliseconds["brief"] = Self.time { BriefAnalysis(of: diary, using: workspace) }
    milliseconds["full"] = Self.time { Analysis(of: diary, using: workspace) }
  }

  private static func time<Result>(_ work: () -> Result) -> Double {
    let start = clock()
    _ = work()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1e3
  }
}
