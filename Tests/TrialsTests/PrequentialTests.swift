import Foundation
import LawTesting
import Testing
import Trials

@Suite("Forecasts one step ahead")
struct PrequentialTests {
  /// The golden forecasts: one posterior for each beginning of the diary, written in numpy.
  struct Fixture: Decodable {
    struct Forecasts: Decodable {
      let `case`: String
      let logDensity: [Double]
      let pit: [Double]
      let sum: Double
    }
    let prequential: Forecasts
    static let file = Golden.read("trial_golden.json", as: Fixture.self).prequential
  }

  private func golden(_ id: String) throws -> Prequential {
    let found = try #require(Golden.file.cases.first { $0.id == id })
    return Prequential(of: try found.diary())
  }

  @Test("log scores and probabilities agree with an independent program")
  func golden() throws {
    let want = Fixture.file
    let got = try golden(want.case)
    #expect(got.forecasts.count == want.logDensity.count)
    for (forecast, (log, pit)) in zip(got.forecasts, zip(want.logDensity, want.pit)) {
      #expect(abs(forecast.logScore - log) < 1e-6, "day \(forecast.day)")
      #expect(abs(forecast.pit - pit) < 1e-6, "day \(forecast.day)")
    }
    #expect(abs(got.logScore - want.sum) < 1e-5)
    #expect(got.surprises.map(\.count) == [1], "one score of a PIT of 0.9998")
    #expect(got.pitHistogram.reduce(0, +) == want.pit.count)
  }

  @Test("the log scores add up to the log evidence", arguments: Golden.file.cases)
  func evidence(golden: Golden.Case) throws {
    let got = Prequential(of: try golden.diary())
    #expect(abs(got.logScore - golden.quadrature.logEvidence) < Tolerance.goldenLogEvidence)
  }

  /// Thousands in the long run: a forecast of every day costs a hundred posteriors.
  private static let diaries =
    ProcessInfo.processInfo.environment["OLIVINE_LONG"] == "1" ? 3_000 : 60

  @Test("so they do for random diaries, missing days included", arguments: seeds(diaries))
  func randomEvidence(seed: UInt64) throws {
    let diary = try SimulatedDiary(seed: seed, days: 42).diary()
    let sum = Prequential(of: diary).logScore
    #expect(
      abs(sum - Posterior(of: diary, using: PosteriorWorkspace()).logEvidence) < 2
        * Tolerance.goldenLogEvidence)
  }

  @Test("a strong effect helps to foretell, an absent one does not help much")
  func gain() throws {
    let strong = try golden("g01_clear_responder")
    #expect(strong.meanGainFromTreatment > 0.01)
    let treated = try golden("g02_null_effect")
    #expect(treated.meanGainFromTreatment < 0.01)
  }

  @Test("forecasts of diaries drawn from the model are uniform", arguments: [84])
  func uniform(days: Int) throws {
    var counts = [Int](repeating: 0, count: 12)
    for seed in seeds(40) {
      let diary = try SimulatedDiary(seed: seed, days: days).diary()
      for (bin, count) in Prequential(of: diary).pitHistogram.enumerated() {
        counts[bin] += count
      }
    }
    let expected = Double(counts.reduce(0, +)) / 12
    let chiSquare = counts.reduce(0.0) {
      $0 + (Double($1) - expected) * (Double($1) - expected) / expected
    }
    #expect(chiSquare < 31.3, "0.1 % point of chi-square on 11 df; \(counts)")
  }
}
