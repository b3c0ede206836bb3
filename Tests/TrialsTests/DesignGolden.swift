import Trials

/// The parts of the golden file that concern a trial before its first day.
struct DesignGolden: Decodable {
  struct Clocks: Decodable {
    struct Clock: Decodable {
      let halfLifeD: Double
      let logSd: Double
    }
    struct Row: Decodable, CustomStringConvertible {
      let name: String
      let weights: [String: Double]
      let medianD: Double
      let logSd: Double
      let shareAt14D: Double

      var description: String { name }
    }
    let clocks: [String: Clock]
    let rows: [Row]
  }

  struct Planner: Decodable {
    struct Design: Decodable, CustomStringConvertible {
      let design: String
      let input: [Double]
      let x0: Double?
      let scored: [Int]?
      let closedForm: [String: [String: Double]]
      let sdPrior: Double
      let sdFlat: Double
      let detectablePoints: Double

      var description: String { design }

      /// The days of the design.
      var days: DesignPrecision {
        var days = DesignPrecision(input: input)
        days.exposureBefore = x0 ?? 0
        days.scored = scored?.map { $0 == 1 }
        return days
      }
    }
    let priors: [String: [Double]]
    let mcid: Double
    let designs: [Design]

    /// The priors of every golden design.
    func trialPriors() throws(DiaryError) -> TrialPriors {
      var result = TrialPriors()
      for (name, pair) in priors {
        let known = name == "logHalflife" ? .logHalfLife : PriorName(rawValue: name)
        if let known { try result.set(known, mean: pair[0], sd: pair[1]) }
      }
      return result
    }
  }

  let clocks: Clocks
  let planner: Planner

  static let file = Golden.read("trial_golden.json", as: DesignGolden.self)
}
