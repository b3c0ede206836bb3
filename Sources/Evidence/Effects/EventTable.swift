import Maths

/// Events among the people of two groups, magnesium first.
public struct EventTable: Hashable, Sendable {
  public let treatedEvents: Double
  public let treatedSize: Double
  public let controlEvents: Double
  public let controlSize: Double

  public init(
    treatedEvents: Double, treatedSize: Double, controlEvents: Double, controlSize: Double
  ) throws(EffectFault) {
    for (events, size) in [(treatedEvents, treatedSize), (controlEvents, controlSize)] {
      guard size.isFinite, size >= 1 else { throw .groupTooSmall(size: size, least: 1) }
      guard events >= 0, events <= size else {
        throw .eventsImpossible(events: events, size: size)
      }
    }
    self.treatedEvents = treatedEvents
    self.treatedSize = treatedSize
    self.controlEvents = controlEvents
    self.controlSize = controlSize
  }

  /// Whether the table says anything about a ratio; it does not when nobody or everybody had the event.
  public var informsRatios: Bool {
    treatedEvents + controlEvents > 0 && treatedEvents + controlEvents < treatedSize + controlSize
  }

  /// Whether a cell is zero, so that 0.5 is added to all four.
  public var needsCorrection: Bool {
    [treatedEvents, treatedSize - treatedEvents, controlEvents, controlSize - controlEvents]
      .contains(0)
  }

  /// The four cells, corrected where one is zero: events and others treated, then control.
  private var cells: (a: Double, b: Double, c: Double, d: Double) {
    let added = needsCorrection ? 0.5 : 0
    return (
      treatedEvents + added, treatedSize - treatedEvents + added, controlEvents + added,
      controlSize - controlEvents + added
    )
  }

  /// ln[(a/n1) / (c/n2)] with variance 1/a - 1/n1 + 1/c - 1/n2.
  public var riskRatio: StudyEffect {
    let (a, b, c, d) = cells
    return StudyEffect(
      estimate: logarithm(a / (a + b)) - logarithm(c / (c + d)),
      variance: 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d))
  }

  /// ln[ad / (bc)] with variance 1/a + 1/b + 1/c + 1/d.
  public var oddsRatio: StudyEffect {
    let (a, b, c, d) = cells
    return StudyEffect(
      estimate: logarithm(a * d / (b * c)), variance: 1 / a + 1 / b + 1 / c + 1 / d)
  }

  /// a/n1 - c/n2 with variance ab/n1^3 + cd/n2^3.
  public var riskDifference: StudyEffect {
    let (a, b, c, d) = cells
    let (n1, n2) = (a + b, c + d)
    return StudyEffect(
      estimate: a / n1 - c / n2, variance: a * b / (n1 * n1 * n1) + c * d / (n2 * n2 * n2))
  }
}
