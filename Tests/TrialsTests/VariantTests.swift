import LawTesting
import Testing
import Trials

@Suite("Variants of the model")
struct VariantTests {
  /// Two diaries analysed by an independent sampler.
  struct Fixture: Decodable {
    struct Case: Decodable, CustomStringConvertible {
      struct Sampler: Decodable {
        struct Summary: Decodable {
          let mean: Double
          let sd: Double
          let q025: Double?
          let q975: Double?
          let mcseOfMean: Double?
        }
        let parameters: [String: Summary]
        let probBenefit: Double
        let probReliefMcid: Double
      }
      let id: String
      let model: String
      let input: [Double]
      let phases: String
      let scores: [Double?]
      let mcmc: Sampler

      var description: String { id }
      var diary: Diary {
        get throws(DiaryError) {
          try Diary(input: input, scores: scores, phases: phases, isRandomised: true)
        }
      }
    }
    let variants: [Case]
    static let cases = Golden.read("trial_golden.json", as: Fixture.self).variants
  }

  @Test(
    "the samplers agree with an independent one within four Monte Carlo errors",
    arguments: Fixture.cases)
  func golden(golden: Fixture.Case) throws {
    let model: VariantModel = golden.model == "robust" ? .robust : .bounded
    let run = try #require(VariantRun(model, of: try golden.diary))
    guard case .sampler(let rHat, let meanError, _) = run.diagnostics else {
      Issue.record("\(run.diagnostics)")
      return
    }
    #expect(rHat <= 1.01)
    let want = try #require(golden.mcmc.parameters["effect"])
    let theirs = try #require(want.mcseOfMean)
    let error = (meanError * meanError + theirs * theirs).squareRoot()
    #expect(abs(run.effect.mean - want.mean) < 4 * error)
    #expect(meanError < 0.03 * want.sd)
    #expect(abs(run.effect.sd / want.sd - 1) < 0.03)
    #expect(abs(run.effect.q025 - (want.q025 ?? 0)) < 0.1 * want.sd)
    #expect(abs(run.effect.q975 - (want.q975 ?? 0)) < 0.1 * want.sd)
    #expect(abs(run.probabilities.benefit - golden.mcmc.probBenefit) < 0.005)
    #expect(abs(run.probabilities.relief - golden.mcmc.probReliefMcid) < 0.02)
    #expect(!run.diagnostics.isFlagged)
    #expect(VariantRun(model, of: try golden.diary) == run, "the same seed gives the same bits")
  }

  /// The other two against dense covariance matrices in numpy (`Fixtures/noise_variants.py`).
  struct Dense: Decodable {
    struct Case: Decodable, CustomStringConvertible {
      let id: String
      let model: String
      let mean: Double
      let sd: Double
      let q025: Double
      let q975: Double
      let benefit: Double
      let relief: Double

      var description: String { "\(id) \(model)" }
    }
    let cases: [Case]
    static let file = Golden.read("noise_variants.json", as: Dense.self)
  }

  @Test("the filtered variants agree with dense covariance matrices", arguments: Dense.file.cases)
  func dense(want: Dense.Case) throws {
    let golden = try #require(Golden.file.cases.first { $0.id == want.id })
    let model = try #require(VariantModel(rawValue: want.model))
    let run = try #require(VariantRun(model, of: try golden.diary()))
    #expect(abs(run.effect.mean - want.mean) < Tolerance.goldenMean * want.sd)
    #expect(abs(run.effect.sd / want.sd - 1) < Tolerance.goldenSD)
    #expect(abs(run.effect.q025 - want.q025) < Tolerance.goldenQuantile * want.sd)
    #expect(abs(run.effect.q975 - want.q975) < Tolerance.goldenQuantile * want.sd)
    #expect(abs(run.probabilities.benefit - want.benefit) < Tolerance.goldenProbability)
    #expect(abs(run.probabilities.relief - want.relief) < Tolerance.goldenProbability)
    #expect(!run.diagnostics.isFlagged)
  }

  @Test("mirrored scores with mirrored priors flip the sign of every filtered variant")
  func mirrored() throws {
    for seed in seeds(20) {
      let simulated = try SimulatedDiary(seed: seed)
      for model in [VariantModel.ratingNoise, .wanderingLevel] {
        let run = try #require(VariantRun(model, of: try simulated.diary()))
        let mirror = try #require(VariantRun(model, of: try simulated.diary(mirrored: true)))
        #expect(abs(run.effect.mean + mirror.effect.mean) < 1e-7)
        #expect(abs(run.effect.q025 + mirror.effect.q975) < 1e-5)
      }
    }
  }

  @Test("broken numbers have no bounded variant")
  func bounded() throws {
    let broken = try #require(Golden.file.cases.first).diary()
    #expect(!broken.allows(.bounded))
    #expect(VariantRun(.bounded, of: broken) == nil)
  }

  @Test("a report has the variants, an analysis without has none; flares make one worth showing")
  func report() throws {
    let flares = try #require(Fixture.cases.first).diary
    let analysis = Analysis(of: flares, depth: .report)
    #expect(analysis.variants.map(\.model) == [.robust, .ratingNoise, .wanderingLevel])
    #expect(analysis.variantsWorthShowing.contains { $0.model == .robust })
    #expect(Analysis(of: flares).variants.isEmpty)
    #expect(analysis.sensitivity == Analysis(of: flares).sensitivity)
  }
}
