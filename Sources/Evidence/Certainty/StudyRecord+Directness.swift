extension StudyRecord {
  /// What the study measured.
  var outcomeKind: OutcomeKind {
    let words = outcome.lowercased()
    let isPain =
      PainScale.canRescale(scale) || words.contains("pain") || words.contains("nrs")
      || words.contains("vas")
    return isPain ? .pain : .nerve
  }

  /// The route without its detail: "epidural (caudal)" is "epidural".
  var plainRoute: String {
    route.split(separator: "(").first.map { $0.trimmingSpaces } ?? route
  }

  /// Substances that are no magnesium and stand beside it in a treatment.
  private static let others = [
    "calcium", "ketamine", "lidocaine", "methocarbamol", "ropivacaine", "bupivacaine", "steroid",
    "dexamethasone", "zinc", "vitamin", "malic acid",
  ]

  /// Whether another substance was given with the magnesium.
  var hasCoTreatment: Bool {
    let words = (form + " " + treated.label).lowercased()
    return Self.others.contains { words.contains($0) }
  }

  /// Whether the study asked something else in any way.
  public func differs(from question: EvidenceQuestion) -> Bool {
    !differences(from: question).isEmpty
  }

  /// In which ways the study differs from a question.
  func differences(from question: EvidenceQuestion) -> Set<CertaintyReason.Difference> {
    var differences: Set<CertaintyReason.Difference> = []
    if !question.routes.contains(plainRoute) {
      differences.insert(.route)
    }
    if !question.populations.contains(neuropathyClass) { differences.insert(.population) }
    // Magnesium with calcium is the question itself where the question says so.
    if hasCoTreatment, question.id != "oxaliplatin_prevention" { differences.insert(.coTreatment) }
    if outcomeKind != question.outcome { differences.insert(.outcome) }
    if question.isChronic, let days = followUpDays, days < 28 { differences.insert(.duration) }
    return differences
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
