import Dispatch
import Foundation
import Maths
import Trials

/// A million invented persons, made when asked: one real person's twelve components, moved by the
/// person's own effect.
struct InventedSeries: SeriesSource {
  let persons: Int
  let pattern: [IntegratedLikelihood.Component]

  var covariates: Int { 0 }
  var components: Int { pattern.count }

  init(persons: Int) throws {
    self.persons = persons
    var simulator = DiarySimulator(
      phases: (0..<84).map { $0 / 14 % 2 == 0 ? .comparator : .treatment })
    simulator.missingShare = 0.1
    let diary = try simulator.diary(DiaryTruth(effect: 0), seed: 1)
    pattern = IntegratedLikelihood(of: diary).components
  }

  func fill(_ block: inout SeriesBlock, at index: Int) {
    for lane in 0..<8 where 8 * index + lane < persons {
      let random = RandomStream(
        seed: 1, person: UInt32(8 * index + lane), purpose: .thetaDraw)
      let shift = -0.5 + 0.6 * random.normal(at: 0)
      block.set(
        lane,
        pattern.map {
          IntegratedLikelihood.Component(
            a: $0.a - shift * $0.b - 0.5 * $0.c * shift * shift, b: $0.b + $0.c * shift, c: $0.c)
        }, covariates: [])
    }
  }
}

/// Times the pooling of a series on both cores.
struct SeriesReport: Encodable {
  let persons: Int
  let seconds: Double
  let passes: Int
  let mean: Double
  let meanSD: Double
  let spread: Double

  init(persons: Int) throws {
    let source = try InventedSeries(persons: persons)
    let clock = ContinuousClock()
    let start = clock.now
    let fit = SeriesFit(source, priors: SeriesPriors(mean: TrialPriors().effect)) { count, body in
      DispatchQueue.concurrentPerform(iterations: count, execute: body)
    }
    let elapsed = clock.now - start
    seconds =
      Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
    self.persons = persons
    passes = fit.passes
    mean = fit.mean.mean
    meanSD = fit.mean.sd
    spread = fit.spread.mean
  }
}
