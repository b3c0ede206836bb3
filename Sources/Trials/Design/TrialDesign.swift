import Maths

/// A trial laid out day by day, apart from the order that chance will draw.
public struct TrialDesign: Hashable, Sendable {
  public let layout: Layout
  public let leadIn: LeadIn
  /// What the order of the drawn days is drawn from.
  public let sequences: SequenceSet
  public let dosePlan: DosePlan

  /// A design chosen elsewhere, such as one read back from a file.
  package init(layout: Layout, leadIn: LeadIn, sequences: SequenceSet, dosePlan: DosePlan) {
    self.layout = layout
    self.leadIn = leadIn
    self.sequences = sequences
    self.dosePlan = dosePlan
  }

  /// Days from the first of the run-in to the last; the tolerance phase comes before the trial.
  public var trialDays: Int { leadIn.runInDays + sequences.days }
  /// All days, tolerance phase included.
  public var days: Int { leadIn.days + sequences.days }

  /// What the layout allows to be said at its end.
  public var verdictConditions: VerdictConditions {
    VerdictConditions(
      isRandomised: sequences.isRandomised,
      hasTwoSwitches: layout.strength == .randomisedWithTwoSwitches)
  }

  /// Share of the planned dose on every day, when the drawn days follow `sequence`.
  public func input(of sequence: TreatmentSequence) -> [Double] {
    leadIn.toleranceInput + [Double](repeating: 0, count: leadIn.runInDays)
      + drawnInput(of: sequence)
  }

  /// Phase of every day, when the drawn days follow `sequence`.
  public func phases(of sequence: TreatmentSequence) -> [Phase] {
    [Phase](repeating: .tolerance, count: leadIn.toleranceDays)
      + [Phase](repeating: .comparator, count: leadIn.runInDays) + sequence.phases
  }

  private func drawnInput(of sequence: TreatmentSequence) -> [Double] {
    // Without a tolerance phase nothing was taken before, and the steps take the place of a restart.
    dosePlan.input(of: sequence, daysOff: leadIn.runInDays)
  }

  /// The most sequences of a set that are looked at one by one.
  private static let sampled = 64

  /// The expected precision, the mean over the sequences that may be drawn.
  ///
  /// Cost: O(days * change days^2) for the table, and little for each of up to 64 sequences.
  ///
  /// - Parameter wander: standard deviation of a random walk in the noise after one day, points.
  package func expectedPrecision(
    _ priors: TrialPriors, wander: Double = 0
  ) -> ExpectedPrecision {
    expectedPrecision(priors, nodes: ThetaNodes(priors), wander: wander)
  }

  func expectedPrecision(
    _ priors: TrialPriors, nodes: ThetaNodes, wander: Double
  ) -> ExpectedPrecision {
    let drawn = sequences.sample(Self.sampled)
    let steps = drawn.map { Self.steps(drawnInput(of: $0)) }
    let days = Set(steps.flatMap { $0.map(\.day) }).sorted()
    let table = StepTable(
      leadIn.frame(drawnDays: sequences.days), stepDays: days.map { $0 + leadIn.days },
      nodes: nodes, priors: priors, wander: wander)
    let positions = Dictionary(uniqueKeysWithValues: zip(days, days.indices))
    var sums = nodes.weight.map { _ in Lanes() }
    for sequence in steps {
      var course = StepCourse()
      for step in sequence {
        if let position = positions[step.day] { course.append(position, by: step.change) }
      }
      table.addFlatVariances(course, to: &sums)
    }
    return ExpectedPrecision(
      nodes: nodes, flatVariances: sums, courses: drawn.count, priors: priors)
  }

  /// The days on which an input changes, starting from none.
  private static func steps(_ input: [Double]) -> [(day: Int, change: Double)] {
    var last = 0.0
    var steps: [(day: Int, change: Double)] = []
    for (day, value) in input.enumerated() where value != last {
      steps.append((day, value - last))
      last = value
    }
    return steps
  }
}

extension TrialDesign {
  /// Days on which any of the orders may change, counted from 1 with the tolerance phase.
  public var changeDays: [Int] {
    sequences.supplies.dropFirst().map { leadIn.days + $0.lowerBound + 1 }
  }
}
