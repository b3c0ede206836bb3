import Dispatch
import LawTesting
import Maths
import Testing
import Trials

@Suite("Series of trials")
struct SeriesTests {
  /// Eight persons, fitted in two stages by an independent program on a grid of 141 x 134 points.
  struct Fixture: Decodable {
    struct Summary: Decodable {
      let mean: Double
      let sd: Double
      let ess: Double?
    }
    struct Pooled: Decodable {
      let mu: Summary
      let omega: Summary
      let effects: [Summary]
    }
    struct Person: Decodable {
      let input: [Double]
      let scores: [Double?]
    }
    struct Series: Decodable {
      let twoStage: Pooled
      let mcmc: Pooled
      let persons: [Person]
    }
    let series: Series
    static let file = Golden.read("trial_golden.json", as: Fixture.self).series
  }

  static let priors = SeriesPriors(mean: Normal(checkedMean: -0.45, sd: 1))

  private func records(components: Int) throws -> [SeriesRecord] {
    try Fixture.file.persons.map { person in
      let diary = try Diary(
        input: person.input, scores: person.scores,
        phases: String(person.input.map { $0 > 0 ? "B" : "A" }))
      return SeriesRecord(
        likelihood: IntegratedLikelihood(of: diary, components: components))
    }
  }

  /// What merging nodes into few components costs, in standard deviations.
  ///
  /// Measured with the independent program: mean omega 0.5856 from 40 components, 0.5944 from 3 000.
  /// Its printed 0.5841 is lower still, because its grid of omega begins at 0.01.
  private static let merging = 2e-2  // of 0.32 points

  @Test("eight persons agree with an independent fit in two stages", arguments: [12, 40])
  func golden(components: Int) throws {
    let records = try records(components: components)
    let fit = try #require(SeriesFit(records, priors: Self.priors))
    let want = Fixture.file.twoStage
    #expect(abs(fit.mean.mean - want.mu.mean) < Self.merging * want.mu.sd)
    #expect(abs(fit.mean.sd / want.mu.sd - 1) < Self.merging)
    #expect(abs(fit.spread.mean - want.omega.mean) < Self.merging * want.omega.sd)
    #expect(abs(fit.spread.sd / want.omega.sd - 1) < Self.merging)
    for (got, want) in zip(fit.effects(of: records), want.effects) {
      #expect(abs(got.mean - want.mean) < Self.merging * want.sd)
      #expect(abs(got.sd / want.sd - 1) < Self.merging)
    }
    #expect(fit.newPerson.sd > fit.mean.sd)
    #expect(fit.shareWithRelief > 0.1 && fit.shareWithRelief < 0.4)
  }

  /// The independent program with 3 000 components from 41 x 61 x 31 nodes, omega by the midpoint
  /// rule with 60 points; its omega still moves by 4e-3 standard deviations from 1 000 components on.
  @Test("nearly unmerged, they agree with the independent program")
  func unmerged() throws {
    let fit = try #require(SeriesFit(try records(components: 400), priors: Self.priors))
    #expect(abs(fit.mean.mean + 0.423965) < Tolerance.goldenMean * 0.3141)
    #expect(abs(fit.mean.sd / 0.314077 - 1) < Tolerance.goldenSD)
    #expect(abs(fit.spread.mean - 0.594423) < 5e-3 * 0.3173)
    #expect(abs(fit.spread.sd / 0.317281 - 1) < 5e-3)
  }

  @Test("nearly unmerged, they agree with a joint sampler within four Monte Carlo errors")
  func joint() throws {
    let records = try records(components: 400)
    let fit = try #require(SeriesFit(records, priors: Self.priors))
    let want = Fixture.file.mcmc
    func error(_ summary: Fixture.Summary) -> Double {
      4 * summary.sd / (summary.ess ?? 1).squareRoot()
    }
    #expect(abs(fit.mean.mean - want.mu.mean) < error(want.mu))
    #expect(abs(fit.mean.sd / want.mu.sd - 1) < 0.03)
    #expect(abs(fit.spread.mean - want.omega.mean) < error(want.omega))
    #expect(abs(fit.spread.sd / want.omega.sd - 1) < 0.04)
    for (got, want) in zip(fit.effects(of: records), want.effects) {
      #expect(abs(got.mean - want.mean) < error(want))
      #expect(abs(got.sd / want.sd - 1) < 0.03)
    }
  }

  /// A made-up person: a normal likelihood around the truth, cut into components that add up to it.
  struct Invented: SeriesSource {
    let persons: Int
    let covariates: Int
    let mu: Double
    let omega: Double
    let slope: Double
    let components = 3

    func record(_ person: Int) -> SeriesRecord {
      var random = RandomStream(seed: 3, person: UInt32(person), purpose: .scores)
      let covariate = random.nextNormal()
      let truth = mu + (covariates > 0 ? slope * covariate : 0) + omega * random.nextNormal()
      let sd = 0.4 + 0.4 * random.nextUniform()
      let estimate = truth + sd * random.nextNormal()
      let c = 1 / (sd * sd)
      let parts = [0.2, 0.5, 0.3].map {
        IntegratedLikelihood.Component(
          a: logarithm($0 / sd) - 0.5 * estimate * estimate * c, b: estimate * c, c: c)
      }
      return SeriesRecord(
        likelihood: IntegratedLikelihood(components: parts),
        covariates: covariates > 0 ? [covariate] : [])
    }

    func fill(_ block: inout SeriesBlock, at index: Int) {
      for lane in 0..<8 where 8 * index + lane < persons {
        let record = record(8 * index + lane)
        block.set(lane, record.likelihood.components, covariates: record.covariates)
      }
    }
  }

  @Test("many persons bring back mean, spread and slope of those they were drawn from")
  func recovery() throws {
    let source = Invented(persons: 20_000, covariates: 1, mu: -0.6, omega: 0.5, slope: 0.3)
    let fit = SeriesFit(source, priors: Self.priors)
    #expect(abs(fit.mean.mean + 0.6) < 4 * fit.mean.sd)
    #expect(abs(fit.spread.mean - 0.5) < 4 * fit.spread.sd)
    #expect(abs(fit.slopes[0].mean - 0.3) < 4 * fit.slopes[0].sd)
    #expect(fit.mean.sd < 0.01 && fit.spread.sd < 0.01 && fit.slopes[0].sd < 0.01)
    #expect(abs(fit.newPerson.sd - fit.spread.mean) < 0.01)
    #expect(abs(fit.shareWithRelief - normalCumulative(-0.4 / 0.5)) < 0.02)
  }

  @Test("normal likelihoods reproduce the usual random-effects synthesis", arguments: seeds(20))
  func normalNormal(seed: UInt64) throws {
    var random = stream(seed)
    let estimates = (0..<9).map { _ in
      (mean: -0.5 + 0.7 * random.nextNormal(), sd: 0.3 + 0.4 * random.nextUniform())
    }
    let records = estimates.map { estimate in
      let c = 1 / (estimate.sd * estimate.sd)
      return SeriesRecord(
        likelihood: IntegratedLikelihood(components: [
          IntegratedLikelihood.Component(
            a: -0.5 * estimate.mean * estimate.mean * c, b: estimate.mean * c, c: c)
        ]))
    }
    let fit = try #require(SeriesFit(records, priors: Self.priors))
    // Brute force: mu in closed form given omega, omega on a fine grid.
    var (total, first, second, spread, spreadSquare) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for step in 0..<4_000 {
      let omega = (Double(step) + 0.5) * 0.001
      var (precision, pull, log) = (1.0, -0.45, -0.5 * omega * omega / 0.64 - 0.5 * 0.45 * 0.45)
      for estimate in estimates {
        let variance = estimate.sd * estimate.sd + omega * omega
        precision += 1 / variance
        pull += estimate.mean / variance
        log -= 0.5 * (logarithm(variance) + estimate.mean * estimate.mean / variance)
      }
      log += 0.5 * pull * pull / precision - 0.5 * logarithm(precision)
      let weight = exponential(log)
      let mean = pull / precision
      total += weight
      first += weight * mean
      second += weight * (mean * mean + 1 / precision)
      spread += weight * omega
      spreadSquare += weight * omega * omega
    }
    let mean = first / total
    let sd = (second / total - mean * mean).squareRoot()
    #expect(abs(fit.mean.mean - mean) < Tolerance.goldenMean * sd)
    #expect(abs(fit.mean.sd / sd - 1) < Tolerance.goldenSD)
    let variance = spreadSquare / total - spread / total * spread / total
    #expect(abs(fit.spread.mean - spread / total) < Tolerance.goldenMean)
    #expect(abs(fit.spread.sd / variance.squareRoot() - 1) < 5 * Tolerance.goldenSD)
  }

  @Test("threads and the order of shards leave every bit alone")
  func bits() throws {
    let source = Invented(persons: 30_001, covariates: 1, mu: -0.4, omega: 0.3, slope: 0.1)
    let alone = SeriesFit(source, priors: Self.priors)
    let backwards = SeriesFit(source, priors: Self.priors) { count, body in
      for index in (0..<count).reversed() { body(index) }
    }
    let together = SeriesFit(source, priors: Self.priors) { count, body in
      DispatchQueue.concurrentPerform(iterations: count, execute: body)
    }
    #expect(alone == backwards)
    #expect(alone == together)
  }

  @Test("a person's own prior leaves no trace in the integrated likelihood")
  func priorDividedOut() throws {
    let diary = try SimulatedDiary(seed: 11).diary()
    var other = diary.priors
    try other.set(.effect, mean: -1, sd: 2)
    let one = IntegratedLikelihood(of: diary, components: 400)
    let two = IntegratedLikelihood(of: diary.with(priors: other), components: 400)
    func log(_ likelihood: IntegratedLikelihood, at beta: Double) -> Double {
      logSumExp(likelihood.components.map { $0.a + beta * ($0.b - 0.5 * $0.c * beta) })
    }
    let centre = Posterior(of: diary, using: PosteriorWorkspace()).effect
    for z in [-1.5, -0.5, 0, 0.5, 1.5] {
      let beta = centre.mean + z * centre.sd
      #expect(abs(log(one, at: beta) - log(two, at: beta)) < 1e-2)
    }
  }
}
