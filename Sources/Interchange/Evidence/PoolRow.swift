import Olivine

/// One study of a table to pool, from whatever file.
struct PoolRow {
  enum Cell {
    case number(Double)
    case text(String)
  }

  /// Where the row stands, such as `row 3 (line 4)` or `inputs[2]`.
  let place: String
  /// What joins the place and the name of a column.
  let joint: String
  let cells: [String: Cell]

  func problem(_ column: String, _ kind: InputProblem.Kind) -> InputProblem {
    InputProblem(at: place + joint + column, kind)
  }

  func text(_ column: String) -> String? {
    switch cells[column] {
    case .text(let text)? where !text.isEmpty: text
    case .number(let value)?: value.text(decimals: 6)
    default: nil
    }
  }

  /// A number, or nil where the cell is empty or absent.
  func optional(_ column: String) throws(InputProblem) -> Double? {
    switch cells[column] {
    case nil: return nil
    case .number(let value)?: return value
    case .text(let text)?:
      guard !text.isEmpty else { return nil }
      // Word processors write a true minus sign.
      let plain = text.replacing("\u{2212}", with: "-")
      if let value = Double(plain), value.isFinite,
        plain.allSatisfy({ "+-.eE0123456789".contains($0) })
      {
        return value
      }
      throw fault(column, StudyFault.Kind.reading(text))
    }
  }

  func number(_ column: String) throws(InputProblem) -> Double {
    guard let value = try optional(column) else { throw fault(column, .missing) }
    return value
  }

  /// People or events, which come whole.
  func count(_ column: String) throws(InputProblem) -> Double {
    let value = try number(column)
    guard value == value.rounded(), value.magnitude < 1e9 else {
      throw fault(column, .notWhole(value))
    }
    return value
  }

  private func fault(_ column: String, _ kind: StudyFault.Kind) -> InputProblem {
    problem(column, .unusableStudy(StudyProblemText.sentence(StudyFault(column, kind))))
  }

  /// Runs a formula, and names the column whose number it refuses.
  private func using<Value>(
    _ column: (EffectFault) -> String, _ make: () throws(EffectFault) -> Value
  ) throws(InputProblem) -> Value {
    do {
      return try make()
    } catch {
      throw problem(column(error), .unusableStudy(StudyProblemText.sentence(error)))
    }
  }

  private func arm(_ number: String, size: String) throws(InputProblem) -> ArmSummary {
    let (mean, deviation) = (try self.number("m" + number), try self.number("sd" + number))
    let people = try count(size)
    return try using({ fault in
      switch fault {
      case .groupTooSmall: size
      case .deviationNotPositive: "sd" + number
      default: "m" + number
      }
    }) { () throws(EffectFault) in
      try ArmSummary(mean: mean, standardDeviation: deviation, size: people)
    }
  }

  private func table() throws(InputProblem) -> EventTable {
    let (a, c) = (try count("ai"), try count("ci"))
    let n1 = cells["n1"] == nil && cells["bi"] != nil ? a + (try count("bi")) : try count("n1")
    let n2 = cells["n2"] == nil && cells["di"] != nil ? c + (try count("di")) : try count("n2")
    return try using({ fault in
      switch fault {
      case .groupTooSmall: n1 < 1 ? "n1" : "n2"
      default: a < 0 || a > n1 ? "ai" : "ci"
      }
    }) { () throws(EffectFault) in
      try EventTable(treatedEvents: a, treatedSize: n1, controlEvents: c, controlSize: n2)
    }
  }

  /// What the row contributes, and how its zeros were treated.
  struct Contribution {
    let effect: StudyEffect?
    var isCorrected = false
    /// Where a correlation within persons was assumed, the effect at others.
    var others: [StudyEffect] = []
  }

  /// - Parameter keepsEmpty: whether tables without any event stay in.
  func contribution(
    to measure: EffectMeasure, keepsEmpty: Bool
  ) throws(InputProblem) -> Contribution {
    try refuseCrossover(as: measure)
    switch measure {
    case .meanDifference, .standardisedMeanDifference:
      let means = TwoMeans(
        treated: try arm("1", size: "n1"), control: try arm("2", size: "n2"))
      return Contribution(
        effect: measure == .meanDifference ? means.meanDifference : means.standardisedDifference)
    case .riskRatio, .oddsRatio, .riskDifference:
      return Self.contribution(of: try table(), to: measure, keepsEmpty: keepsEmpty)
    case .pairedDifference: return try paired()
    case .fisherZ:
      let (r, n) = (try number("r"), try count("n"))
      return Contribution(
        effect: try using({ fault in if case .groupTooSmall = fault { "n" } else { "r" } }) {
          () throws(EffectFault) in try StudyEffect.fisherZ(correlation: r, size: n)
        })
    case .generic: return Contribution(effect: try given())
    }
  }

  /// The same people twice; where no correlation was printed one is assumed, and that is said.
  private func paired() throws(InputProblem) -> Contribution {
    let (treated, control) = (try arm("1", size: "n"), try arm("2", size: "n"))
    func effect(at r: Double) throws(InputProblem) -> StudyEffect {
      try using({ _ in "r" }) { () throws(EffectFault) in
        try PairedMeans(treated: treated, control: control, correlation: r).difference
      }
    }
    if let r = try optional("r") { return Contribution(effect: try effect(at: r)) }
    var others: [StudyEffect] = []
    for r in PairedMeans.sensitivityCorrelations { others.append(try effect(at: r)) }
    return Contribution(
      effect: try effect(at: PairedMeans.assumedCorrelation), others: others)
  }

  /// A crossover holds each person twice, which a measure of two groups would count as two people.
  private func refuseCrossover(as measure: EffectMeasure) throws(InputProblem) {
    guard let design = text("design"), design.lowercased().contains("cross"),
      measure != .pairedDifference, measure != .generic
    else { return }
    throw problem(
      "design",
      .unusableStudy(
        "\"\(design.prefix(40))\" holds the same people twice, and \(measure.rawValue) would count them "
          + "as two groups; use --measure PAIRED with m1 sd1 m2 sd2 n and r, or GEN"))
  }

  private static func contribution(
    of table: EventTable, to measure: EffectMeasure, keepsEmpty: Bool
  ) -> Contribution {
    if measure == .riskDifference {
      return Contribution(effect: table.riskDifference, isCorrected: table.needsCorrection)
    }
    guard table.informsRatios || keepsEmpty else { return Contribution(effect: nil) }
    return Contribution(
      effect: measure == .riskRatio ? table.riskRatio : table.oddsRatio,
      isCorrected: table.needsCorrection)
  }

  /// An estimate with its variance or standard error.
  func given() throws(InputProblem) -> StudyEffect {
    let estimate = try number("yi")
    let error = try optional("sei")
    let column = error == nil ? "vi" : "sei"
    let variance = if let error { error * error } else { try number("vi") }
    guard variance > 0, error ?? 1 > 0 else {
      throw problem(
        column,
        .unusableStudy(
          "\((error ?? variance).text(decimals: 6)) is not above zero; write the variance in vi, or "
            + "the standard error in sei"))
    }
    return StudyEffect(estimate: estimate, variance: variance)
  }
}

extension StudyFault.Kind {
  /// Why a text is not the number it should be.
  static func reading(_ text: String) -> Self {
    if text.contains("%") { return .percentSign(text) }
    if Double(text.replacing(",", with: ".")) != nil { return .decimalComma(text) }
    return .notANumber(text)
  }
}
