public import Catalogue
import Maths

/// Published observations beside what the nerve model says of the same protocol.
///
/// Most verdicts are judgements passed on the model's numbers; they stand as long as the model gives the same
/// numbers. Where a publication prints an interval, a hit is a number inside it.
public struct NerveValidation: Sendable {
  public struct Row: Sendable {
    public let observation: NerveObservation
    /// What the model gives now.
    public let numbers: [Double]

    /// Whether the model still gives the numbers the verdict was passed on, to their last printed digit.
    public var isUnchanged: Bool {
      numbers.count == observation.numbers.count
        && zip(numbers, observation.numbers).allSatisfy { now, printed in
          Self.rounds(now, to: printed)
        }
    }

    /// Whether all numbers lie in the published interval; nil where none was printed.
    public var isInside: Bool? {
      observation.interval.map { interval in numbers.allSatisfy(interval.contains) }
    }

    /// One unit of the last digit, as the specification rounds freely.
    private static func rounds(_ value: Double, to printed: String) -> Bool {
      guard let number = Double(printed) else { return false }
      let digits = printed.split(separator: ".").dropFirst().first?.count ?? 0
      let unit = (0..<digits).reduce(1.0) { unit, _ in unit / 10 }
      return (value - number).magnitude <= max(unit, 0.02 * number.magnitude)
    }
  }

  public let rows: [Row]

  /// Simulates every protocol; about 10 s of one processor, most of them in the neuron.
  public init(each: Cohort.Executor = Cohort.serially) {
    let numbers = NerveValidationRun().numbers(each: each)
    rows = NerveObservation.all.compactMap { observation in
      numbers[observation.id].map { Row(observation: observation, numbers: $0) }
    }
  }

  public func count(_ verdict: NerveObservation.Verdict) -> Int {
    rows.count { $0.observation.verdict == verdict }
  }
}
