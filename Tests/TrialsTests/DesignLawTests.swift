import LawTesting
import Maths
import Testing
import Trials

@Suite("Laws of design")
struct DesignLawTests {
  /// A random schedule.
  private func design(_ random: inout RandomStream, days: Int) -> DesignPrecision {
    var isOn = random.nextUniform() < 0.5
    return DesignPrecision(
      input: (0..<days).map { _ in
        if random.nextUniform() < 0.1 { isOn.toggle() }
        return isOn ? 1 : 0
      })
  }

  @Test("scoring more days never makes a trial less precise", arguments: seeds(1_000))
  func moreScoredDays(seed: UInt64) {
    var random = stream(seed)
    var design = design(&random, days: 30 + Int(70 * random.nextUniform()))
    let few = design.input.map { _ in random.nextUniform() < 0.6 }
    let more = few.map { $0 || random.nextUniform() < 0.5 }
    design.scored = few
    let before = ExpectedPrecision(of: design, priors: TrialPriors())
    design.scored = more
    let after = ExpectedPrecision(of: design, priors: TrialPriors())
    #expect(after.sdFlat <= before.sdFlat * (1 + Tolerance.rounding))
    #expect(after.sdPrior <= before.sdPrior * (1 + Tolerance.rounding))
  }

  /// Any day: before the first score, between two scores, or after the last.
  @Test("with everything else known, one more scored day never widens the effect")
  func oneMoreDay() {
    for seed in seeds(20_000) {
      var random = stream(seed)
      var design = design(&random, days: 10 + Int(90 * random.nextUniform()))
      design.exposureBefore = random.nextUniform() < 0.3 ? random.nextUniform() : 0
      let share = random.nextUniform()
      var scored = design.input.map { _ in random.nextUniform() < share }
      if random.nextUniform() < 0.3 { design.weekend = scored.indices.map { $0 % 7 > 4 } }
      let halfLife = exponential(4 * random.nextUniform() - 1)
      let rho = 1.9 * random.nextUniform() - 0.95
      let sigma = exponential(2 * random.nextUniform() - 1)
      func sd() -> Double {
        design.scored = scored
        return design.effectSD(halfLife: halfLife, rho: rho, sigma: sigma, priors: TrialPriors())
      }
      let before = sd()
      let day = Int(random.nextUniform() * Double(scored.count))
      guard !scored[day] else { continue }
      scored[day] = true
      let after = sd()
      #expect(after <= before * (1 + Tolerance.rounding), "seed \(seed), day \(day + 1)")
    }
  }

  /// Up to 28 weeks, where switches fall on whole weeks; beyond, the grid of the set is coarser.
  @Test("a longer trial is never less precise")
  func longerTrials() throws {
    var last = Double.infinity
    for days in stride(from: 28, through: 196, by: 14) {
      let choice = DesignChoice(
        for: try DesignFixture.question(limits: .init(longestTrialDays: days)))
      let best = try #require(choice.designs.first).detectableWithWander
      #expect(best < last)
      last = best
    }
  }

  @Test("more noise and a slower effect never help", arguments: seeds(500))
  func noise(seed: UInt64) throws {
    var random = stream(seed)
    var design = design(&random, days: 84)
    design.exposureBefore = 0
    let rho = 0.6 * random.nextUniform()
    let sigma = 0.5 + random.nextUniform()
    func sd(_ sigma: Double) -> Double {
      ExpectedPrecision(
        of: design, halfLife: 4, rho: rho, sigma: sigma, priors: TrialPriors()
      ).sdPrior
    }
    #expect(sd(sigma) < sd(1.1 * sigma))
  }

  /// Hyper-parameters that are known leave one normal posterior, whose spread was known before.
  @Test("the planned spread is the spread of the simulated posterior", arguments: seeds(250))
  func simulated(seed: UInt64) throws {
    let known = try KnownDiary(seed: seed)
    let posterior = Posterior(of: known.diary, using: PosteriorWorkspace())
    #expect(abs(posterior.effect.sd / known.expected - 1) < 2e-3)
  }

  @Test("the error of the estimate has the planned spread")
  func coverage() throws {
    let workspace = PosteriorWorkspace()
    var sum = 0.0
    let count = 600
    for seed in seeds(count) {
      let known = try KnownDiary(seed: seed)
      let error = Posterior(of: known.diary, using: workspace).effect.mean - known.effect
      sum += error * error / (known.expected * known.expected)
    }
    // A mean of chi-squares: standard deviation sqrt(2 / count), about 0.03.
    #expect(abs(sum / Double(count) - 1) < 4 * (2 / Double(count)).squareRoot())
  }

  @Test("levers say what switch days, days, noise, half-life and more scores are worth")
  func levers() throws {
    let levers = try #require(DesignFixture.choice).levers
    #expect(levers.count == 7)
    for lever in levers { #expect(lever.to < lever.from && lever.reduction > 0) }
    let draw = try #require(
      levers.first { if case .nearOptimalDraw = $0.lever { true } else { false } })
    let best = try #require(
      levers.first { if case .switchDays = $0.lever { true } else { false } })
    let joint = try #require(levers.last)
    #expect(joint.lever == .jointOutcomes(count: 3))
    // From where the best days of one complaint lead to.
    #expect(abs(joint.from / best.to - 1) < Tolerance.rounding)
    #expect((0.03...0.15).contains(joint.reduction), "6 to 11 % at half-lives of 5 to 14 days")
    // A secret order costs something, and at most the tolerance of the set.
    #expect(draw.to >= best.to)
    #expect(draw.to <= best.to * 1.1)
  }

  @Test("a gentle restart and steps are part of what is planned")
  func dosePlan() throws {
    let sequence = TreatmentSequence([
      .init(.treatment, days: 10), .init(.comparator, days: 30), .init(.treatment, days: 8),
    ])
    let plan = try DosePlan(doses: [125, 250], start: .insideFirstPeriod)
    let input = plan.input(of: sequence, daysOff: 0)
    #expect(Array(input[0..<10]) == [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1, 1, 1])
    #expect(input[10..<40].allSatisfy { $0 == 0 })
    #expect(Array(input[40..<48]) == [0.5, 0.5, 0.5, 1, 1, 1, 1, 1])
    let full = try DosePlan(doses: [250], restart: nil).input(of: sequence, daysOff: 60)
    #expect(full == sequence.input)
    let gentle = try DosePlan(doses: [250]).input(of: sequence, daysOff: 29)
    #expect(Array(gentle[0..<4]) == [0.5, 0.5, 0.5, 1])
  }
}

/// A diary drawn from the model with hyper-parameters that its priors already know.
private struct KnownDiary {
  let diary: Diary
  let effect: Double
  let expected: Double

  init(seed: UInt64) throws {
    var random = stream(seed)
    let periodDays = 7 + Int(8 * random.nextUniform())
    let draw = SequenceDraw(from: .pairs(count: 3, periodDays: periodDays), seed: seed)
    let halfLife = 1 + 7 * random.nextUniform()
    let rho = 0.7 * random.nextUniform()
    let sigma = 0.5 + random.nextUniform()
    var priors = TrialPriors()
    let tiny = 1e-3
    try priors.set(.logHalfLife, mean: logarithm(halfLife), sd: tiny)
    try priors.set(.atanhRho, mean: 0.5 * logarithm((1 + rho) / (1 - rho)), sd: tiny)
    try priors.set(.logSigma, mean: logarithm(sigma), sd: tiny)
    let input = draw.sequence.input
    effect = random.nextNormal()
    let level = 5 + 2.5 * random.nextNormal()
    let trend = 0.5 * random.nextNormal()
    let exposure = Exposure(input: input, halfLife: halfLife).days
    let middle = Double(input.count + 1) / 2
    var noise = sigma * random.nextNormal()
    var scores: [Double?] = []
    for day in input.indices {
      let slope = trend * (Double(day + 1) - middle) / 28
      scores.append(level + slope + effect * exposure[day] + noise)
      noise = rho * noise + sigma * (1 - rho * rho).squareRoot() * random.nextNormal()
    }
    diary = try Diary(
      input: input, scores: scores, phases: String(draw.sequence.phases.map(\.rawValue)),
      isRandomised: true, priors: priors, scale: -100...100)
    expected =
      ExpectedPrecision(
        of: DesignPrecision(input: input), halfLife: halfLife, rho: rho, sigma: sigma,
        priors: priors
      ).sdPrior
  }
}
