import Trials

/// The part of the golden file that the benchmark reads.
struct GoldenDiaries: Decodable {
  struct Case: Decodable {
    let input: [Double]
    let scores: [Double?]
    let phases: String
    let weekend: [Int]?
    let x0: Double?
    let priors: [String: [Double]]?
    let quadrature: Quadrature

    func diary() throws -> Diary {
      var trialPriors = TrialPriors()
      for (name, pair) in priors ?? [:] {
        guard let name = PriorName(rawValue: name) else { continue }
        try trialPriors.set(name, mean: pair[0], sd: pair[1])
      }
      return try Diary(
        input: input, scores: scores, phases: phases, weekend: weekend, exposureBefore: x0 ?? 0,
        priors: trialPriors)
    }
  }

  struct Quadrature: Decodable {
    let parameters: [String: Summary]
    let logEvidence: Double
  }

  struct Summary: Decodable {
    let mean: Double
    let sd: Double
    let q025: Double?
    let q50: Double?
    let q975: Double?
  }

  let cases: [Case]
}
