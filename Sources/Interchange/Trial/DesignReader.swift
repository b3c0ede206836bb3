import Olivine

/// Reads the design out of a protocol.
struct DesignReader {
  private let fields: FieldReader

  init(_ fields: FieldReader) { self.fields = fields }

  func design() throws(InputProblem) -> TrialDesign {
    let plan = try dosePlan()
    let leadIn = LeadIn(
      toleranceInput: plan.toleranceInput, runInDays: try fields.needed("run_in_d", fields.days),
      washOutDays: try fields.needed("wash_out_d", fields.days))
    let sequences = try sequences()
    return TrialDesign(
      layout: try layout(sequences), leadIn: leadIn, sequences: sequences, dosePlan: plan)
  }

  private func dosePlan() throws(InputProblem) -> DosePlan {
    var doses: [Double] = []
    for (place, value) in try fields.list("tolerance_steps") ?? [] {
      let step = try FieldReader(value, at: place, known: ["days", "dose"])
      doses.append(try step.needed("dose", step.plainNumber))
    }
    let start = try fields.needed("start") { name throws(InputProblem) in
      try fields.choice(name, of: DosePlan.Start.self)
    }
    guard let plan = try? DosePlan(doses: doses, start: start, restart: try restart()) else {
      throw InputProblem(at: "tolerance_steps", .changedProtocol)
    }
    return plan
  }

  private func restart() throws(InputProblem) -> DosePlan.Restart? {
    guard let value = fields["restart"] else { return nil }
    let restart = try FieldReader(value, at: "restart", known: ["after_d", "days", "share"])
    return DosePlan.Restart(
      afterDaysOff: try restart.needed("after_d", restart.days),
      days: try restart.needed("days", restart.days),
      share: try restart.needed("share", restart.plainNumber))
  }

  private func sequences() throws(InputProblem) -> SequenceSet {
    guard let value = fields["sequences"] else {
      throw InputProblem(at: "sequences", .missingField)
    }
    let set = try FieldReader(value, at: "sequences", known: ["kind", "pairs", "period_d", "list"])
    let kind = try set.needed("kind", set.text)
    if kind == "pairs" {
      let count = try set.needed("pairs", set.positive)
      guard count <= SequenceSet.mostPairs else {
        throw InputProblem(at: "sequences.pairs", .changedProtocol)
      }
      return .pairs(count: count, periodDays: try set.needed("period_d", set.positive))
    }
    var listed: [TreatmentSequence] = []
    for (place, value) in try set.list("list") ?? [] {
      guard let sequence = TreatmentSequence(code: try value.text(at: place)) else {
        throw InputProblem(at: place, .changedProtocol)
      }
      listed.append(sequence)
    }
    guard let first = listed.first else { throw InputProblem(at: "sequences", .missingField) }
    switch kind {
    case "listed": return .listed(listed)
    case "fixed" where listed.count == 1: return .fixed(first)
    default:
      throw InputProblem(
        at: "sequences.kind", .unknownChoice(value: kind, choices: ["pairs", "listed", "fixed"]))
    }
  }

  private func layout(_ sequences: SequenceSet) throws(InputProblem) -> Layout {
    let code = try fields.needed("layout", fields.text)
    switch (code, sequences) {
    case ("pairs", .pairs(let count, let days)): return .pairs(count: count, periodDays: days)
    case ("mirrored", .pairs(_, let days)): return .mirrored(periodDays: days)
    case ("single_pair", .pairs(_, let days)): return .singlePair(periodDays: days)
    case ("switch_days", .listed(let list)):
      return .switchDays(
        members: list.count, unitDays: try fields.needed("unit_d", fields.positive))
    case ("random_start", .listed(let list)):
      let starts = list.compactMap { $0.stretches.first?.days }
      return .randomStart(earliest: starts.min() ?? 0, latest: starts.max() ?? 0)
    case ("stepped_dose", .fixed(let sequence)):
      return .steppedDose(periodDays: sequence.stretches.first?.days ?? 0)
    default: throw InputProblem(at: "layout", .changedProtocol)
    }
  }
}

extension TreatmentSequence {
  /// Reads a code such as `A14B42@50`; nil for any other text.
  init?(code: String) {
    var stretches: [Stretch] = []
    var rest = code[...]
    while let letter = rest.popFirst() {
      guard let phase = Phase(rawValue: letter), phase != .tolerance else { return nil }
      guard let days = rest.popNumber(), (1...4_000).contains(days) else { return nil }
      var share = 1.0
      if rest.first == "@" {
        rest.removeFirst()
        guard let percent = rest.popNumber(), (1...300).contains(percent) else { return nil }
        share = Double(percent) / 100
      }
      stretches.append(Stretch(phase, days: days, share: share))
    }
    guard !stretches.isEmpty else { return nil }
    self.init(stretches)
  }
}

extension Substring {
  /// The digits at its start, as a number; nil when there are none or far too many.
  fileprivate mutating func popNumber() -> Int? {
    let digits = prefix { ("0"..."9").contains($0) }
    guard (1...5).contains(digits.count) else { return nil }
    removeFirst(digits.count)
    return Int(digits)
  }
}
