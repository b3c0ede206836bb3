/// An effect as a paper prints it.
public struct ReportedEffect: Hashable, Sendable {
  /// `MD`, `RR`, `events`, `p only` and others.
  public let measure: String
  public let estimate: PrintedNumber?
  public let low: PrintedNumber?
  public let high: PrintedNumber?
  /// The p-value with the words around it.
  public let p: String

  init(_ fields: StudyFields) throws(StudyFault) {
    measure = fields.text("effect_measure")
    estimate = try fields.printed("effect")
    low = try fields.printed("ci_lb")
    high = try fields.printed("ci_ub")
    p = fields.text("p_value")
    if let low, let high, low.value > high.value {
      throw StudyFault(
        "ci_lb",
        .intervalMissesEffect(
          low: low.value, effect: estimate?.value ?? low.value, high: high.value))
    }
    if let estimate, let low, let high,
      !(low.value...high.value).contains(estimate.value)
    {
      throw StudyFault(
        "effect",
        .intervalMissesEffect(low: low.value, effect: estimate.value, high: high.value))
    }
  }
}
