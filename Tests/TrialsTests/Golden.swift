import Foundation
import Trials

/// Invented diaries with the posteriors that an independent program computed for them: a box of
/// 61 x 121 x 41 nodes in numpy, checked there against two samplers.
struct Golden: Decodable {
  struct Case: Decodable, CustomStringConvertible {
    let id: String
    let phases: String
    let input: [Double]
    let scores: [Double?]
    let weekend: [Int]?
    let x0: Double?
    let randomised: Bool?
    let blinding: String?
    let priors: [String: [Double]]?
    let quadrature: Quadrature
    let sensitivity: Sensitivity
    let mcmc: Sampler?

    var description: String { id }
  }

  struct Summary: Decodable {
    let mean: Double
    let sd: Double
    let q025: Double?
    let q50: Double?
    let q975: Double?
  }

  struct Quadrature: Decodable {
    let parameters: [String: Summary]
    let realisedEffect: Summary
    let probBenefit: Double
    let probReliefMcid: Double
    let probRelief30Pct: Double
    let probRope: Double
    let probNoWorthwhile: Double
    let logBf10: Double
    let logEvidence: Double
  }

  struct Sensitivity: Decodable {
    struct Run: Decodable {
      let mean: Double
      let sd: Double
      let probBenefit: Double
      let probRope: Double
      let probNoWorthwhile: Double
      let logEvidence: Double
    }
    let sceptical: Run
    let flat: Run
    let priorWeight: Double
    let conflictZ: Double
    let `class`: String?
    let wordAnyRelief: String
    let wordReliefMcid: String
  }

  struct Sampler: Decodable {
    let parameters: [String: Summary]
  }

  struct Precision: Decodable {
    struct Row: Decodable {
      let design: String
      let halflife: Double
      let sdPrior1: Double
      let sdPrior10: Double
    }
    let rows: [Row]
    let inputs: [String: String]
  }

  struct ExposureExample: Decodable {
    let input: [Double]
    let x0: Double
    let halflife: Double
    let exposure: [Double]
  }

  struct VerdictTable: Decodable {
    struct Probabilities: Decodable {
      let benefit: Double
      let mcid: Double
      let rope: Double
      let none: Double
    }
    struct Row: Decodable {
      let own: Probabilities
      let flat: Probabilities
      let priorWeight: Double
      let randomised: Bool?
      let enough: Bool?
      let `class`: String?
    }
    struct Word: Decodable {
      let probability: Double
      let word: String

      init(from decoder: any Decoder) throws {
        var pair = try decoder.unkeyedContainer()
        probability = try pair.decode(Double.self)
        word = try pair.decode(String.self)
      }
    }
    let rows: [Row]
    let words: [Word]
  }

  let cases: [Case]
  let designPrecision: Precision
  let exposureExample: ExposureExample
  let verdictTable: VerdictTable

  /// The whole file, read once.
  static let file = read("trial_golden.json", as: Golden.self)

  /// Reads a fixture lying beside the tests.
  static func read<Content: Decodable>(_ name: String, as type: Content.Type) -> Content {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let url = folder.appending(components: "Fixtures", name)
    do {
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      return try decoder.decode(Content.self, from: Data(contentsOf: url))
    } catch {
      preconditionFailure("fixture \(name) cannot be read: \(error)")
    }
  }
}

extension Golden.Case {
  /// The diary of the case.
  func diary() throws(DiaryError) -> Diary {
    var trialPriors = TrialPriors()
    for (name, pair) in priors ?? [:] {
      guard let name = PriorName(rawValue: name) else { continue }
      try trialPriors.set(name, mean: pair[0], sd: pair[1])
    }
    return try Diary(
      input: input, scores: scores, phases: phases, weekend: weekend, exposureBefore: x0 ?? 0,
      blinding: blinding.flatMap(Blinding.init) ?? .open, isRandomised: randomised ?? false,
      priors: trialPriors)
  }
}
