import Foundation
import LawTesting
import Olivine
import OlivineTesting
import Testing

@Suite("Studies of many trials") struct StudyTests {
  private static func records(_ count: Int) -> [SeriesRecord] {
    let workspace = PosteriorWorkspace()
    return (0..<count).compactMap { person in
      var simulator = DiarySimulator(
        phases: [Phase](repeating: .comparator, count: 21)
          + [Phase](repeating: .treatment, count: 42) + [Phase](repeating: .comparator, count: 21))
      simulator.missingShare = 0.1
      let truth = DiaryTruth(effect: -1 + 0.2 * Double(person % 5))
      guard let diary = try? simulator.diary(truth, seed: 5, person: UInt32(person)) else {
        return nil
      }
      let covariate = Double(person % 3) - 1
      return SeriesRecord(
        likelihood: IntegratedLikelihood(of: diary, using: workspace), covariates: [covariate])
    }
  }

  @Test("a series packed into a file gives the same bits as one in memory")
  func packed() throws {
    let records = Self.records(37)
    var packer = try SeriesPacker(in: FileManager.default.temporaryDirectory, components: 12)
    for record in records {
      try packer.append([(record.likelihood, ["magnesium": 10 + 4 * record.covariates[0]])])
    }
    let packed = try packer.finish()
    #expect(packed.persons == 37)
    #expect(packed.covariateNames == ["magnesium"])
    // In memory the covariates have to be standardised by hand.
    let values = records.map { $0.covariates[0] }
    let mean = values.reduce(0, +) / 37
    let sd = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 36).squareRoot()
    let standardised = records.map {
      SeriesRecord(likelihood: $0.likelihood, covariates: [($0.covariates[0] - mean) / sd])
    }
    let priors = SeriesPriors(mean: TrialPriors().effect)
    let inMemory = try #require(SeriesFit(standardised, priors: priors))
    let fit = packed.fit(priors, mcid: 1)
    #expect(abs(fit.mean.mean - inMemory.mean.mean) < 1e-9)
    #expect(abs(fit.spread.mean - inMemory.spread.mean) < 1e-9)
    #expect(abs(fit.slopes[0].mean - inMemory.slopes[0].mean) < 1e-9)
    var effects: [ShrunkenEffect] = []
    packed.forEachEffect(of: fit) { effects += $0 }
    #expect(effects.count == 37)
    #expect(packed.fit(priors, mcid: 1) == fit)
  }

  @Test("an empty series and a person with other covariates are refused")
  func refused() throws {
    #expect(throws: SeriesFault.empty) {
      _ = try SeriesPacker(in: FileManager.default.temporaryDirectory, components: 12).finish()
    }
    let one = Self.records(1)[0].likelihood
    var packer = try SeriesPacker(in: FileManager.default.temporaryDirectory, components: 12)
    try packer.append([(one, ["a": 1])])
    #expect(throws: SeriesFault.otherCovariates(person: 2, expected: ["a"])) {
      try packer.append([(one, ["b": 1])])
    }
  }

  /// Tables E3 and E4 of the specification, with the Monte Carlo error of both runs.
  @Test("a short calibration agrees with the published tables, and more looks claim more")
  func calibration() throws {
    let study = CalibrationStudy(replicates: 200, seed: 3)
    #expect(study.ranks.chiSquare < 43.8)
    #expect(abs(study.ranks.coverage(0.95).value - 0.95) < 0.06)
    let published:
      [(prior: CalibrationStudy.PriorKind, effect: Double, coverage: Double, claim: Double)] =
        [
          (.own, 0, 0.993, 0.000), (.own, -0.5, 0.990, 0.048), (.own, -1, 0.973, 0.145),
          (.own, -2, 0.925, 0.665), (.flat, 0, 0.955, 0.015), (.flat, -0.5, 0.968, 0.118),
          (.flat, -1, 0.968, 0.323), (.flat, -2, 0.965, 0.848),
        ]
    for (prior, effect, coverage, claim) in published {
      let row = try #require(
        study.rows.first { $0.prior == prior && $0.trueEffect == effect })
      // Four standard errors of the difference of 200 and 400 replicates.
      func limit(_ p: Double) -> Double {
        4 * (max(p * (1 - p), 0.01) * (1 / 200.0 + 1 / 400.0)).squareRoot()
      }
      #expect(abs(row.result.coverage.value - coverage) < limit(coverage), "\(prior) \(effect)")
      #expect(abs(row.result.claims.value - claim) < limit(claim), "\(prior) \(effect)")
    }
    for prior in CalibrationStudy.PriorKind.allCases {
      for threshold in RepeatedLooks.thresholds {
        let claims = study.looks.filter { $0.prior == prior }.map {
          $0.result.claims(above: threshold).value
        }
        #expect(claims == claims.sorted(), "\(prior) above \(threshold)")
      }
    }
  }

  @Test("what stands behind an answer does not depend on the threads, and marks what differs")
  func robustness() throws {
    let diary = try #require(InventedDiary.diary(seed: 1))
    let verdict = Verdict(diary, prior: .uninformed)
    let robustness = Robustness(of: verdict)
    #expect(robustness.variants.map(\.model) == VariantModel.allCases)
    #expect(robustness.pairs.count == 3)
    #expect(robustness.checks.count == 7)
    let again = Robustness(of: verdict)
    #expect(again.variants == robustness.variants)
    for run in robustness.variantsWorthShowing {
      #expect(run.differs(from: verdict.analysis.own, verdict: verdict.class))
    }
  }

  @Test("a report of a diary carries every item, and says which are missing")
  func cent() throws {
    let diary = try #require(InventedDiary.diary(seed: 1))
    let report = CENTReport(Verdict(diary, prior: .uninformed))
    #expect(report.entries.map(\.item) == CENTItem.all)
    #expect(report.missing.contains("5") && report.missing.contains("19"))
    #expect(!report.missing.contains("17a"))
    for entry in report.entries {
      #expect(entry.text?.contains("{") != true && entry.text?.contains("[cent") != true)
    }
  }
}
