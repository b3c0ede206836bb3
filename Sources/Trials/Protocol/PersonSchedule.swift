/// The calendar of a trial as the person may see it: which supply on which day, never what is in it.
///
/// A new supply begins wherever any of the possible orders would change, so the supplies of all
/// orders look alike.
public struct PersonSchedule: Hashable, Sendable {
  /// Consecutive days with one instruction.
  public struct Entry: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      /// Open tolerance phase: the daily dose, in the unit of the plan.
      case tolerance(dose: Double)
      /// Run-in without treatment; its first days may be a wash-out, scored and not analysed.
      case runIn(isWashOut: Bool)
      /// A numbered supply, counted from 1.
      case supply(number: Int)
    }

    public let kind: Kind
    /// Counted from 1 with the tolerance phase.
    public let firstDay: Int
    public let days: Int
  }

  public let entries: [Entry]

  public init(_ trialProtocol: TrialProtocol) {
    let design = trialProtocol.design
    var entries: [Entry] = []
    var day = 1
    func append(_ kind: Entry.Kind, _ days: Int) {
      guard days > 0 else { return }
      entries.append(Entry(kind: kind, firstDay: day, days: days))
      day += days
    }
    if design.leadIn.toleranceDays > 0 {
      for dose in design.dosePlan.doses { append(.tolerance(dose: dose), DosePlan.stepDays) }
    }
    append(.runIn(isWashOut: true), design.leadIn.washOutDays)
    append(.runIn(isWashOut: false), design.leadIn.runInDays - design.leadIn.washOutDays)
    for (index, supply) in design.sequences.supplies.enumerated() {
      append(.supply(number: index + 1), supply.count)
    }
    self.entries = entries
  }
}

/// What belongs into every supply: for the pharmacist or helper who fills them.
public struct DispensingList: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    /// Number on the supply, the same as in the person's schedule.
    public let supply: Int
    /// Treatment or comparator.
    public let phase: Phase
    /// Counted from 1 with the tolerance phase.
    public let firstDay: Int
    /// Daily dose of each day, in the unit of the plan; 0 in a comparator supply.
    ///
    /// Below the full dose where treatment is taken up again gently. A comparator supply holds as many
    /// look-alikes, so that the number of capsules tells nothing.
    public let doses: [Double]
  }

  public let entries: [Entry]

  init(_ trialProtocol: TrialProtocol, sequence: TreatmentSequence) {
    let design = trialProtocol.design
    let input = design.input(of: sequence)
    let phases = sequence.phases
    let full = design.dosePlan.doses.last ?? 1
    entries = design.sequences.supplies.enumerated().map { index, days in
      Entry(
        supply: index + 1, phase: phases[days.lowerBound],
        firstDay: design.leadIn.days + days.lowerBound + 1,
        doses: days.map { input[design.leadIn.days + $0] * full })
    }
  }
}

extension SequenceSet {
  /// The drawn days, counted from 0, cut wherever any order of the set may change.
  var supplies: [Range<Int>] {
    let changes: Set<Int>
    switch self {
    case .pairs(let count, let periodDays):
      changes = Set((1..<(2 * count)).map { $0 * periodDays })
    case .listed(let sequences):
      changes = sequences.reduce(into: []) { $0.formUnion($1.changeDays) }
    case .fixed(let sequence):
      changes = Set(sequence.changeDays)
    }
    let cuts = [0] + changes.sorted() + [days]
    return zip(cuts, cuts.dropFirst()).map { $0..<$1 }
  }
}
