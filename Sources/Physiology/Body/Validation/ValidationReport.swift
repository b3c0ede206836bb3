public import Catalogue

/// Published observations beside what the model says of the same protocol.
///
/// Only the rows whose role is `untouched` test prediction; agreement of the others shows that one parameter
/// set can describe them together.
public struct ValidationReport: Sendable {
  /// How near the model comes to a published number.
  public enum Nearness: String, CaseIterable, Sendable {
    /// Ratio of model to report 0.8-1.2.
    case within20 = "20%"
    /// 0.5-1.5.
    case within50 = "50%"
    case miss

    init(ratio: Double) {
      self =
        (0.8...1.2).contains(ratio) ? .within20 : (0.5...1.5).contains(ratio) ? .within50 : .miss
    }
  }

  public struct Row: Sendable {
    public let observation: ModelObservation
    /// In the unit of the observation.
    public let simulated: Double

    public var ratio: Double { simulated / observation.reported }
    public var nearness: Nearness { Nearness(ratio: ratio) }
  }

  public struct Tally: Hashable, Sendable {
    public let rows: Int
    public let within20: Int
    /// Those within 20 % among them.
    public let within50: Int

    package init(rows: Int, within20: Int, within50: Int) {
      self.rows = rows
      self.within20 = within20
      self.within50 = within50
    }
  }

  public let model: BodyModel
  public let rows: [Row]

  /// Simulates every protocol; about a second.
  public init(_ model: BodyModel = .body1) {
    self.model = model
    let simulated = ValidationRun(model).results
    rows = ModelObservation.body.compactMap { observation in
      simulated[observation.id].map { Row(observation: observation, simulated: $0) }
    }
  }

  /// The count of one role, or of all rows.
  public func tally(_ role: ModelObservation.Role? = nil) -> Tally {
    let counted = rows.filter { role == nil || $0.observation.role == role }
    let near = counted.map(\.nearness)
    let within20 = near.count { $0 == .within20 }
    return Tally(
      rows: counted.count, within20: within20,
      within50: within20 + near.count { $0 == .within50 })
  }
}
