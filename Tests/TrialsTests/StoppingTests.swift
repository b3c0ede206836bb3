import LawTesting
import Maths
import Testing
import Trials

@Suite("Looks and reasons to stop")
struct StoppingTests {
  @Test("looks come right after each pair from the second on, and on no other day")
  func looks() throws {
    for choice in [DesignFixture.choice, DesignFixture.toleranceChoice] {
      for ranked in try #require(choice).designs {
        let trialProtocol = try DesignFixture.trialProtocol(ranked)
        let design = ranked.design
        let pairs = design.layout.pairs
        var wanted: [Int] = [design.days]
        if pairs >= 2, let days = design.layout.periodDays {
          wanted = (2...pairs).map { design.leadIn.days + 2 * days * $0 }
        }
        for day in 0...(design.days + 10) {
          if wanted.contains(day) {
            let look = try trialProtocol.look(afterDays: day)
            #expect(look.day == day && look.isEnd == (day == design.days))
          } else {
            #expect(throws: LookRefusal.self) { try trialProtocol.look(afterDays: day) }
          }
        }
      }
    }
  }

  @Test("a refusal says which look comes next")
  func refusals() throws {
    let trialProtocol = try DesignFixture.trialProtocol(
      try #require(DesignFixture.choice?.designs.first { $0.design.layout.pairs == 4 }))
    let looks = trialProtocol.plannedLooks
    #expect(looks.count == 3)
    #expect(throws: LookRefusal.tooEarly(completedDays: 5, firstLook: looks[0].day)) {
      try trialProtocol.look(afterDays: 5)
    }
    #expect(
      throws: LookRefusal.betweenLooks(completedDays: looks[0].day + 1, next: looks[1].day)
    ) { try trialProtocol.look(afterDays: looks[0].day + 1) }
    let lastDay = trialProtocol.lastDay
    #expect(throws: LookRefusal.afterEnd(completedDays: lastDay + 1, lastDay: lastDay)) {
      try trialProtocol.look(afterDays: lastDay + 1)
    }
  }

  @Test("scores of days after the look are refused")
  func ahead() throws {
    let trial = try RunningTrial(seed: 5, effect: 0)
    let late = try trial.diary(scoredDays: trial.look.day + 1)
    #expect(throws: LookError.scoreAfterLook(day: trial.look.day + 1, look: trial.look.day)) {
      try LookResult(at: trial.look, of: late, plannedSD: 0.1)
    }
  }

  @Test(
    "with known hyper-parameters the chance at the end is the closed form", arguments: seeds(100))
  func closedForm(seed: UInt64) throws {
    var random = stream(seed)
    let trial = try RunningTrial(seed: seed, effect: random.nextNormal(), known: true)
    let result = try LookResult(
      at: trial.look, of: trial.diary(scoredDays: trial.look.day), plannedSD: 0.1)
    let predictive = try #require(result.predictive)
    let now = trial.sd(scoredDays: trial.look.day)
    let end = trial.sd(scoredDays: trial.input.count)
    #expect(abs(result.posterior.effect.sd / now - 1) < 2e-3)
    for (threshold, got) in [(-1.0, predictive.clearRelief), (0, predictive.anyRelief)] {
      let needed = threshold - 1.6448536269514722 * end - result.posterior.effect.mean
      let want = normalCumulative(needed / (now * now - end * end).squareRoot())
      #expect(abs(got - want) < 0.01)
    }
  }

  @Test("the predicted share of trials that end with relief is the share that does")
  func calibration() throws {
    let workspace = PosteriorWorkspace()
    var (predicted, ended, variance) = (0.0, 0.0, 0.0)
    for seed in seeds(500) {
      var random = stream(seed)
      let trial = try RunningTrial(seed: seed, effect: random.nextNormal(), known: true)
      let result = try LookResult(
        at: trial.look, of: trial.diary(scoredDays: trial.look.day), plannedSD: 0.1,
        using: workspace)
      let chance = try #require(result.predictive).anyRelief
      predicted += chance
      variance += chance * (1 - chance)
      let end = Posterior(of: try trial.diary(scoredDays: trial.input.count), using: workspace)
      if end.probBenefit >= 0.95 { ended += 1 }
    }
    #expect(abs(predicted - ended) < 4 * variance.squareRoot())
  }

  @Test("a great relief is success, a great harm worsening, no effect in a long trial futility")
  func findings() throws {
    let relief = try result(effect: -5)
    #expect(relief.contains { if case .success = $0 { true } else { false } })
    #expect(!relief.contains { if case .futility = $0 { true } else { false } })
    let harm = try result(effect: 5)
    #expect(harm.contains { if case .worsening(let p) = $0 { p >= 0.9 } else { false } })
    #expect(harm.contains { if case .futility = $0 { true } else { false } })
    #expect(!harm.contains { if case .success = $0 { true } else { false } })
  }

  @Test("precision is reached or not whatever the effect")
  func precision() throws {
    for effect in [-3.0, 0, 3] {
      let trial = try RunningTrial(seed: 9, effect: effect, known: true)
      let diary = try trial.diary(scoredDays: trial.look.day)
      let sd = trial.sd(scoredDays: trial.look.day)
      for (planned, isReached) in [(1.05 * sd, true), (0.95 * sd, false)] {
        let result = try LookResult(at: trial.look, of: diary, plannedSD: planned)
        #expect(
          result.findings.contains { if case .precision = $0 { true } else { false } } == isReached)
      }
    }
  }

  @Test("at the end there is nothing left to predict")
  func end() throws {
    let trial = try RunningTrial(seed: 3, effect: -1)
    let result = try LookResult(
      at: trial.lastLook, of: trial.diary(scoredDays: trial.input.count), plannedSD: 0.1)
    #expect(result.predictive == nil)
  }

  private func result(effect: Double) throws -> [StopFinding] {
    let trial = try RunningTrial(seed: 21, effect: effect)
    return try LookResult(
      at: trial.look, of: trial.diary(scoredDays: trial.look.day), plannedSD: 0.01
    ).findings
  }
}

/// A simulated trial of four pairs, to be looked at after the second.
private struct RunningTrial {
  let look: Look
  let lastLook: Look
  let input: [Double]
  private let phases: String
  private let scores: [Double]
  private let priors: TrialPriors
  private let halfLife = 2.0
  private let rho = 0.3
  private let sigma = 0.8

  init(seed: UInt64, effect: Double, known: Bool = false) throws {
    let ranked = DesignFixture.choice?.designs.first { $0.design.layout.pairs == 4 }
    let trialProtocol = try DesignFixture.trialProtocol(try #require(ranked))
    let design = trialProtocol.design
    look = try trialProtocol.look(afterDays: trialProtocol.plannedLooks[0].day)
    lastLook = try trialProtocol.look(afterDays: trialProtocol.lastDay)
    let draw = SequenceDraw(from: design.sequences, seed: seed)
    input = design.input(of: draw.sequence)
    phases = String(design.phases(of: draw.sequence).map(\.rawValue))
    var priors = TrialPriors()
    if known {
      try priors.set(.logHalfLife, mean: logarithm(halfLife), sd: 1e-3)
      try priors.set(.atanhRho, mean: 0.5 * logarithm((1 + rho) / (1 - rho)), sd: 1e-3)
      try priors.set(.logSigma, mean: logarithm(sigma), sd: 1e-3)
    }
    self.priors = priors
    var random = RandomStream(seed: seed, purpose: .thetaDraw)
    let exposure = Exposure(input: input, halfLife: halfLife).days
    let level = 5 + (known ? 2.5 * random.nextNormal() : 0)
    let trend = known ? 0.5 * random.nextNormal() : 0
    let middle = Double(input.count + 1) / 2
    var noise = sigma * random.nextNormal()
    var scores: [Double] = []
    for day in input.indices {
      let slope = trend * (Double(day + 1) - middle) / 28
      scores.append(level + slope + effect * exposure[day] + noise)
      noise = rho * noise + sigma * (1 - rho * rho).squareRoot() * random.nextNormal()
    }
    self.scores = scores
  }

  func diary(scoredDays: Int) throws -> Diary {
    try Diary(
      input: input, scores: scores.enumerated().map { $0 < scoredDays ? $1 : nil },
      phases: phases, isRandomised: true, priors: priors, scale: -100...100)
  }

  func sd(scoredDays: Int) -> Double {
    var design = DesignPrecision(input: input)
    design.scored = input.indices.map { $0 < scoredDays }
    return design.effectSD(halfLife: halfLife, rho: rho, sigma: sigma, priors: priors)
  }
}
