/// What a paper prints of one group: whatever is missing stays nil.
public struct ArmOutcome: Hashable, Sendable {
  public let label: String
  /// People analysed.
  public let size: Int?
  public let baselineMean: PrintedNumber?
  public let baselineDeviation: PrintedNumber?
  public let mean: PrintedNumber?
  public let deviation: PrintedNumber?
  public let events: Int?

  /// Mean, standard deviation and size, when all three are known.
  public var summary: ArmSummary? {
    guard let mean, let deviation, let size else { return nil }
    return try? ArmSummary(
      mean: mean.value, standardDeviation: deviation.value, size: Double(size))
  }

  /// - Parameter scale: what a mean must lie within, where the ends of the scale are known.
  init(
    _ fields: StudyFields, arm: String, within scale: ClosedRange<Double>?
  ) throws(StudyFault) {
    label = fields.text("arm\(arm)_label")
    size = try fields.count("n" + arm, least: 1)
    baselineMean = try Self.mean("base_m" + arm, fields, scale)
    baselineDeviation = try Self.deviation("base_sd" + arm, fields)
    mean = try Self.mean("m" + arm, fields, scale)
    deviation = try Self.deviation("sd" + arm, fields)
    events = try fields.count("e" + arm, least: 0)
    if let events, let size, events > size {
      throw StudyFault(
        "e" + arm, .eventsImpossible(events: Double(events), size: Double(size)))
    }
  }

  private static func mean(
    _ column: String, _ fields: StudyFields, _ scale: ClosedRange<Double>?
  ) throws(StudyFault) -> PrintedNumber? {
    guard let mean = try fields.printed(column) else { return nil }
    if let scale, !scale.contains(mean.value) {
      throw StudyFault(
        column, .outside(value: mean.value, low: scale.lowerBound, high: scale.upperBound))
    }
    return mean
  }

  private static func deviation(
    _ column: String, _ fields: StudyFields
  ) throws(StudyFault) -> PrintedNumber? {
    guard let deviation = try fields.printed(column) else { return nil }
    guard deviation.value > 0 else {
      throw StudyFault(column, .notAboveZero(deviation.value))
    }
    return deviation
  }
}
